import { sql } from 'kysely';
import type { Counting, Raised } from '../../core/insight/tally.ts';
import type { Connection } from '../tables.ts';
import { sumsOf, type Sums } from './cell.ts';

/** A remark is the interviewer's own view, a draft nobody's yet: neither raises a theme. */
export function countRaised(connection: Connection, { by, lines }: Counting): Promise<Sums<Raised>> {
  const cells = sql<Raised>`
    select "group", quarter, theme, count(*) as n
    from (
      select distinct held.seq, held."group", held.quarter, theme.value as theme
      from temp.held cross join note_line line on line.interview_seq = held.seq
      cross join temp.question on question.copy_id = held.copy_id and question.id = line.question_id
      left join answer on answer.interview_seq = line.interview_seq and answer.question_id = line.question_id
      cross join json_each(line.themes) theme
      where line.themes <> '[]' and line.kind <> 'remark' and line.draft = 0 and coalesce(answer.aside, 0) = 0
        and coalesce(line.share, answer.share, question.share) in (${sql.join(lines)})
    )
    group by "group", quarter, theme`;
  return sumsOf(connection, cells, ['theme'], by);
}
