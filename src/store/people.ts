import type { Selectable } from 'kysely';
import { shortestPrefix } from '../core/interview/id.ts';
import { folded } from '../core/interview/leaver.ts';
import { present } from '../core/present.ts';
import type { People, Person } from '../core/upkeep.ts';
import { keepContact, listContacts } from './contacts.ts';
import { renameLeaver } from './leaver.ts';
import type { Connection, Steps, Tables } from './tables.ts';

export function peopleIn(steps: Steps): People {
  return {
    list: (text) => steps.read((connection) => listPeople(connection, text)),
    find: (prefix) => steps.read((connection) => findPeople(connection, prefix)),
    rename: (leaverId, leaver) => steps.changeAll((connection) => renameLeaver(connection, leaverId, leaver)),
    hold: (leaverId, hold) =>
      steps.change(async (connection) => {
        const columns = { hold_reference: hold?.reference ?? null, hold_since: hold?.since ?? null };
        await connection.updateTable('leaver').set(columns).where('id', '=', leaverId).execute();
      }),
    contacts: () => steps.read(listContacts),
    keepContact: (contact) => steps.change((connection) => keepContact(connection, contact)),
  };
}

/** Not sorted in SQL: its order of letters is none for people. */
async function listPeople(connection: Connection, text: string | undefined): Promise<readonly Person[]> {
  const wanted = text === undefined ? undefined : folded(text);
  const rows = await named(connection).execute();
  const found = wanted === undefined ? rows : rows.filter(({ name }) => folded(name).includes(wanted));
  const people = await withInterviews(connection, found);
  return people.toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
}

async function findPeople(connection: Connection, prefix: string): Promise<readonly Person[]> {
  if (prefix.length < shortestPrefix) return [];
  const end = `${prefix}\uffff`;
  const interviews = connection.selectFrom('interview').select('leaver_id').where('id', '>=', prefix);
  const rows = await named(connection)
    .where(({ or, and, eb }) =>
      or([and([eb('id', '>=', prefix), eb('id', '<', end)]), eb('id', 'in', interviews.where('id', '<', end))]),
    )
    .execute();
  return withInterviews(connection, rows);
}

/** Whose name was purged is nobody any more. */
function named(connection: Connection) {
  const purged = connection.selectFrom('interview').select('leaver_id').where('purged_on', 'is not', null);
  return connection.selectFrom('leaver').selectAll().where('id', 'not in', purged).orderBy('id');
}

async function withInterviews(
  connection: Connection,
  rows: readonly Selectable<Tables['leaver']>[],
): Promise<readonly Person[]> {
  const interviews = await connection
    .selectFrom('interview')
    .select(['id', 'leaver_id'])
    .orderBy('held_on', (order) => order.asc().nullsLast())
    .orderBy('seq')
    .execute();
  const ids = Map.groupBy(interviews, (interview) => interview.leaver_id);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    ...present({ startedOn: row.started_on }),
    interviewIds: (ids.get(row.id) ?? []).map(({ id }) => id),
    ...(row.hold_reference !== null && {
      hold: { reference: row.hold_reference, since: row.hold_since ?? '' },
    }),
  }));
}
