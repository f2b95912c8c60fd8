import { daysBetween } from '../date.ts';
import { openConcerns, type Concern } from '../interview/fit.ts';
import type { Facts } from '../interview/facts.ts';
import { dayOf } from './time.ts';

/** What the guidance says against a talk as it is planned; `soon`: the leaver has less than a week to think about it. */
export type Reminder = Concern | 'soon';

/** Those that nobody has given a reason for; for `soon` none is asked. */
export function remindersOf(facts: Facts, today: string): readonly Reminder[] {
  if (facts.planAt === undefined) return [];
  const day = dayOf(facts.planAt);
  const isSoon = daysBetween(today, day) < 7;
  return [...openConcerns(facts, day), ...(isSoon ? ['soon' as const] : [])];
}
