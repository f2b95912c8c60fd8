import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { present } from '../core/present.ts';
import { Refusal, type Problem } from '../core/problem.ts';
import type { Store } from '../core/store.ts';
import type { RestorePlan } from '../core/upkeep.ts';
import { connect, durability, loadDriver, prepareConnection, type Driver, type RawConnection } from './driver.ts';
import { ledgerOf, type Planned } from './erasure.ts';
import { asRefusal } from './failure.ts';
import { readHeader } from './header.ts';
import { migrations } from './migrations.ts';
import { momentsOf } from './moments.ts';
import { openStore, type StoreOptions } from './open.ts';
import { patiently } from './patience.ts';
import { backupFolder, realPlace } from './place.ts';
import { replace, replaceUnreadable } from './replacing.ts';
import { checkSchema } from './schema.ts';
import { checkSound } from './soundness.ts';
import { besides, upToDate } from './up-to-date.ts';
import { upgrade } from './upgrade.ts';

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
  if (from === file) throw new Refusal({ code: 'not-a-backup', file: from });
  const restored = besides(file);
  let current: RawConnection | undefined;
  try {
    current = await patiently(() => openCurrent(driver, file), options.onWait);
    makeRestored(driver, { file, from, restored, current });
    await restoring.confirm(planOf(driver, restored, current, file));
    const made = { restored, now: restoring.now };
    if (current === undefined) replaceUnreadable({ driver, file }, made);
    else await replace({ driver, connection: current, file }, made, options.onWait);
  } catch (error) {
    throw asRefusal(error, file);
  } finally {
    current?.close();
    for (const left of [restored, `${restored}-journal`]) rmSync(left, { force: true });
  }
  return openStore({ ...options, file });
}

interface Making {
  readonly file: string;
  readonly from: string;
  readonly restored: string;
  readonly current: RawConnection | undefined;
}

function makeRestored(driver: Driver, { file, from, restored, current }: Making): void {
  try {
    if (readHeader(from, migrations.length).madeUp) throw new Refusal({ code: 'not-a-backup', file: from });
    rmSync(restored, { force: true });
    const known = current === undefined ? [] : ledgerOf(current);
    upToDate(driver, from, restored, [...known, ...ledgersIn(driver, [dirname(from), backupFolder(file)])]);
  } catch (error) {
    throw asBackupRefusal(error, from);
  }
}

/** What is wrong then is wrong with the backup, and not with the database. */
function asBackupRefusal(error: unknown, from: string): unknown {
  const refusal = asRefusal(error, from);
  const isNone = isRefusedAs(refusal, ['database-foreign', 'database-empty']);
  return isNone ? new Refusal({ code: 'not-a-backup', file: from }, { cause: error }) : refusal;
}

const isRefusedAs = (error: unknown, codes: readonly Problem['code'][]): boolean =>
  error instanceof Refusal && codes.includes(error.problem.code);

/** The database as it is, with the newest tables; nothing when it is not there, damaged or no database any more. */
function openCurrent(driver: Driver, file: string): RawConnection | undefined {
  if (!existsSync(file)) return undefined;
  let connection: RawConnection | undefined;
  try {
    readHeader(file, migrations.length);
    connection = connect(driver, file);
    prepareConnection(connection, durability);
    checkSchema(driver, connection, file, migrations);
    checkSound(connection, file);
    upgrade(connection, file, migrations);
    return connection;
  } catch (error) {
    connection?.close();
    // one that is newer, in use or read-only is none that may be replaced
    if (!isRefusedAs(asRefusal(error, file), unreadable)) throw error;
    return undefined;
  }
}

const unreadable = ['database-damaged', 'database-empty', 'database-foreign'] as const;

/** What other backups know of erasures, beside this one and where they are made: of help when the database itself is lost. */
function ledgersIn(driver: Driver, folders: readonly string[]): readonly Planned[] {
  const files = folders.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
  );
  return [...new Set(files)].flatMap((file) => {
    try {
      readHeader(file, migrations.length);
      return onlyRead(driver, file, (other) => {
        checkSchema(driver, other, file, migrations);
        return ledgerOf(other);
      });
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
    const backup = { interviews: there.size, ...present({ newest: momentsOf(copy, '').newest }) };
    if (current === undefined) return { ...backup, replaces: existsSync(file) ? 'unreadable' : 'nothing' };
    const now = idsIn(current);
    const lost = now.filter((id) => !there.has(id)).length;
    return { ...backup, replaces: { interviews: now.length, lost } };
  });
}
