import { daysAfter, daysBetween, monthsAfter } from '../date.ts';
import type { Days, Period } from './period.ts';

/** The period of the same length just before; nothing for one that is open at an end. Whole months stay whole months. */
export function periodBefore({ from, to }: Period): Period | undefined {
  if (from === undefined || to === undefined) return undefined;
  const before = daysAfter(from, -1);
  const months = wholeMonths({ from, to });
  const start = months === undefined ? daysAfter(before, -daysBetween(from, to)) : monthsAfter(from, -months);
  return periodFrom({ from: start, to: before });
}

/** Whether some day is in both. */
export function overlap(one: Period, other: Period): boolean {
  const begins = ({ from = '' }: Period): string => from;
  const ends = ({ to = '9999-12-31' }: Period): string => to;
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}

/** Days as a person would write them: `2025`, `2025-q4`, `2025-03`, `2024..2025`, `2025-01..2025-06`, or day by day. */
export function periodFrom({ from, to }: Days): Period {
  const ends = [...new Set([written(from, { from, to }), written(to, { from, to })])];
  return { from, to, written: ends.join('..') };
}

function written(date: string, days: Days): string {
  const months = wholeMonths(days);
  if (months === undefined) return date;
  const month = Number(days.from.slice(5, 7));
  const year = date.slice(0, 4);
  if (month === 1 && months % 12 === 0) return year;
  return months === 3 && month % 3 === 1 ? `${year}-q${(month + 2) / 3}` : date.slice(0, 7);
}

/** How many months these days are, when they are whole ones. */
function wholeMonths({ from, to }: Days): number | undefined {
  const after = daysAfter(to, 1);
  if (!from.endsWith('-01') || !after.endsWith('-01')) return undefined;
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0] = after.split('-').map(Number);
  return (endYear - year) * 12 + endMonth - month;
}
