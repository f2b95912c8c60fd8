import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Behind, Counting, Spot } from '../../core/insight/tally.ts';
import { unsaid } from '../../core/interview/interview.ts';
import type { Connection } from '../tables.ts';
import { levelOf, rounded } from './level.ts';
import { isCountedIn, raising, scalesOn } from './once.ts';
import { linesToRaise, mayRaise, valued } from './said.ts';

/** More than anybody opens one by one. */
const mostInterviews = 60;

/** SQLite takes 500 selects in one statement: each spot has two. */
const spotsAtOnce = 200;

/** What is behind each figure, many in one statement; reads the tables that temporary.ts made for the counts. */
export async function findBehind(
  connection: Connection,
  counting: Counting,
  spots: readonly Spot[],
): Promise<readonly Behind[]> {
  const found: Behind[] = [];
  for (let from = 0; from < spots.length; from += spotsAtOnce)
    found.push(...(await findSome(connection, counting, spots.slice(from, from + spotsAtOnce))));
  return found;
}

async function findSome(
  connection: Connection,
  counting: Counting,
  spots: readonly Spot[],
): Promise<readonly Behind[]> {
  const who = spots.map((spot, at) => sql`${nameOf(at)} as materialized (${whoShows(counting, spot)})`);
  const parts = spots.map((_, at) => partsOf(at));
  const { rows } = await sql<Shown>`with ${sql.join(who)} ${sql.join(parts, sql` union all `)}`.execute(connection);
  return spots.map((_, at) => {
    const own = rows.filter(({ spot }) => spot === at);
    const quarters = own.flatMap(({ quarter, n, count }) => (quarter === null ? [] : [{ quarter, n, count }]));
    return {
      quarters: quarters.toSorted((one, other) => (one.quarter < other.quarter ? -1 : 1)),
      interviews: own.flatMap(({ id }) => id ?? []),
    };
  });
}

/** Of a spot a quarter with its counts, or an interview. */
interface Shown {
  readonly spot: number;
  readonly quarter: string | null;
  readonly id: string | null;
  readonly n: number;
  readonly count: number;
}

const nameOf = (spot: number): RawBuilder<unknown> => sql.ref(`who_${spot}`);

const partsOf = (spot: number): RawBuilder<unknown> => sql`
  select ${sql.lit(spot)} as spot, quarter, null as id, count(*) as n, sum(shows) as count
  from ${nameOf(spot)} who join temp.held on held.seq = who.seq group by quarter
  union all
  select * from (
    select ${sql.lit(spot)}, null, interview.id, null, null
    from ${nameOf(spot)} who join interview on interview.seq = who.seq where shows
    order by interview.held_on desc, interview.seq desc limit ${mostInterviews}
  )`;

/** Which interviews could show it (`seq`), of each leaver one, and whether each does (`shows`, 0 or 1): as the counts have it. */
function whoShows(counting: Counting, { measure, code, under, group, from }: Spot): RawBuilder<unknown> {
  const where = sql`(${group ?? null} is null or held."group" = ${group ?? null}) and held.quarter >= ${from ?? ''}`;
  if (measure === 'raised') return whoRaises(counting, code, where);
  if (measure === 'low') return whoIsLow(counting, code, under ?? 0, where);
  return sql`
    select held.seq, max(${showing(measure, code)}) as shows
    from temp.held
    cross join temp.question on question.copy_id = held.copy_id and question.measure = ${measure}
    cross join answer on answer.interview_seq = held.seq and answer.question_id = question.id
    where ${where} and ${valued} and coalesce(answer.share, question.share) in (${sql.join(counting.values)})
      and ${isCountedIn('held', sql`${measure}`)}
    group by held.seq`;
}

function showing(measure: string, code: string): RawBuilder<unknown> {
  if (code === 'detractors') return sql`cast(answer.value as integer) <= 6`;
  if (code === 'sensitive')
    return sql`exists (select 1 from json_each(answer.value) one
      join temp.reason on reason.copy_id = held.copy_id and reason.code = one.value where reason.sensitive)`;
  return sql`exists (select 1 from json_each(answer.value) one where cast(one.value as text) = ${code}
    and ${measure === 'reasons' ? sql`not coalesce((select sensitive from temp.reason where reason.copy_id = held.copy_id and reason.code = one.value), 0)` : sql`true`})`;
}

/** Any leaver could have raised any theme: in the interview in which it counts, else it is the one that places the leaver. */
function whoRaises({ lines }: Counting, theme: string, where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select coalesce(max(raises), first_seq) as seq, max(raises) is not null as shows
    from (
      select held.first_seq, iif(held.seq in (
        select held.seq from ${linesToRaise(sql`answer`)} cross join json_each(line.themes) theme
        where ${mayRaise(lines)} and theme.value = ${theme} and ${where}
          and ${isCountedIn('held', raising(sql`theme.value`))}
      ), held.seq, null) as raises
      from temp.held where ${where}
    )
    group by first_seq`;
}

function whoIsLow({ values }: Counting, theme: string, under: number, where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select held.seq, ${rounded(sql`sum(${levelOf(sql`answer.value`, 'question')})`)} / count(*) < ${under} as shows
    from temp.held
    cross join temp.question on question.copy_id = held.copy_id and question.type = 'scale' and question.theme = ${theme}
    cross join answer on answer.interview_seq = held.seq and answer.question_id = question.id
    where ${where} and ${valued} and answer.state not in (${sql.join(unsaid)})
      and coalesce(answer.share, question.share) in (${sql.join(values)})
      and ${isCountedIn('held', scalesOn(sql`question.theme`))}
    group by held.seq`;
}
