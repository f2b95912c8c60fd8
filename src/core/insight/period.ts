import { isDate } from '../date.ts';
import { present } from '../present.ts';

/** A stretch of days, either end open: ISO dates, inclusive, and how it was asked for. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
  readonly written: string;
}

/** From one day to another: ISO dates, inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * A period as people write it: a year (`2026`), a quarter (`2026-q1`, `Q1 2026`), a month (`2026-03`), a day (`2026-03-15`), or
 * from one of these to another (`2025-q3..2026`), either of which may be left out (`2025..`). Undefined when it is none,
 * or ends before it begins.
 */
export function readPeriod(text: string): Period | undefined {
  const sides = text
    .toLowerCase()
    .split('..')
    .map((side) => canonical(side.trim()));
  const [first = '', last = first] = sides;
  const [start, end] = [openOr(first), openOr(last)];
  if (sides.length > 2 || (first === '' && last === '') || start === undefined || end === undefined) return undefined;
  const { from } = start;
  const { to } = end;
  if (from !== undefined && to !== undefined && from > to) return undefined;
  return { ...present({ from, to }), written: sides.join('..') };
}

/** A quarter however people write it (`kv 1 2026`, `2026q1`) as the program does: `2026-q1`. */
function canonical(side: string): string {
  const [, year, quarter] = /^(\d{4})[ -]?(?:q|kv) ?([1-4])$/u.exec(side) ?? [];
  const [, first, after] = /^(?:q|kv) ?([1-4])[ -](\d{4})$/u.exec(side) ?? [];
  if (year !== undefined) return `${year}-q${quarter}`;
  return after === undefined ? side : `${after}-q${first}`;
}

/** An empty side is open; undefined is a side that cannot be read. */
const openOr = (side: string): Partial<Days> | undefined => (side === '' ? {} : daysOf(side));

/** The first and the last day of a year, a quarter, a month or a day. */
function daysOf(side: string): Days | undefined {
  if (isDate(side)) return { from: side, to: side };
  const [, year, quarter, month] = /^(\d{4})(?:-q([1-4])|-(\d{2}))?$/u.exec(side) ?? [];
  if (year === undefined) return undefined;
  if (month !== undefined) return monthsOf(year, Number(month), 1);
  return quarter === undefined ? monthsOf(year, 1, 12) : monthsOf(year, Number(quarter) * 3 - 2, 3);
}

function monthsOf(year: string, first: number, count: number): Days | undefined {
  const day = (month: number, date: number): string => `${year}-${String(month).padStart(2, '0')}-${date}`;
  const to = [31, 30, 29, 28].map((date) => day(first + count - 1, date)).find(isDate);
  return to === undefined ? undefined : { from: `${day(first, 0)}1`, to };
}

/** The quarter of a day: `2026-q1` for `2026-03-15`. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** Every quarter from the first to the last, both among them; none when the last comes before the first. */
export function quartersBetween(first: string, last: string): readonly string[] {
  const end = ordinal(last);
  const quarters: string[] = [];
  for (let at = ordinal(first); at <= end; at += 1) quarters.push(quarterAt(at));
  return quarters;
}

/** The quarter so many after this one, or before it when there are fewer than none. */
export const quarterAfter = (quarter: string, count: number): string => quarterAt(ordinal(quarter) + count);

const quarterAt = (at: number): string => `${String(Math.floor(at / 4)).padStart(4, '0')}-q${(at % 4) + 1}`;

const ordinal = (quarter: string): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
