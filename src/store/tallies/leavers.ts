import { sql } from 'kysely';
import type { Counting, Leavers } from '../../core/insight/tally.ts';
import type { Connection } from '../tables.ts';
import { interviewsIn } from './place.ts';

/** Whoever has several interviews has left once, as the one says that places the leaver. */
export async function countLeavers(
  connection: Connection,
  { scope, by }: Counting,
  until: string,
): Promise<readonly Leavers[]> {
  const to = scope.to === undefined || scope.to > until ? until : scope.to;
  const { rows } = await sql<Omit<Leavers, 'voluntary' | 'regretted'> & Flags>`
    select one."group", substr(one.quarter, 1, 4) as year, coalesce(one.separation = 'resign', 0) as voluntary,
      coalesce(regretted = 'yes', 0) as regretted, count(*) as n
    from (${interviewsIn({ ...scope, to }, by)}) one join interview on interview.seq = one.seq
    where coalesce(one.separation, '') <> 'transfer' group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(connection);
  return rows.map((row) => ({ ...row, voluntary: row.voluntary === 1, regretted: row.regretted === 1 }));
}

/** SQLite has no booleans. */
interface Flags {
  readonly voluntary: number;
  readonly regretted: number;
}
