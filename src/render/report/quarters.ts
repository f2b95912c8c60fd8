import type { Cell, Table, Trend } from './sheet.ts';

/** A row of a table that was followed over the quarters. */
export interface FollowedRow {
  readonly label: string;
  readonly trend: Trend;
}

export const isTrend = (cell: Cell | undefined): cell is Trend => typeof cell === 'object' && 'points' in cell;

/** The rows of a table that say how their figure went. */
export function followedRows({ rows }: Table): readonly FollowedRow[] {
  return rows.flatMap(({ label, cells }) => cells.filter(isTrend).map((trend) => ({ label, trend })));
}

/** Quarter by quarter: what each of these rows said in it. */
export function quarterRows(followed: readonly FollowedRow[]): readonly (readonly [string, ...string[]])[] {
  const [first] = followed;
  return (first?.trend.points ?? []).map(({ quarter }, at) => [
    quarter,
    ...followed.map(({ trend }) => trend.points[at]?.said ?? ''),
  ]);
}
