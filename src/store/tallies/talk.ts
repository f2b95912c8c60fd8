import { sql } from 'kysely';
import type { Counting, TalkCount } from '../../core/insight/tally.ts';
import type { Connection } from '../tables.ts';
import { isCountedIn } from './once.ts';
import { valued } from './said.ts';

/**
 * How the held interviews were held, three times over: by mode, by template, and by whether the leaver's manager held it.
 * Of a leaver with several it is the one that places the leaver, with what the leaver has said in any of them. Lines of a
 * purged interview are no measure of the talk: those without a theme are gone.
 */
export async function countTalks(connection: Connection, { values, lines }: Counting): Promise<readonly TalkCount[]> {
  const { rows } = await sql<TalkCount>`
    with come_to as (
      select held.seq, count(*) as questions, count(*) filter (where state = 'refused') as refused
      from temp.held cross join answer on answer.interview_seq = held.seq
      cross join temp.question on question.copy_id = held.copy_id and question.id = answer.question_id
      where aside = 0 and state <> 'not-asked' group by held.seq
    ),
    marked as materialized (
      select interview_seq, question_id, aside, share from answer where aside = 1 or share is not null
    ),
    written as (
      select held.seq, count(*) as lines
      from temp.held cross join note_line line on line.interview_seq = held.seq
      cross join temp.question on question.copy_id = held.copy_id and question.id = line.question_id
      left join marked on marked.interview_seq = held.seq and marked.question_id = line.question_id
      where line.kind <> 'remark' and line.draft = 0 and line.correction = 0 and line.disclosure_id is null
        and coalesce(marked.aside, 0) = 0
        and coalesce(line.share, marked.share, question.share) in (${sql.join(lines)})
      group by held.seq
    ),
    recommends as (
      select held.first_seq as seq, cast(answer.value as integer) as enps
      from temp.held cross join temp.question on question.copy_id = held.copy_id and question.measure = 'enps'
      cross join answer on answer.interview_seq = held.seq and answer.question_id = question.id
      where ${valued} and coalesce(answer.share, question.share) in (${sql.join(values)})
        and ${isCountedIn('held', sql`'enps'`)}
    ),
    talk as materialized (
      select held.seq, held.asked, held.told, one.mode, one.minutes, one.interviewer_is_manager as own_manager,
        copy.template_id as template, refused, questions, enps,
        iif(one.purged_on is null, coalesce(written.lines, 0), null) as lines
      from temp.held cross join interview one on one.seq = held.seq
      cross join template_copy copy on copy.id = held.copy_id
      left join come_to on come_to.seq = held.seq
      left join written on written.seq = held.seq
      left join recommends on recommends.seq = held.seq
      where held.seq = held.first_seq
    ),
    placed as (
      select 'mode' as "by", coalesce(mode, '') as "group", * from talk
      union all select 'template', template, * from talk
      union all select 'own-manager', coalesce(own_manager, ''), * from talk
    ),
    found as (
      select "by", "group", 'held' as measure, 1 as value, 1 as "of" from placed
      union all select "by", "group", 'minutes', minutes, 1 from placed where minutes is not null
      union all select "by", "group", 'refused', refused, questions from placed where questions > 0
      union all select "by", "group", 'reason', told, 1 from placed where asked
      union all select "by", "group", 'lines', lines, 1 from placed where lines is not null
      union all select "by", "group", 'enps', enps, 1 from placed where enps is not null
    )
    select *, count(*) as n from found group by "by", "group", measure, value, "of"`.execute(connection);
  return rows;
}
