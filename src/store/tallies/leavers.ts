import { sql } from 'kysely';
import type { Counting, Leavers } from '../../core/insight/tally.ts';
import type { Connection } from '../tables.ts';
import { interviewsIn } from './place.ts';

/** Whoever has several interviews in a year has left once, as the last of them says. */
export async function countLeavers(
  connection: Connection,
  { scope, by }: Counting,
  until: string,
): Promise<readonly Leavers[]> {
  const to = scope.to === undefined || scope.to > until ? until : scope.to;
  const { rows } = await sql<Omit<Leavers, 'voluntary' | 'regretted'> & Flags>`
    with placed as (
      select one."group", substr(one.quarter, 1, 4) as year, leaver_id, interview.separation, regretted,
        row_number() over (partition by leaver_id, substr(one.quarter, 1, 4) order by coalesce(held_on, last_day) desc, one.seq desc) as back
      from (${interviewsIn({ ...scope, to }, by)}) one join interview on interview.seq = one.seq
    )
    select "group", year, coalesce(separation = 'resign', 0) as voluntary, coalesce(regretted = 'yes', 0) as regretted,
      count(*) as n
    from placed where back = 1 and coalesce(separation, '') <> 'transfer' group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(
    connection,
  );
  return rows.map((row) => ({ ...row, voluntary: row.voluntary === 1, regretted: row.regretted === 1 }));
}

/** SQLite has no booleans. */
interface Flags {
  readonly voluntary: number;
  readonly regretted: number;
}
