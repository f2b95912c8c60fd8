import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Breakdown } from '../../core/insight/breakdown.ts';
import type { Connection } from '../tables.ts';

/** Counts by group and by quarter at once, in any number of rows: every interview is in one group and one quarter. */
export type Cells<T> = RawBuilder<T>;

/** The same counts by quarter for the whole, and by group for a breakdown. */
export interface Sums<T> {
  readonly all: readonly T[];
  readonly groups: readonly T[];
}

/** Sums `n` of the cells whose columns are alike. Every cell has a quarter, so that one without is of a breakdown. */
export async function sumsOf<T extends { readonly quarter: string }>(
  connection: Connection,
  cells: Cells<T>,
  columns: readonly (keyof T & string)[],
  by: Breakdown | undefined,
): Promise<Sums<T>> {
  const kept = sql.join(columns.map((column) => sql.ref(column)));
  const groups = sql`union all select "group", '', ${kept}, sum(n) from cell group by "group", ${kept}`;
  const { rows } = await sql<T>`with cell as (${cells})
    select '' as "group", quarter, ${kept}, sum(n) as n from cell group by quarter, ${kept}
    ${by === undefined ? sql`` : groups}`.execute(connection);
  return { all: rows.filter(({ quarter }) => quarter !== ''), groups: rows.filter(({ quarter }) => quarter === '') };
}
