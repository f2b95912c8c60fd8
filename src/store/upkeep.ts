import { sql } from 'kysely';
import { present } from '../core/present.ts';
import type { Backup, Kept, LogEntry, Upkeep } from '../core/upkeep.ts';
import { cleanBackups, copyDatabase, dropFile, type Opened } from './backup.ts';
import type { Connection, Steps } from './tables.ts';

export function upkeepIn(steps: Steps, opened: Opened): Upkeep {
  return {
    erase: (plan, id) => steps.erase(async () => plan, id),
    pending: () => steps.read(countPending),
    kept: () => steps.read(listKept),
    newest: () => steps.read(newestMoment),
    log: (entry) => steps.change((connection) => enterLog(connection, entry)),
    logged: () => steps.read(readLog),
    backUp: async (backup) => {
      const row = { file: backup.file, made_at: backup.madeAt, reason: backup.reason };
      // known of before it is there, and the copy knows of itself
      await steps.change(async (connection) => void (await connection.insertInto('backup').values(row).execute()));
      try {
        await steps.apart(() => copyDatabase(opened, backup.file));
      } catch (error) {
        await steps.change((connection) => forget(connection, backup.file));
        throw error;
      }
    },
    backups: () => steps.read(readBackups),
    dropBackup: async (file) => {
      await steps.apart(() => dropFile(file));
      await steps.change((connection) => forget(connection, file));
    },
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
    .select(['interview.id', 'interview.seq', 'held_on', 'last_day', 'erase_on', 'department', 'role', 'manager'])
    .select(['started_on', 'created_at', 'status', 'purged_on', 'hold_reference', 'leaver.name'])
    .select(({ eb }) => eb('interview.seq', 'in', open).as('open'))
    .orderBy('held_on', (order) => order.asc().nullsLast())
    .orderBy('interview.seq')
    .execute();
  return rows.map((row) => ({
    interviewId: row.id,
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

/** Backups and the log too: whoever uses the program leaves a trace of the time. */
async function newestMoment(connection: Connection): Promise<string | undefined> {
  const { rows } = await sql<{ readonly newest: string | null }>`
    select max(at) as newest from (
      select max(created_at) as at from interview union all select max(written_at) from note_line
      union all select max(at) from information union all select max(made_at) from backup
      union all select max(at) from log_entry
    )`.execute(connection);
  return rows[0]?.newest ?? undefined;
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

async function readBackups(connection: Connection): Promise<readonly Backup[]> {
  const rows = await connection.selectFrom('backup').selectAll().orderBy('made_at', 'desc').orderBy('file').execute();
  return rows.map(({ file, made_at: madeAt, reason }) => ({ file, madeAt, reason }));
}

async function forget(connection: Connection, file: string): Promise<void> {
  await connection.deleteFrom('backup').where('file', '=', file).execute();
}
