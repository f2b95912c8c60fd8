import type { Cell } from './margin.ts';

/** Counts of one measure wherever they are looked at. */
export interface Spread<C> {
  readonly whole: readonly C[];
  readonly quarters: ReadonlyMap<string, readonly C[]>;
  readonly groups: ReadonlyMap<string, readonly C[]>;
}

/** How many interviews there are in several counts together. */
export const countOf = (counts: readonly { readonly n: number }[]): number => counts.reduce((sum, { n }) => sum + n, 0);

/** `all` has its quarters and no groups, `grouped` its groups and no quarters. */
export function spread<C extends { readonly group: string; readonly quarter: string }>(
  all: readonly C[],
  grouped: readonly C[],
): Spread<C> {
  return {
    whole: all,
    quarters: Map.groupBy(all, ({ quarter }) => quarter),
    groups: Map.groupBy(grouped, ({ group }) => group),
  };
}

/** What a measure says in every place there are counts of. */
export function cellsOf<C>(
  places: ReadonlyMap<string, readonly C[]>,
  cellOf: (counts: readonly C[]) => Cell,
): ReadonlyMap<string, Cell> {
  return new Map([...places].map(([place, counts]) => [place, cellOf(counts)]));
}
