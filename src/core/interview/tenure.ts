import type { Facts } from './facts.ts';
import type { Leaver } from './interview.ts';

/** Whole months from the first day to the last (to the day of the talk when the last is unknown); never under 0. Of a purged interview only where its band begins. */
export function tenureMonths(leaver: Leaver, facts: Facts): number | undefined {
  if (facts.tenureFrom !== undefined) return facts.tenureFrom;
  const end = facts.lastDay ?? facts.heldOn;
  if (leaver.startedOn === undefined || end === undefined) return undefined;
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = leaver.startedOn.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = end.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
  return Math.max(0, months);
}
