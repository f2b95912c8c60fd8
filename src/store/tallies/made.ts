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
  for (const table of [question, reason, held(counting), said(counting)]) await table.execute(connection);
}

export async function dropTables(connection: Connection): Promise<void> {
  for (const table of ['question', 'reason', 'held', 'said']) {
    await sql`drop table ${sql.id('temp', table)}`.execute(connection);
  }
}

/** The questions of every template copy. `alone`: no other scale of the copy is on its theme. */
const question = sql`
  create temp table question as
  select copy_id, one ->> '$.id' as id, one ->> '$.type' as type, one ->> '$.measure' as measure,
    one ->> '$.theme' as theme, one ->> '$.share' as share,
    count(*) over (partition by copy_id, one ->> '$.type', one ->> '$.theme') = 1 as alone
  from (
    select copy.id as copy_id, asked.value as one
    from template_copy copy, json_each(copy.template, '$.sections') section, json_each(section.value, '$.questions') asked
    where section.value ->> '$.record'
  )`;

/** The reasons of every codebook copy. */
const reason = sql`
  create temp table reason as
  select copy.id as copy_id, one.value ->> '$.code' as code, one.value ->> '$.sensitive' as sensitive,
    one.value ->> '$.direction' as direction
  from template_copy copy, json_each(copy.codebook, '$.reasons') heading, json_each(heading.value, '$.reasons') one`;

/** An answer with something to count; of a list of codes at least one. */
const valued = sql`answer.state = 'answered' and answer.value <> '[]' and answer.aside = 0`;

/**
 * The held interviews in scope. `told`: it has a reason that is counted. `free`: the label of its reasons is one under
 * which they are counted, which decides about the primary reason too (valueShareOf in core).
 */
function held({ scope, by, values }: Counting): RawBuilder<unknown> {
  const free = sql`coalesce(coalesce(answer.share, asked.share) in (${sql.join(values)}), true)`;
  return sql`
    create temp table held as
    with asked as materialized (select copy_id, id, share from temp.question where measure = 'reasons')
    select one.*, ${free} as free, coalesce(${valued} and ${free}, false) as told
    from (${heldIn(scope, by)}) one
    left join asked on asked.copy_id = one.copy_id
    left join answer on answer.interview_seq = one.seq and answer.question_id = asked.id`;
}

/**
 * The one pass over the answers of held interviews: how many left a question alike. What a value or a label means is
 * looked up for each of these rows, not for each answer. `labelled`: by the leaver, not by the question.
 */
function said({ values }: Counting): RawBuilder<unknown> {
  return sql`
    create temp table said as
    select held."group", held.quarter, held.copy_id, held.free, answer.question_id, answer.state, answer.value,
      answer.share is not null as labelled, count(*) as n
    from temp.held cross join answer on answer.interview_seq = held.seq
    where answer.state in ('refused', 'dont-know') and answer.aside = 0
      or ${valued} and (answer.share is null or answer.share in (${sql.join(values)}))
    group by held."group", held.quarter, held.copy_id, held.free, answer.question_id, answer.state, answer.value, labelled`;
}
