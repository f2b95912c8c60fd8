import { sql } from 'kysely';
import type { Counting, Tally } from '../../core/insight/tally.ts';
import { ofReasons, type Measure } from '../../core/template/measure.ts';
import type { Connection } from '../tables.ts';
import { sumsOf, type Sums } from './cell.ts';

/** What the leaver said about the talk itself: in no report. */
const aboutTheTalk: readonly Measure[] = ['sharing', 'contact'];

/** Of several codes that become one, such as sensitive reasons, an interview counts once: `distinct`. */
export function countTallies(connection: Connection, { by, values }: Counting): Promise<Sums<Tally>> {
  const cells = sql<Tally>`
    with
    answer as materialized (
      select row_number() over () as id, said."group", said.quarter, said.copy_id, said.state, said.value, said.n, question.measure
      from temp.said cross join temp.question on question.copy_id = said.copy_id and question.id = said.question_id
      where question.measure not in (${sql.join(aboutTheTalk)})
        and (said.state <> 'answered' or (said.labelled or question.share in (${sql.join(values)}))
          and (question.measure <> 'primary-reason' or said.free))
    ),
    given as (
      select answer.*, cast(picked.value as text) as code, reason.sensitive, reason.direction
      from answer cross join json_each(answer.value) picked
      left join temp.reason on answer.measure in (${sql.join(ofReasons)})
        and reason.copy_id = answer.copy_id and reason.code = picked.value
      where answer.state = 'answered'
    )
    select "group", quarter, measure, state as code, n from answer
    union all
    select "group", quarter, measure, code, n
    from (select distinct id, "group", quarter, measure, iif(sensitive, 'sensitive', code) as code, n from given)
    union all
    select "group", quarter, 'direction', state, n from answer where measure = 'primary-reason' and state = 'answered'
    union all
    select "group", quarter, 'direction', direction, n from given
    where measure = 'primary-reason' and direction is not null`;
  return sumsOf(connection, cells, ['measure', 'code'], by);
}
