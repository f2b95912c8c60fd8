import { sql } from 'kysely';
import type { Leaver } from '../core/interview/interview.ts';
import { leaverKey } from '../core/interview/leaver.ts';
import { Refusal } from '../core/problem.ts';
import type { Connection } from './tables.ts';

/** Who an interview is with: somebody already there by the same name and first day, otherwise somebody of their own. */
export async function setLeaver(connection: Connection, id: string, leaver: Omit<Leaver, 'id'>): Promise<void> {
  const interview = await connection
    .selectFrom('interview')
    .innerJoin('leaver', 'leaver.id', 'interview.leaver_id')
    .select(['interview.seq', 'leaver.id', 'leaver.name', 'leaver.started_on'])
    .where('interview.id', '=', id)
    .executeTakeFirst();
  if (interview === undefined) throw new Refusal({ code: 'interview-not-found', id });
  const same = await findSame(connection, leaver);
  if (same === interview.id) return rename(connection, same, leaver);
  const others = await connection
    .selectFrom('interview')
    .select('seq')
    .where('leaver_id', '=', interview.id)
    .where('seq', '<>', interview.seq)
    .executeTakeFirst();
  // this interview alone was with them: whoever it is takes over the hold and the lines of the log too
  if (others === undefined) return void (await renameLeaver(connection, interview.id, leaver));
  const other = same ?? (await add(connection, leaver));
  await connection.updateTable('interview').set({ leaver_id: other }).where('seq', '=', interview.seq).execute();
}

/** Somebody else by that name and first day takes over everything; nothing on hold is let go by it. */
export async function renameLeaver(connection: Connection, id: string, leaver: Omit<Leaver, 'id'>): Promise<string> {
  const same = await findSame(connection, leaver);
  if (same === undefined || same === id) {
    await rename(connection, id, leaver);
    return id;
  }
  await joinHolds(connection, id, same);
  await connection.updateTable('interview').set({ leaver_id: same }).where('leaver_id', '=', id).execute();
  await connection.updateTable('contact').set({ leaver_id: same }).where('leaver_id', '=', id).execute();
  await connection.updateTable('log_entry').set({ about: same }).where('about', '=', id).execute();
  await connection.deleteFrom('leaver').where('id', '=', id).execute();
  await rename(connection, same, leaver);
  return same;
}

async function joinHolds(connection: Connection, ...ids: readonly [from: string, to: string]): Promise<void> {
  const rows = await connection
    .selectFrom('leaver')
    .select(['hold_reference', 'hold_since'])
    .where('id', 'in', ids)
    .where('hold_reference', 'is not', null)
    .orderBy('hold_since')
    .execute();
  const [first] = rows;
  if (first === undefined) return;
  const hold = { hold_reference: rows.map((row) => row.hold_reference).join('; '), hold_since: first.hold_since };
  await connection.updateTable('leaver').set(hold).where('id', '=', ids[1]).execute();
}

async function findSame(connection: Connection, leaver: Omit<Leaver, 'id'>): Promise<string | undefined> {
  const key = leaverKey(leaver);
  if (key === undefined || leaver.startedOn === undefined) return undefined;
  const { startedOn } = leaver;
  const rows = await connection
    .selectFrom('leaver')
    .select(['id', 'name'])
    .where('started_on', '=', startedOn)
    .execute();
  return rows.find(({ name }) => leaverKey({ name, startedOn }) === key)?.id;
}

async function rename(connection: Connection, id: string, { name, startedOn }: Omit<Leaver, 'id'>): Promise<void> {
  const columns = { name, started_on: startedOn ?? null };
  await connection.updateTable('leaver').set(columns).where('id', '=', id).execute();
  await connection.updateTable('contact').set({ name }).where('leaver_id', '=', id).execute();
}

async function add(connection: Connection, { name, startedOn }: Omit<Leaver, 'id'>): Promise<string> {
  const id = sql<string>`lower(hex(randomblob(6)))`;
  const insert = connection.insertInto('leaver').values({ id, name, started_on: startedOn ?? null });
  return (await insert.returning('id').executeTakeFirstOrThrow()).id;
}
