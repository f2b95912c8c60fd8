import { sql } from 'kysely';
import type { Counting, Judged } from '../../core/insight/tally.ts';
import type { Connection } from '../tables.ts';
import { sumsOf, type Sums } from './cell.ts';
import { valued } from './temporary.ts';

/** What leaver, interviewer and HR say side by side, of interviews that somebody else than the leaver has judged. */
export function countJudged(connection: Connection, { by, values }: Counting): Promise<Sums<Judged>> {
  const cells = sql<Judged>`
    with asked as materialized (select copy_id, id, share from temp.question where measure = 'preventable')
    select place."group", place.quarter, coalesce(answer.value ->> '$', '') as leaver,
      coalesce(interview.interviewer_preventable, '') as interviewer, coalesce(interview.hr_preventable, '') as hr,
      count(*) as n
    from temp.held place cross join interview on interview.seq = place.seq
    left join asked on asked.copy_id = place.copy_id
    left join answer on answer.interview_seq = place.seq and answer.question_id = asked.id and ${valued}
      and coalesce(answer.share, asked.share) in (${sql.join(values)})
    where place.judged
    group by 1, 2, 3, 4, 5`;
  return sumsOf(connection, cells, ['leaver', 'interviewer', 'hr'], by);
}
