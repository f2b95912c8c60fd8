import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Counting } from '../../core/insight/tally.ts';
import { unsaid } from '../../core/interview/interview.ts';
import { isCountedIn, raising, scalesOn } from './once.ts';
import { linesToRaise, mayRaise, valued } from './said.ts';
import { notCounted } from './tally.ts';

/**
 * What leavers with several held interviews have said is counted once: in each thing the first of them in their order in
 * which there is an answer, or, where there is none, a refusal. The others yield to it.
 */
export function tellingOnce(counting: Counting): readonly RawBuilder<unknown>[] {
  return [yielding(counting), asking, ...judging(counting)];
}

/** The held interviews of those who have several. */
const severalHeld = sql`temp.together cross join temp.held on held.seq = together.seq`;

const yielding = (counting: Counting): RawBuilder<unknown> => sql`
  update temp.held set yields = given.up
  from (
    select seq, ' ' || group_concat(about, ' ') || ' ' as up
    from (
      select said.seq, about, row_number() over (partition by first_seq, about order by min(unsaid), rank) as place
      from (${saidIn(counting)}) said join temp.together on together.seq = said.seq
      group by said.seq, about
    )
    where place > 1 group by seq
  ) given
  where given.seq = held.seq`;

/** What each of them would be counted in (`about`, as isCountedIn has it) if it were the only one. */
const saidIn = ({ values, lines }: Counting): RawBuilder<unknown> => sql`
  select held.seq, question.measure as about, answer.state in (${sql.join(unsaid)}) as unsaid
  from ${severalHeld} cross join answer on answer.interview_seq = held.seq
  cross join temp.question on question.copy_id = held.copy_id and question.id = answer.question_id
  where question.measure not in (${sql.join(notCounted)}) and answer.aside = 0
    and (answer.state in (${sql.join(unsaid)}) or ${valued}
      and coalesce(answer.share, question.share) in (${sql.join(values)})
      and (question.measure <> 'primary-reason' or held.free))
  union all
  select held.seq, ${scalesOn(sql`question.theme`)}, 0
  from ${severalHeld} cross join answer on answer.interview_seq = held.seq
  cross join temp.question on question.copy_id = held.copy_id and question.id = answer.question_id
  where question.type = 'scale' and question.theme is not null and ${valued}
    and coalesce(answer.share, question.share) in (${sql.join(values)})
  union all
  select held.seq, iif(counted.value = 'stay', 'stay', ${raising(sql`theme.value`)}), 0
  from ${linesToRaise(sql`answer`)}
  cross join json_each('["raised", "stay"]') counted on counted.value = 'raised' or question.measure = 'stay'
  cross join json_each(line.themes) theme
  where held.seq in (select seq from temp.together) and ${mayRaise(lines)}`;

/** Whoever was asked for a reason in one of them was asked, and has told it who has told it in one. */
const asking = sql`
  update temp.held
  set asked = iif(held.seq = held.first_seq, own.asked, 0), told = iif(held.seq = held.first_seq, own.told, 0)
  from (
    select held.first_seq, max(asked) as asked, max(told) as told from ${severalHeld} group by held.first_seq
  ) own
  where own.first_seq = held.first_seq and held.seq in (select seq from temp.together)`;

/** What others have judged stands beside what the leaver has answered, or where the leaver is placed. */
function judging({ values }: Counting): readonly RawBuilder<unknown>[] {
  const first = (judgement: 'interviewer' | 'hr'): RawBuilder<unknown> => sql`(
    select ${sql.ref(judgement)} from ${severalHeld}
    where held.first_seq = own.first_seq and ${sql.ref(judgement)} is not null order by together.rank limit 1)`;
  return [
    sql`create temp table judgement as
      select own.first_seq, coalesce(max(answered.seq), own.first_seq) as seq, ${first('interviewer')} as interviewer,
        ${first('hr')} as hr
      from (select distinct held.first_seq from ${severalHeld}) own
      left join (
        select held.first_seq, held.seq
        from ${severalHeld} cross join temp.question on question.copy_id = held.copy_id and question.measure = 'preventable'
        cross join answer on answer.interview_seq = held.seq and answer.question_id = question.id
        where ${valued} and coalesce(answer.share, question.share) in (${sql.join(values)})
          and ${isCountedIn('held', sql`'preventable'`)}
      ) answered on answered.first_seq = own.first_seq
      group by own.first_seq`,
    sql`update temp.held set interviewer = iif(held.seq = judgement.seq, judgement.interviewer, null),
        hr = iif(held.seq = judgement.seq, judgement.hr, null)
      from temp.judgement
      where judgement.first_seq = held.first_seq and held.seq in (select seq from temp.together)`,
    sql`drop table temp.judgement`,
  ];
}
