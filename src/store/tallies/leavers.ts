import { sql } from 'kysely';
import type { Counting, Leavers } from '../../core/insight/tally.ts';
import type { YesNo } from '../../core/interview/facts.ts';
import type { Connection } from '../tables.ts';
import { interviewsIn } from './place.ts';

/** Whoever has several interviews has left once, as the one says that places the leaver; judged is who is so in any. */
export async function countLeavers(
  connection: Connection,
  { scope, by }: Counting,
  until: string,
): Promise<readonly Leavers[]> {
  const to = scope.to === undefined || scope.to > until ? until : scope.to;
  const { rows } = await sql<Row>`
    select one."group", substr(one.quarter, 1, 4) as year, coalesce(one.separation = 'resign', 0) as voluntary,
      coalesce(regretted, (select max(other.regretted) from temp.together cross join interview other
        on other.seq = together.seq where together.first_seq = one.seq)) as regretted, count(*) as n
    from (${interviewsIn({ ...scope, to }, by)}) one join interview on interview.seq = one.seq
    where coalesce(one.separation, '') <> 'transfer' group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(connection);
  return rows.map(({ voluntary, regretted, ...row }) => ({
    ...row,
    voluntary: voluntary === 1,
    ...(regretted !== null && { regretted: regretted === 'yes' }),
  }));
}

/** SQLite has no booleans. */
interface Row extends Omit<Leavers, 'voluntary' | 'regretted'> {
  readonly voluntary: number;
  readonly regretted: YesNo | null;
}
