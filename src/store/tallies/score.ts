import { sql } from 'kysely';
import type { Counting, Score } from '../../core/insight/tally.ts';
import { unsaid } from '../../core/interview/interview.ts';
import type { Connection } from '../tables.ts';
import { sumsOf, type Sums } from './cell.ts';
import { levelOf, rounded } from './level.ts';
import { isCountedIn, scalesOn } from './once.ts';

/** A scale alone on its theme is its sum, so that only themes with several are summed for each interview. */
export function countScores(connection: Connection, { by, values }: Counting): Promise<Sums<Score>> {
  const cells = sql<Score>`
    with scale as materialized (
      select copy_id, id, theme, share, alone, base, step from temp.question where type = 'scale' and theme is not null
    )
    select place."group", place.quarter, scale.theme, ${levelOf(sql`outcome.came`, 'scale')} as total, 1 as scales, outcome.n
    from temp.outcome
    cross join temp.held place on place.seq = outcome.place
    cross join scale on scale.copy_id = place.copy_id and scale.id = outcome.question_id
    where scale.alone and outcome.came not in (${sql.join(unsaid)})
      and (outcome.labelled or scale.share in (${sql.join(values)}))
      and ${isCountedIn('place', scalesOn(sql`scale.theme`))}
    union all
    select "group", quarter, theme, total, scales, count(*) as n
    from (
      select held."group", held.quarter, scale.theme, ${rounded(sql`sum(${levelOf(sql`answer.value`, 'scale')})`)} as total, count(*) as scales
      from temp.held cross join scale on scale.copy_id = held.copy_id and not scale.alone
      cross join answer on answer.interview_seq = held.seq and answer.question_id = scale.id
      where answer.state = 'answered' and answer.value is not null and answer.aside = 0
        and coalesce(answer.share, scale.share) in (${sql.join(values)})
        and ${isCountedIn('held', scalesOn(sql`scale.theme`))}
      group by held.seq, scale.theme
    )
    group by "group", quarter, theme, total, scales`;
  return sumsOf(connection, cells, ['theme', 'total', 'scales'], by);
}
