import type { Value } from '../interview/interview.ts';
import type { Range, When } from './template.ts';

/** What one key of a `when` must be. */
export type Condition = When[string];

/** What a `when` may ask about; undefined is not answered, not known. */
export interface Known {
  /** The value, or how an answer without one was left: `refused` or `dont-know`. */
  value(questionId: string): Value | undefined;
  fact(name: string): string | number | undefined;
}

/** The keys of a `when` that are no questions. */
export const factNames = ['leaver.separation', 'leaver.mode', 'leaver.tenure', 'interviewer.is-manager'] as const;
export type FactName = (typeof factNames)[number];

export const isFactName = (key: string): key is FactName => factNames.some((name) => name === key);

/**
 * All keys must hold, any listed value holds. An unanswered question makes it false; a fact nobody knows counts as
 * `dont-know`. Neither is inside any range.
 */
export function holds(when: When, known: Known): boolean {
  return Object.entries(when).every(([key, condition]) => {
    const value = isFactName(key) ? (known.fact(key) ?? 'dont-know') : known.value(key);
    return value !== undefined && fits(value, condition);
  });
}

/** Whether a value that is known meets one condition. */
export function fits(value: Value, condition: Condition): boolean {
  if (!isList(condition)) return typeof value === 'number' && inRange(value, condition);
  const values = typeof value === 'object' ? value : [value];
  return values.some((one) => condition.includes(one));
}

function inRange(value: number, { from = -Infinity, to = Infinity, under = Infinity }: Range): boolean {
  return value >= from && value <= to && value < under;
}

/** Array.isArray does not narrow a readonly list away. */
export const isList = (condition: Condition): condition is readonly (string | number)[] => Array.isArray(condition);
