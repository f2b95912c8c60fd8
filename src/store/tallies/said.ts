import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Counting } from '../../core/insight/tally.ts';

/** An answer there is something to count of: a value that was not wiped, of a list at least one code. */
export const valued = sql`answer.aside = 0 and answer.state = 'answered' and answer.value <> '[]'`;

/** Every line of a held interview with its question; `marked` are the answers, or those with a label or set aside. */
export const linesToRaise = (marked: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`temp.held cross join note_line line on line.interview_seq = held.seq
    cross join temp.question on question.copy_id = held.copy_id and question.id = line.question_id
    left join ${marked} marked on marked.interview_seq = held.seq and marked.question_id = line.question_id`;

/** Whether the themes of such a line are counted. */
export const mayRaise = (lines: Counting['lines']): RawBuilder<unknown> =>
  sql`line.themes <> '[]' and line.kind <> 'remark' and line.draft = 0 and line.disclosure_id is null
    and coalesce(marked.aside, 0) = 0
    and coalesce(line.share, marked.share, question.share) in (${sql.join(lines)})`;
