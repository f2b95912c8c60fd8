import { chanceOfMore, type Comparison } from './exact.ts';

/** Of the interviews of a group in a quarter, how many could show something, and how many do. */
export interface QuarterCount {
  readonly quarter: string;
  readonly n: number;
  readonly count: number;
}

/** Since when a group shows something more than it did itself: both sides are at least as large as the floor. */
export interface Since extends Comparison {
  readonly quarter: string;
}

/** As sure as a single comparison has to be, shared between all the quarters it could have begun in. */
const mostChance = 0.05;

/**
 * The quarter that parts a time in which a group showed it less from the time since, as surely as can be; undefined where
 * chance explains every such parting.
 */
export function sinceWhen(quarters: readonly QuarterCount[], floor: number): Since | undefined {
  const partings = quarters.slice(1).map(({ quarter }) => partedAt(quarter, quarters));
  const possible = partings.filter(({ n, restN }) => n >= floor && restN >= floor);
  const [surest] = possible
    .map((parting) => ({ parting, chance: chanceOfMore(parting) }))
    .toSorted((one, other) => one.chance - other.chance);
  return surest !== undefined && surest.chance <= mostChance / possible.length ? surest.parting : undefined;
}

function partedAt(quarter: string, quarters: readonly QuarterCount[]): Since {
  const sums = (side: readonly QuarterCount[]) => ({
    n: side.reduce((sum, one) => sum + one.n, 0),
    count: side.reduce((sum, one) => sum + one.count, 0),
  });
  const [since, before] = [
    sums(quarters.filter((one) => one.quarter >= quarter)),
    sums(quarters.filter((one) => one.quarter < quarter)),
  ];
  return { quarter, n: since.n, count: since.count, restN: before.n, restCount: before.count };
}
