import { daysAfter, weekdayOf } from '../date.ts';
import type { Facts } from '../interview/facts.ts';

/** When the talk might be. `gone`: not before the last day at work any more, so that a call suits best. */
export interface Proposal {
  readonly day: string;
  readonly gone: boolean;
}

/** So long beforehand that there is time to think, and to come back from holiday. */
const notice = 7;

/**
 * A weekday one to two weeks before the last day at work, and a week from now at the earliest; where that is too late, the
 * first weekday before the end. Once the last day at work has come, a weekday in about a week.
 */
export function proposedDay({ lastDay, lastWorkingDay }: Facts, today: string): Proposal {
  const end = lastWorkingDay ?? lastDay;
  const soonest = weekdayFrom(daysAfter(today, notice));
  if (end === undefined) return { day: soonest, gone: false };
  const best = nearestWeekday(daysAfter(end, -10));
  const first = weekdayFrom(daysAfter(today, 1));
  const before = [best, soonest, first].filter((day) => day < end);
  const day = before.find((one) => one >= soonest) ?? before.find((one) => one > today);
  return day === undefined ? { day: soonest, gone: true } : { day, gone: false };
}

/** This day, or the Monday after a weekend. */
const weekdayFrom = (day: string): string => daysAfter(day, weekdayOf(day) < 5 ? 0 : 7 - weekdayOf(day));

/** This day, the Friday before a Saturday or the Monday after a Sunday. */
function nearestWeekday(day: string): string {
  const shift: Readonly<Record<number, number>> = { 5: -1, 6: 1 };
  return daysAfter(day, shift[weekdayOf(day)] ?? 0);
}
