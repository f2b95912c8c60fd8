import { present } from '../core/present.ts';
import type { Kept, LogEntry, Upkeep } from '../core/upkeep.ts';
import { backUp, dropBackup, listBackups, type Opened } from './backup.ts';
import { momentsOf } from './moments.ts';
import type { Connection, Steps } from './tables.ts';
import { cleanBackups } from './up-to-date.ts';

export function upkeepIn(steps: Steps, opened: Opened): Upkeep {
  return {
    erase: (plan, id, entry) =>
      steps.erase(async (connection) => {
        if (entry !== undefined) await enterLog(connection, entry);
        return plan;
      }, id),
    joinGroups: async ({ by, name, into }, id, entry) => {
      let joined = 0n;
      await steps.erase(async (connection) => {
        if (entry !== undefined) await enterLog(connection, entry);
        const update = connection
          .updateTable('interview')
          .set({ [by]: into })
          .where(by, '=', name);
        joined = (await update.executeTakeFirst()).numUpdatedRows;
        const actions = connection.updateTable('action').set({ group_name: into });
        await actions.where('group_by', '=', by).where('group_name', '=', name).execute();
        // nothing else goes, but the file is written anew without the old name
        return {};
      }, id);
      return Number(joined);
    },
    pending: () => steps.read(countPending),
    kept: () => steps.read(listKept),
    moments: (today) => steps.apart(() => momentsOf(opened.connection, today)),
    log: (entry) => steps.note((connection) => enterLog(connection, entry)),
    logged: () => steps.read(readLog),
    backUp: (backup) => steps.apart(() => backUp(opened, backup)),
    backups: () => steps.apart(() => listBackups(opened)),
    dropBackups: (backups) => steps.apart(() => backups.forEach((backup) => dropBackup(opened, backup))),
    cleanBackups: () => steps.apart(() => cleanBackups(opened)),
  };
}

async function countPending(connection: Connection): Promise<number> {
  const rows = await connection
    .selectFrom('erasure')
    .select('id')
    .where('state', 'in', ['planned', 'applied'])
    .execute();
  return rows.length;
}

async function listKept(connection: Connection): Promise<readonly Kept[]> {
  const open = connection.selectFrom('disclosure').select('interview_seq').where('received_at', 'is', null);
  const rows = await connection
    .selectFrom('interview')
    .innerJoin('leaver', 'leaver.id', 'interview.leaver_id')
    .select([
      'interview.id',
      'interview.seq',
      'leaver_id',
      'held_on',
      'last_day',
      'erase_on',
      'department',
      'role',
      'manager',
    ])
    .select(['started_on', 'created_at', 'status', 'purged_on', 'hold_reference', 'leaver.name'])
    .select(({ eb }) => eb('interview.seq', 'in', open).as('open'))
    .orderBy('held_on', (order) => order.asc().nullsLast())
    .orderBy('interview.seq')
    .execute();
  return rows.map((row) => ({
    interviewId: row.id,
    leaverId: row.leaver_id,
    facts: present({
      heldOn: row.held_on,
      lastDay: row.last_day,
      eraseOn: row.erase_on,
      department: row.department,
      role: row.role,
      manager: row.manager,
    }),
    ...present({ startedOn: row.started_on }),
    createdAt: row.created_at,
    status: row.status,
    disclosureOpen: Boolean(row.open),
    held: row.hold_reference !== null,
    purged: row.purged_on !== null,
  }));
}

async function enterLog(connection: Connection, { about, file, ...entry }: LogEntry): Promise<void> {
  await connection
    .insertInto('log_entry')
    .values({ ...entry, about: about ?? null, file: file ?? null })
    .execute();
}

async function readLog(connection: Connection): Promise<Awaited<ReturnType<Upkeep['logged']>>> {
  const rows = await connection.selectFrom('log_entry').selectAll().orderBy('seq').execute();
  return rows.map(({ about, file, ...row }) => ({ ...row, ...present({ about, file }) }));
}
