import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../core/problem.ts';
import type { Store } from '../core/store.ts';
import type { RestorePlan } from '../core/upkeep.ts';
import { backUp, type Opened } from './backup.ts';
import { connect, durability, loadDriver, prepareConnection, type Driver, type RawConnection } from './driver.ts';
import { ledgerOf, type Planned } from './erasure.ts';
import { asRefusal } from './failure.ts';
import { readHeader } from './header.ts';
import { migrations } from './migrations.ts';
import { openStore, type StoreOptions } from './open.ts';
import { realPlace, syncFolder } from './place.ts';
import { checkSchema } from './schema.ts';
import { checkSound } from './soundness.ts';
import { besides, onCopy, upToDate } from './up-to-date.ts';
import { migrate } from './upgrade.ts';

export interface Restoring {
  readonly from: string;
  /** ISO instant. */
  readonly now: string;
  /** Is shown what will happen; throws to leave everything as it is. */
  confirm(plan: RestorePlan): Promise<void>;
}

/**
 * Puts a backup in the place of the database and opens it. Everything erased since it was made is erased from it before
 * it takes that place, by what the database and the backups beside it know; the log and the list of backups go on.
 */
export async function openRestored(options: StoreOptions, restoring: Restoring): Promise<Store> {
  const file = realPlace(options.file);
  const from = realPlace(restoring.from);
  const driver = await loadDriver();
  if (!existsSync(from)) throw new Refusal({ code: 'file-not-found', file: from });
  if (from === file || readHeader(from, migrations.length).madeUp)
    throw new Refusal({ code: 'not-a-backup', file: from });
  const current = openCurrent(driver, file);
  const restored = besides(file);
  try {
    rmSync(restored, { force: true });
    upToDate(driver, from, restored, [
      ...(current === undefined ? [] : ledgerOf(current)),
      ...ledgersBeside(driver, from),
    ]);
    await restoring.confirm(planOf(driver, restored, current, file));
    if (current === undefined) replaceUnreadable(file, restored);
    else await replace({ driver, connection: current, file }, restored, restoring.now);
  } catch (error) {
    throw asRefusal(error, file);
  } finally {
    current?.close();
    for (const left of [restored, `${restored}-journal`]) rmSync(left, { force: true });
  }
  return openStore({ ...options, file });
}

/** The database as it is, if it can still be read; then with the newest tables. */
function openCurrent(driver: Driver, file: string): RawConnection | undefined {
  if (!existsSync(file)) return undefined;
  try {
    readHeader(file, migrations.length);
    const connection = connect(driver, file);
    try {
      prepareConnection(connection, durability);
      checkSchema(driver, connection, file, migrations);
      checkSound(connection, file);
      migrate(connection, migrations);
      return connection;
    } catch {
      connection.close();
      return undefined;
    }
  } catch {
    return undefined;
  }
}

/** What other backups in the same folder know of erasures: of help when the database itself is lost. */
function ledgersBeside(driver: Driver, backup: string): readonly Planned[] {
  const folder = dirname(backup);
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    try {
      readHeader(file, migrations.length);
      return onlyRead(driver, file, (other) => ledgerOf(other));
    } catch {
      return [];
    }
  });
}

function onlyRead<T>(driver: Driver, file: string, work: (connection: RawConnection) => T): T {
  const connection = new driver(file, { fileMustExist: true, readonly: true });
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

const idsIn = (connection: RawConnection): readonly unknown[] =>
  connection.prepare('select id from interview').pluck().all();

function planOf(driver: Driver, restored: string, current: RawConnection | undefined, file: string): RestorePlan {
  return onlyRead(driver, restored, (copy) => {
    const there = new Set(idsIn(copy));
    if (current === undefined) return { interviews: there.size, replaces: existsSync(file) ? 'unreadable' : 'nothing' };
    const now = idsIn(current);
    const lost = now.filter((id) => !there.has(id)).length;
    return { interviews: there.size, replaces: { interviews: now.length, lost } };
  });
}

/** Through SQLite, page by page in one step: another window that has the database open sees the new one. */
async function replace(opened: Opened, restored: string, now: string): Promise<void> {
  const { driver, connection, file } = opened;
  backUp(opened, { madeAt: now, reason: 'restore' });
  onCopy(driver, restored, (copy) => goOn(connection, copy));
  connection.close();
  const copy = connect(driver, restored);
  try {
    await copy.backup(file);
  } finally {
    copy.close();
  }
}

/** What was logged since, and which backups there are, is not undone. */
function goOn(from: RawConnection, to: RawConnection): void {
  const backups = from.prepare('select file, made_at, reason from backup').raw().all();
  const log = from.prepare('select at, who, what, why, about, file from log_entry order by seq').raw().all();
  const keep = to.prepare('insert into backup (file, made_at, reason) values (?, ?, ?) on conflict do nothing');
  const add = to.prepare('insert into log_entry (at, who, what, why, about, file) values (?, ?, ?, ?, ?, ?)');
  to.transaction(() => {
    for (const row of backups) keep.run(...list(row));
    // the one that goes on is the longer one, and begins with the other
    to.exec('delete from log_entry');
    for (const row of log) add.run(...list(row));
  }).immediate();
}

const list = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : []);

/** What cannot be read is kept beside it as it is, for whoever can still make something of it. */
function replaceUnreadable(file: string, restored: string): void {
  if (existsSync(file)) renameSync(file, unreadableName(file));
  rmSync(`${file}-journal`, { force: true });
  renameSync(restored, file);
  syncFolder(dirname(file));
}

function unreadableName(file: string): string {
  for (let count = 1; ; count += 1) if (!existsSync(`${file}.damaged-${count}`)) return `${file}.damaged-${count}`;
}
