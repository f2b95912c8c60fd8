import type { Employer } from '../employer.ts';
import type { Kept } from '../upkeep.ts';
import { eraseOnFor } from './erase-on.ts';
import { purgeDays } from './retention.ts';

/**
 * The day names and words of a leaver are gone, of all their interviews at once, as a purge has it. None where only a
 * decision allows it, there is none, and none was told.
 */
export function keptUntil(employer: Employer, kept: readonly Kept[], leaverId: string): string | undefined {
  const own = kept.filter((one) => one.leaverId === leaverId && !one.purged);
  const dated = own.filter(
    ({ facts, createdAt }) => (facts.eraseOn ?? eraseOnFor(employer, createdAt.slice(0, 10))) !== undefined,
  );
  return purgeDays(dated, employer.retention.months).get(leaverId);
}
