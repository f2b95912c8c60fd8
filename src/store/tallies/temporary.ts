import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Counting } from '../../core/insight/tally.ts';
import { unsaid } from '../../core/interview/interview.ts';
import { saysWhy } from '../../core/interview/separation.ts';
import type { Connection } from '../tables.ts';
import { isCountedIn, raising } from './once.ts';
import { levelIn } from './level.ts';
import { linesToRaise, mayRaise, valued } from './said.ts';
import { tellingOnce } from './telling-once.ts';
import { heldIn } from './place.ts';

/**
 * What several counts start from, so that the answers are read once: tables that this connection alone sees, in memory
 * (`temp_store`). A step that fails takes them with it.
 */
export async function makeTables(connection: Connection, counting: Counting, several: boolean): Promise<void> {
  const once = several ? tellingOnce(counting) : [];
  const tables = [questionTable, reasonTable, heldTable(counting), once, outcomeTable(counting), raisedTable(counting)];
  for (const statement of tables.flat()) await statement.execute(connection);
}

export async function dropTables(
  connection: Connection,
  tables = ['together', 'question', 'reason', 'held', 'outcome', 'raised'],
): Promise<void> {
  for (const table of tables) await sql`drop table ${sql.id('temp', table)}`.execute(connection);
}

type Statements = readonly RawBuilder<unknown>[];

/**
 * The questions of the template copies. `gated`: it is asked on a condition. `alone`: no other scale of its copy is on
 * its theme. A value of a scale times `step`, on top of `base`, is its level (level.ts).
 */
const questionTable: Statements = [
  sql`create temp table question
    (copy_id, id, type, measure, theme, share, gated, alone, base, step, primary key (copy_id, id)) without rowid`,
  sql`insert into temp.question
    select copy_id, one ->> '$.id', one ->> '$.type', one ->> '$.measure', one ->> '$.theme', one ->> '$.share',
      gate is not null or one ->> '$.when' is not null,
      count(*) over (partition by copy_id, one ->> '$.type', one ->> '$.theme') = 1, ${levelIn(sql`one`)}
    from (
      select copy.id as copy_id, asked.value as one, section.value ->> '$.when' as gate
      from template_copy copy
      cross join json_each(copy.template, '$.sections') section
      cross join json_each(section.value, '$.questions') asked
      where section.value ->> '$.record'
    )`,
];

/** The reasons of the codebook copies. */
const reasonTable: Statements = [
  sql`create temp table reason (copy_id, code, sensitive, direction, primary key (copy_id, code)) without rowid`,
  sql`insert into temp.reason
    select copy.id, one.value ->> '$.code', one.value ->> '$.sensitive', one.value ->> '$.direction'
    from template_copy copy
    cross join json_each(copy.codebook, '$.reasons') heading
    cross join json_each(heading.value, '$.reasons') one`,
];

/**
 * The held interviews of the leavers in scope, all in the group and quarter of their leaver. `free`: its reasons, if any,
 * have a label under which they are counted, which decides about the primary reason too (valueShareOf in core). `asked`:
 * the question for reasons applied; on a condition that is taken to be so unless the separation says why, or somebody left
 * the question. `told`: it has a reason that is counted. `place`: the seq of the first interview that is alike in group,
 * quarter, copy and `free`; all counts of them are one. Of a leaver with several, `first_seq` places them, each is a place
 * of its own, and telling-once.ts says what they leave to another.
 */
function heldTable({ scope, by, values }: Counting): Statements {
  const asked = sql`asked.id is not null and (not asked.gated
    or one.separation is null or one.separation not in (${sql.join(saysWhy)})
    or coalesce(answer.state is not null and answer.aside = 0, false))`;
  const free = sql`coalesce(coalesce(answer.share, asked.share) in (${sql.join(values)}), true)`;
  return [
    sql`create temp table held
      (seq integer primary key, first_seq, copy_id, "group", quarter, interviewer, hr, free, asked, told, yields, place)`,
    sql`with asked as materialized (select copy_id, id, share, gated from temp.question where measure = 'reasons'),
      first as not materialized (${heldIn(scope, by)}),
      one as (
        select *, seq as first_seq from first
        union all
        select other.seq, 1, other.copy_id, other.status, other.separation, first."group", first.quarter,
          other.interviewer_preventable, other.hr_preventable, other.not_held_why, first.seq
        from temp.together cross join interview other on other.seq = together.seq
        cross join first on first.seq = together.first_seq
        where together.held and together.seq <> together.first_seq
      )
      insert into temp.held
      select seq, first_seq, copy_id, "group", quarter, interviewer_preventable, hr_preventable, free, asked, told, null,
        iif(several, seq, min(seq) over (partition by "group", quarter, copy_id, free, several))
      from (
        select one.*, ${free} as free, ${asked} as asked, coalesce(${valued} and ${free}, false) as told
        from one
        left join asked on asked.copy_id = one.copy_id
        left join answer on answer.interview_seq = one.seq and answer.question_id = asked.id
      )`,
  ];
}

/**
 * How many held interviews of a place had the same outcome of a question: its value, or its state when it has none.
 * This is the one pass over all answers; what a value or a label means is looked up for each row of this table, not for
 * each answer. `labelled`: the answer has a label of its own. To group by sorting would take twice the time for many
 * answers, and memory that grows with them.
 */
function outcomeTable({ values }: Counting): Statements {
  return [
    sql`create temp table outcome
      (place, question_id, came, labelled, n, primary key (place, question_id, came, labelled)) without rowid`,
    sql`insert into temp.outcome
      select held.place, answer.question_id, iif(answer.state = 'answered', answer.value, answer.state),
        answer.share is not null, 1
      from answer cross join temp.held on held.seq = answer.interview_seq
      where answer.aside = 0 and answer.state in (${sql.join(unsaid)})
        or ${valued} and (answer.share is null or answer.share in (${sql.join(values)}))
      on conflict do update set n = n + 1`,
  ];
}

/**
 * In how many held interviews of a place a line raises a theme: any line (`raised`), and one on what would have kept the
 * leaver (`stay`), for which an empty theme counts those with any. A remark is the interviewer's own view, a draft
 * nobody's yet: neither does. What belongs to a disclosure is in no count (mayLeave in core). Lines come interview by
 * interview, so `seq`, the last that was counted, tells a theme raised twice.
 */
function raisedTable({ lines }: Counting): Statements {
  return [
    sql`create temp table raised (place, measure, theme, seq, n, primary key (place, measure, theme)) without rowid`,
    sql`with marked as materialized (
        select interview_seq, question_id, aside, share from answer where aside = 1 or share is not null
      ),
      counted (measure) as materialized (values ('raised'), ('stay'))
      insert into temp.raised
      select held.place, counted.measure, theme.value, held.seq, 1
      from ${linesToRaise(sql`marked`)}
      cross join counted on counted.measure = 'raised' or question.measure = 'stay'
      cross join json_each(iif(counted.measure = 'stay', json_insert(line.themes, '$[#]', ''), line.themes)) theme
      where ${mayRaise(lines)}
        and ${isCountedIn('held', sql`iif(counted.measure = 'stay', 'stay', ${raising(sql`theme.value`)})`)}
      order by held.seq
      on conflict do update set n = n + 1, seq = excluded.seq where seq < excluded.seq`,
  ];
}
