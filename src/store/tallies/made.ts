import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Counting } from '../../core/insight/tally.ts';
import type { Connection } from '../tables.ts';
import { heldIn } from './place.ts';

/**
 * What several counts start from, as tables of this connection alone, in memory (`temp_store`): only the bench of
 * docs/performance.md says why not once for each. A step that fails takes them with it.
 */
export async function makeTables(connection: Connection, counting: Counting): Promise<void> {
  for (const table of [...question, ...reason, ...held(counting), ...said(counting)]) await table.execute(connection);
}

export async function dropTables(connection: Connection): Promise<void> {
  for (const table of ['question', 'reason', 'held', 'said']) {
    await sql`drop table ${sql.id('temp', table)}`.execute(connection);
  }
}

/** The questions of every template copy. `alone`: no other scale of the copy is on its theme. */
const question = [
  sql`create temp table question
    (copy_id, id, type, measure, theme, share, alone, primary key (copy_id, id)) without rowid`,
  sql`insert into temp.question
    select copy_id, one ->> '$.id', one ->> '$.type', one ->> '$.measure', one ->> '$.theme', one ->> '$.share',
      count(*) over (partition by copy_id, one ->> '$.type', one ->> '$.theme') = 1
    from (
      select copy.id as copy_id, asked.value as one
      from template_copy copy
      cross join json_each(copy.template, '$.sections') section
      cross join json_each(section.value, '$.questions') asked
      where section.value ->> '$.record'
    )`,
];

/** The reasons of every codebook copy. */
const reason = [
  sql`create temp table reason (copy_id, code, sensitive, direction, primary key (copy_id, code)) without rowid`,
  sql`insert into temp.reason
    select copy.id, one.value ->> '$.code', one.value ->> '$.sensitive', one.value ->> '$.direction'
    from template_copy copy
    cross join json_each(copy.codebook, '$.reasons') heading
    cross join json_each(heading.value, '$.reasons') one`,
];

/** An answer with something to count; of a list of codes at least one. */
const valued = sql`answer.state = 'answered' and answer.value <> '[]' and answer.aside = 0`;

/**
 * The held interviews in scope. `told`: it has a reason that is counted. `free`: the label of its reasons is one under
 * which they are counted, which decides about the primary reason too (valueShareOf in core).
 */
function held({ scope, by, values }: Counting) {
  const free = sql`coalesce(coalesce(answer.share, asked.share) in (${sql.join(values)}), true)`;
  return [
    sql`create temp table held (seq integer primary key, copy_id, "group", quarter, separation, free, told)`,
    sql`with asked as materialized (select copy_id, id, share from temp.question where measure = 'reasons')
    insert into temp.held
    select one.seq, one.copy_id, one."group", one.quarter, one.separation, ${free}, coalesce(${valued} and ${free}, false)
    from (${heldIn(scope, by)}) one
    left join asked on asked.copy_id = one.copy_id
    left join answer on answer.interview_seq = one.seq and answer.question_id = asked.id`,
  ];
}

/**
 * The one pass over the answers of held interviews: how many left a question alike. What a value or a label means is
 * looked up for each of these rows, not for each answer. `labelled`: by the leaver, not by the question.
 */
function said({ values }: Counting) {
  return [
    sql`create temp table said
    (question_id, value, state, quarter, "group", copy_id, free, labelled, n,
    primary key (question_id, value, state, quarter, "group", copy_id, free, labelled)) without rowid`,
    sql`insert into temp.said
    select answer.question_id, iif(answer.state = 'answered', answer.value, ''), answer.state, held.quarter, held."group", held.copy_id, held.free,
      answer.share is not null, 1
    from answer cross join temp.held on held.seq = answer.interview_seq
    where answer.state in ('refused', 'dont-know') and answer.aside = 0
      or ${valued} and (answer.share is null or answer.share in (${sql.join(values)}))
    on conflict do update set n = n + 1`,
  ];
}
