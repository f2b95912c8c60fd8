import { monthsAfter } from '../date.ts';
import type { Employer } from '../employer.ts';

/**
 * The day by which names and words of a talk held this day are gone, as the leaver is told it. None where only a
 * decision allows it and there is none: then nothing is promised.
 */
export function eraseOnFor(employer: Pick<Employer, 'sector' | 'decision' | 'retention'>, day: string) {
  const { sector, decision, retention } = employer;
  if (sector === 'public' && decision === undefined) return undefined;
  return monthsAfter(day, retention.months);
}
