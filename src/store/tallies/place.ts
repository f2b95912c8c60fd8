import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { breakdowns, tenureBands, type Breakdown } from '../../core/insight/breakdown.ts';
import type { Scope } from '../../core/insight/tally.ts';
import type { NotHeldReason, Preventable, Separation } from '../../core/interview/facts.ts';
import { heldStatuses, type Status } from '../../core/interview/interview.ts';
import type { GroupSize } from '../../core/insight/tallies.ts';
import type { Connection } from '../tables.ts';

/** The day an interview counts on by itself (see Counting). */
export const dayOfTalk = sql<string>`coalesce(held_on, last_day, substr(created_at, 1, 10))`;

/** The day the leaver counts on, whatever else is asked for: nobody is in two periods, or in none. */
const day = sql<string>`coalesce(together.day, ${dayOfTalk})`;

const quarter = sql<string>`substr(${day}, 1, 4) || '-q' || ((substr(${day}, 6, 2) + 2) / 3)`;

/** As tenureMonths in core has it; NULL when a day is unknown. */
const tenureMonths = sql<number>`coalesce(tenure_from, (
  select max(0, (substr(last, 1, 4) - substr(first, 1, 4)) * 12 + substr(last, 6, 2) - substr(first, 6, 2)
    - (substr(last, 9, 2) < substr(first, 9, 2)))
  from (select started_on as first, coalesce(last_day, held_on) as last from leaver where leaver.id = leaver_id)
))`;

const longestFirst = tenureBands.toReversed().map(({ code, from }) => sql`when months >= ${from} then ${code}`);

/** The group an interview is in, empty when it does not say. */
const groupOf: Readonly<Record<Breakdown, RawBuilder<string>>> = {
  department: sql`coalesce(department, '')`,
  manager: sql`coalesce(manager, '')`,
  role: sql`coalesce(role, '')`,
  separation: sql`coalesce(separation, '')`,
  mode: sql`coalesce(mode, '')`,
  tenure: sql`(select case ${sql.join(longestFirst, sql` `)} else '' end from (select ${tenureMonths} as months))`,
  template: sql`(select template_id from template_copy where template_copy.id = copy_id)`,
};

/** An interview and where the leaver counts. */
interface Placed {
  readonly seq: number;
  /** The leaver has others. */
  readonly several: 0 | 1;
  readonly copy_id: string;
  readonly status: Status;
  readonly separation: Separation | null;
  readonly group: string;
  readonly quarter: string;
  readonly interviewer_preventable: Preventable | null;
  readonly hr_preventable: Preventable | null;
  readonly not_held_why: NotHeldReason | null;
}

/**
 * One interview for each leaver in scope, whatever its status: of several the one that places the leaver (once.ts, whose
 * table this reads).
 */
export function interviewsIn(scope: Scope, by: Breakdown | undefined): RawBuilder<Placed> {
  const group = by === undefined ? sql`''` : groupOf[by];
  return sql`select interview.seq, together.seq is not null as several, copy_id, status, separation, ${group} as "group", ${quarter} as quarter,
      interviewer_preventable, hr_preventable, not_held_why
    from interview left join temp.together on together.seq = interview.seq
    where ${sql.join(conditionsOf(scope), sql` and `)}`;
}

/** Those of them that were held. */
export function heldIn(scope: Scope, by: Breakdown | undefined): RawBuilder<Placed> {
  return sql`${interviewsIn(scope, by)} and status in (${sql.join(heldStatuses)})`;
}

function conditionsOf({ from, to, only }: Scope): readonly RawBuilder<unknown>[] {
  const groups = breakdowns.filter((by) => only[by] !== undefined).map((by) => sql`${groupOf[by]} = ${only[by]}`);
  return [
    sql`(together.seq is null or together.first_seq = interview.seq)`,
    ...(from === undefined ? [] : [sql`${day} >= ${from}`]),
    ...(to === undefined ? [] : [sql`${day} <= ${to}`]),
    ...groups,
  ];
}

/** The groups all interviews are in, sorted, with how many they are, without those that do not say. */
export async function listGroups(connection: Connection, by: Breakdown): Promise<readonly GroupSize[]> {
  const found = sql<GroupSize>`
    select ${groupOf[by]} as name, count(*) as n from interview group by name order by name`;
  const { rows } = await found.execute(connection);
  return rows.filter(({ name }) => name !== '');
}
