import { sql } from 'kysely';
import { unsaid, type Counting, type Tally } from '../../core/insight/tally.ts';
import { ofReasons, type Measure } from '../../core/template/measure.ts';
import type { Connection } from '../tables.ts';
import { sumsOf, type Sums } from './cell.ts';

/** What the leaver said about the talk itself is in no report; of what would have kept them, the lines are counted. */
const countedElsewhere: readonly Measure[] = ['sharing', 'contact', 'stay'];

/**
 * What was answered to the measures. `json_each` takes one code as it takes a list of them; of a list, the sensitive
 * ones are one code, so that `distinct` counts an interview once. A sensitive reason has no direction here: few have one direction, and less the others it would be their number.
 */
export function countTallies(connection: Connection, { by, values }: Counting): Promise<Sums<Tally>> {
  const cells = sql<Tally>`
    with
    left_so as materialized (
      select row_number() over () as id, place."group", place.quarter, place.copy_id, question.measure, outcome.came,
        iif(outcome.came in (${sql.join(unsaid)}), outcome.came, 'answered') as state, outcome.n
      from temp.outcome
      cross join temp.held place on place.seq = outcome.place
      cross join temp.question on question.copy_id = place.copy_id and question.id = outcome.question_id
      where question.measure not in (${sql.join(countedElsewhere)})
        and (state <> 'answered' or (outcome.labelled or question.share in (${sql.join(values)}))
          and (question.measure <> 'primary-reason' or place.free))
    ),
    picked as materialized (
      select left_so.*, cast(one.value as text) as code, reason.sensitive, reason.direction
      from left_so cross join json_each(left_so.came) one
      left join temp.reason on left_so.measure in (${sql.join(ofReasons)})
        and reason.copy_id = left_so.copy_id and reason.code = one.value
      where left_so.state = 'answered'
    )
    select "group", quarter, measure, state as code, n from left_so
    union all
    select "group", quarter, measure, code, n
    from (select distinct id, "group", quarter, measure, iif(sensitive, 'sensitive', code) as code, n from picked)
    union all
    select "group", quarter, 'direction', 'answered', n from picked where measure = 'primary-reason'
    union all
    select "group", quarter, 'direction', direction, n from picked
    where measure = 'primary-reason' and direction is not null and not sensitive`;
  return sumsOf(connection, cells, ['measure', 'code'], by);
}
