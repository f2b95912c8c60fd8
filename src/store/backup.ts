import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../core/problem.ts';
import type { Backup, BackupOutcome } from '../core/upkeep.ts';
import { connect, durability, prepareConnection, type Driver, type RawConnection } from './driver.ts';
import { enterLedger, finishCleaning, finishErasures, ledgerOf, type Planned } from './erasure.ts';
import { asRefusal, sqliteCode } from './failure.ts';
import { readHeader } from './header.ts';
import { migrations } from './migrations.ts';
import { syncFolder } from './place.ts';
import { checkSchema } from './schema.ts';
import { checkSound } from './soundness.ts';
import { migrate } from './upgrade.ts';

/** The database that is open, for what is done to it as a file. */
export interface Opened {
  readonly driver: Driver;
  readonly connection: RawConnection;
  readonly file: string;
}

/** Copies the database to a new file for nobody but its owner, and reads the copy back: a Refusal when it is not whole. */
export function copyDatabase({ driver, connection, file }: Opened, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  makeEmpty(to);
  const others = connect(driver, file);
  try {
    others.exec('begin immediate'); // nobody writes until it has been read back
    connection.prepare('vacuum into ?').run(to);
    readBack(driver, connection, to);
    keepOnDisk(to);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  } finally {
    others.close();
  }
}

function makeEmpty(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (sqliteCode(error) === 'EEXIST') throw new Refusal({ code: 'file-in-use', file }, { cause: error });
    throw asRefusal(error, file);
  }
}

/** Every page sound, and in every table as many rows as where it came from. */
function readBack(driver: Driver, source: RawConnection, to: string): void {
  const copy = new driver(to, { fileMustExist: true, readonly: true });
  try {
    checkSound(copy, to);
    const tables = source.prepare(`select name from sqlite_schema where type = 'table' order by name`).pluck().all();
    for (const table of tables) {
      const count = `select count(*) from "${String(table)}"`;
      const [here, there] = [source, copy].map((one) => one.prepare(count).pluck().get());
      if (here !== there)
        throw new Refusal({ code: 'database-damaged', file: to, detail: `${String(there)} of ${String(here)} rows` });
    }
  } finally {
    copy.close();
  }
}

function keepOnDisk(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  syncFolder(dirname(file));
}

/**
 * Makes a new file `to` of the backup `from` as it would be today: its tables of the newest version, and everything
 * that was erased since gone from every byte of it. The backup itself stays as it is.
 */
export function upToDate(driver: Driver, from: string, to: string, ledger: readonly Planned[]): void {
  readHeader(from, migrations.length);
  makeEmpty(to);
  try {
    const backup = new driver(from, { fileMustExist: true, readonly: true });
    try {
      checkSchema(driver, backup, from, migrations);
      checkSound(backup, from);
      backup.prepare('vacuum into ?').run(to);
    } finally {
      backup.close();
    }
    onCopy(driver, to, (copy) => {
      migrate(copy, migrations);
      enterLedger(copy, ledger);
      finishErasures(copy);
      finishCleaning(copy);
    });
    keepOnDisk(to);
  } catch (error) {
    rmSync(to, { force: true });
    rmSync(`${to}-journal`, { force: true });
    throw error;
  }
}

export function onCopy<T>(driver: Driver, file: string, work: (copy: RawConnection) => T): T {
  const copy = connect(driver, file);
  try {
    prepareConnection(copy, durability);
    return work(copy);
  } finally {
    copy.close();
  }
}

/** Where a copy is made before it takes its name; beside it, so that it can. */
export const besides = (file: string): string => join(dirname(file), `.${basename(file)}.${process.pid}.new`);

/** Takes out of every backup what has been erased since it was made, newest first. */
export function cleanBackups(opened: Opened): readonly BackupOutcome[] {
  const { connection } = opened;
  const backups = connection.prepare<[], Backup>(
    `select file, made_at as "madeAt", reason from backup order by made_at desc, file`,
  );
  const outcomes = backups.all().map((backup) => ({ ...backup, outcome: cleanBackup(opened, backup.file) }));
  finishCleaning(connection);
  return outcomes;
}

function cleanBackup({ driver, connection }: Opened, file: string): BackupOutcome['outcome'] {
  if (!existsSync(file)) return 'gone';
  const unfinished = besides(file);
  try {
    rmSync(unfinished, { force: true });
    upToDate(driver, file, unfinished, ledgerOf(connection));
    renameSync(unfinished, file);
    syncFolder(dirname(file));
    return 'erased';
  } catch {
    rmSync(unfinished, { force: true });
    return 'kept';
  }
}

export function dropFile(file: string): void {
  rmSync(`${file}-journal`, { force: true });
  rmSync(file, { force: true });
}
