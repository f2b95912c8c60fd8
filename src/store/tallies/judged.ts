import { sql } from 'kysely';
import type { Counting, Judged } from '../../core/insight/tally.ts';
import { valueFromColumn } from '../columns.ts';
import type { Connection } from '../tables.ts';
import type { Sums } from './cell.ts';
import { valued } from './said.ts';

/** The leaver's answer as it is stored: it is read once for each group, not for each interview. */
type Stored = Omit<Judged, 'leaver'> & { readonly answer: string | null };

/** What leaver, interviewer and HR say side by side, of interviews that somebody else than the leaver has judged. */
export async function countJudged(connection: Connection, { by, values }: Counting): Promise<Sums<Judged>> {
  const cells = sql<Stored>`
    with asked as materialized (select copy_id, id, share from temp.question where measure = 'preventable')
    select place."group", answer.value as answer, coalesce(place.interviewer, '') as interviewer,
      coalesce(place.hr, '') as hr, count(*) as n
    from temp.held place
    left join asked on asked.copy_id = place.copy_id
    left join answer on answer.interview_seq = place.seq and answer.question_id = asked.id and ${valued}
      and coalesce(answer.share, asked.share) in (${sql.join(values)})
    where coalesce(place.interviewer, place.hr) is not null
    group by 1, 2, 3, 4`;
  const rows = (await cells.execute(connection)).rows.map(asJudged);
  return { all: rows.map((row) => ({ ...row, group: '' })), groups: by === undefined ? [] : rows };
}

function asJudged({ answer, ...cell }: Stored): Judged {
  const leaver = valueFromColumn(answer);
  return { ...cell, leaver: typeof leaver === 'string' ? leaver : '' };
}
