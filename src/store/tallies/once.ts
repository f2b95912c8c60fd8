import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { heldStatuses, type Status } from '../../core/interview/interview.ts';
import type { Connection } from '../tables.ts';
import { dayOfTalk } from './place.ts';

/** Those that were held, then those that may be: which one says what has become of a leaver with several. */
const standing = sql.join(
  (
    [
      [heldStatuses, 0],
      [['under-way', 'paused'], 1],
      [['planned'], 2],
    ] satisfies readonly (readonly [readonly Status[], number])[]
  ).map(([statuses, rank]) => sql`when status in (${sql.join(statuses)}) then ${sql.lit(rank)}`),
  sql` `,
);

/**
 * The interviews of leavers who have several, in the order in which they speak for the leaver (decision 32): those that
 * were held, and of these what follows another one last, those that the leaver's manager did not hold first, then by
 * month and order of entry, for a purge keeps no day. `first_seq` is the one that places the leaver; `day` the one the
 * leaver counts on, that of the earliest that was held. Gives whether there are such leavers.
 */
export async function makeTogether(connection: Connection): Promise<boolean> {
  await sql`create temp table together (seq integer primary key, first_seq, rank, day, held)`.execute(connection);
  const { numAffectedRows = 0n } = await sql`
    insert into temp.together
    select seq, first_value(seq) over (partition by leaver_id order by rank), rank,
      coalesce(min(iif(standing = 0, day, null)) over (partition by leaver_id),
        first_value(day) over (partition by leaver_id order by rank)),
      standing = 0
    from (
      select *, row_number() over (partition by leaver_id
        order by standing, follows is not null, coalesce(interviewer_is_manager, '') = 'yes', substr(day, 1, 7), seq
      ) as rank
      from (
        select seq, leaver_id, follows, interviewer_is_manager, ${dayOfTalk} as day,
          case ${standing} else 3 end as standing
        from interview
        where leaver_id in (select leaver_id from interview group by leaver_id having count(*) > 1)
      )
    )`.execute(connection);
  return numAffectedRows > 0n;
}

/** Whether a held interview is counted in something: a measure, a theme of scales (`#`), a theme that is raised (`^`). */
export const isCountedIn = (place: 'held' | 'place', about: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${sql.ref(`${place}.yields`)} is null or not instr(${sql.ref(`${place}.yields`)}, ' ' || ${about} || ' '))`;

export const scalesOn = (theme: RawBuilder<unknown>): RawBuilder<unknown> => sql`'#' || ${theme}`;
export const raising = (theme: RawBuilder<unknown>): RawBuilder<unknown> => sql`'^' || ${theme}`;
