import { daysAfter, weekdayOf } from '../date.ts';
import type { Facts } from '../interview/facts.ts';
import type { Interview } from '../interview/interview.ts';
import { valueAt } from '../interview/reasons.ts';

export const followUpTemplate = 'follow-up';

/** Days after the last one at work: by then there is some distance, and it is still remembered. */
const from = 30;
const to = 90;
const best = 45;
/** So long beforehand that the person can choose a time. */
const notice = 7;

/** The facts a follow-up begins with: who it was with and how it ended, none of when and how the first was held. */
export function followUpFacts({ id, facts }: Interview): Facts {
  const { department, role, manager, lastDay, lastWorkingDay, separation } = facts;
  return {
    ...(department !== undefined && { department }),
    ...(role !== undefined && { role }),
    ...(manager !== undefined && { manager }),
    ...(lastDay !== undefined && { lastDay }),
    ...(lastWorkingDay !== undefined && { lastWorkingDay }),
    ...(separation !== undefined && { separation }),
    mode: 'phone',
    follows: id,
  };
}

/**
 * About which day: a weekday some six weeks after the last day at work, never less than 30 days after it, and a week from now at
 * the earliest. Nothing when the 90 days are over by then.
 */
export function followUpDay({ facts, createdAt }: Interview, today: string): string | undefined {
  const last = lastAtWork(facts) ?? facts.heldOn ?? createdAt.slice(0, 10);
  const soonest = daysAfter(today, notice);
  const wanted = daysAfter(last, best);
  const day = weekdayFrom(wanted > soonest ? wanted : soonest);
  return day >= daysAfter(last, from) && day <= daysAfter(last, to) ? day : undefined;
}

/** The last day on which it is still one; nothing where no last day at work is known. */
export function lastFollowUpDay(facts: Facts): string | undefined {
  const last = lastAtWork(facts);
  return last === undefined ? undefined : daysAfter(last, to);
}

/** The last day of the employment, where nobody has said that the last one at work is another. */
const lastAtWork = ({ lastDay, lastWorkingDay }: Facts): string | undefined => lastWorkingDay ?? lastDay;

/** This day, or the Monday after a weekend. */
const weekdayFrom = (day: string): string => daysAfter(day, weekdayOf(day) < 5 ? 0 : 7 - weekdayOf(day));

/** The primary reason as it was given, a code; nothing where none was. */
export function reasonGiven({ copy, answers }: Interview): string | undefined {
  const reason = valueAt(copy.template, answers, 'primary-reason');
  return typeof reason === 'string' ? reason : undefined;
}
