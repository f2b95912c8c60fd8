import { isHeld } from '../interview/interview.ts';
import { periodFrom } from './before.ts';
import type { Breakdown } from './breakdown.ts';
import { isUnder } from './floor.ts';
import { quarterAfter, quarterOf, quartersBetween, readPeriod, type Period } from './period.ts';
import { countOf } from './spread.ts';
import type { Base } from './tally.ts';

/** Who holds fewer interviews than this in a year, as far as they can be told, sees the recent ones together. */
export const fewInterviews = 15;

/** As far back as a report of few interviews goes, in quarters: two years, or three where two have too few. */
const reaches = [8, 12];

/** What a report is about when nobody asked for a period and there are few interviews. */
export interface RecentSpan {
  readonly period: Period;
  /** How many were held since then: a year ago, and in the quarter under way. */
  readonly held: number;
  readonly since: string;
  /** How many were held after the period: they come in when they are enough to be a group themselves. */
  readonly waiting: number;
  /** The breakdown that was asked for and left out. */
  readonly by?: Breakdown;
}

interface Part {
  readonly first: string;
  readonly last: string;
  readonly n: number;
}

/**
 * The recent part of few interviews. Two reports a month apart would differ by one or two of them, so that who has both
 * could take one from the other and read what a person said. Therefore the quarters that are over are put together, from
 * the first on, until there are enough for a group, and such a part comes in and goes out as a whole: from one report to
 * the next there are none or at least a group of interviews more or less. So there are from the last of these to the first
 * about all: interviews are many by whole parts, and by newer ones only when these are a group themselves. Quarters,
 * because a purge keeps them. Nothing where interviews are many, or no part is full yet.
 */
export function recentSpan(bases: readonly Base[], today: string, floor: number): RecentSpan | undefined {
  const now = quarterOf(today);
  const since = quarterAfter(now, -4);
  const held = bases.filter(isHeld);
  const parts = partsOf(held, quarterAfter(now, -1), floor);
  const end = parts.at(-1)?.last ?? '';
  const waiting = countOf(held.filter(({ quarter }) => quarter > end));
  const told = countOf(parts.filter(({ last }) => last >= since)) + (isUnder(waiting, floor) ? 0 : waiting);
  if (told >= fewInterviews) return undefined;
  const within = reaches.map((reach) => parts.filter(({ last }) => last >= quarterAfter(now, -reach)));
  const chosen = within.find((some) => some.length > 0) ?? parts;
  const first = chosen[0]?.first;
  const period = first === undefined ? undefined : readPeriod(first === end ? first : `${first}..${end}`);
  const recent = countOf(held.filter(({ quarter }) => quarter >= since));
  return period && { period, held: recent, since, waiting };
}

function partsOf(held: readonly Base[], end: string, floor: number): readonly Part[] {
  const perQuarter = Map.groupBy(held, ({ quarter }) => quarter);
  const [begin] = [...perQuarter.keys()].toSorted();
  const parts: Part[] = [];
  let first: string | undefined;
  let count = 0;
  for (const quarter of begin === undefined ? [] : quartersBetween(begin, end)) {
    const own = countOf(perQuarter.get(quarter) ?? []);
    if (own > 0) first ??= quarter;
    count += own;
    if (first === undefined || count < floor) continue;
    parts.push({ first, last: quarter, n: count });
    [first, count] = [undefined, 0];
  }
  return parts;
}

/**
 * As many years as it takes, up to the end of the quarter a period ends in and no further than today's, for a period with
 * too few interviews; nothing where all are too few.
 */
export function longerPeriod(
  bases: readonly Base[],
  { from, to }: Period,
  today: string,
  floor: number,
): Period | undefined {
  if (from === undefined) return undefined;
  const last = quarterOf(to === undefined || to > today ? today : to);
  const held = bases.filter((base) => isHeld(base) && base.quarter <= last);
  const [begin = last] = held.map(({ quarter }) => quarter).toSorted();
  const quarters = quartersBetween(begin, last).length + 3;
  for (let length = 4; length <= quarters; length += 4) {
    const first = quarterAfter(last, 1 - length);
    const longer = readPeriod(`${first}..${last}`);
    if (longer?.from === undefined || longer.to === undefined || longer.from > from) continue;
    if (countOf(held.filter(({ quarter }) => quarter >= first)) >= floor)
      return periodFrom({ from: longer.from, to: longer.to });
  }
  return undefined;
}
