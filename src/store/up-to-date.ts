import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackupOutcome } from '../core/upkeep.ts';
import { keepOnDisk, listBackups, makeEmpty, type Opened } from './backup.ts';
import { connect, durability, prepareConnection, type Driver, type RawConnection } from './driver.ts';
import { enterLedger, finishCleaning, finishErasures, ledgerOf, type Planned } from './erasure.ts';
import { readHeader } from './header.ts';
import { migrations } from './migrations.ts';
import { syncFolder } from './place.ts';
import { checkSchema } from './schema.ts';
import { checkSound } from './soundness.ts';
import { migrate, versionOf } from './upgrade.ts';

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
  const outcomes = listBackups(opened).map((backup) => ({ ...backup, outcome: cleanBackup(opened, backup.file) }));
  // one that is away or cannot be written is tried again whenever the database is opened
  if (outcomes.every(({ outcome }) => outcome === 'erased')) finishCleaning(connection);
  return outcomes;
}

function cleanBackup({ driver, connection }: Opened, file: string): BackupOutcome['outcome'] {
  if (!existsSync(file)) return 'gone';
  const unfinished = besides(file);
  try {
    const ledger = ledgerOf(connection);
    if (isClean(driver, file, ledger)) return 'erased';
    rmSync(unfinished, { force: true });
    upToDate(driver, file, unfinished, ledger);
    renameSync(unfinished, file);
    syncFolder(dirname(file));
    return 'erased';
  } catch {
    rmSync(unfinished, { force: true });
    return 'kept';
  }
}

/** Everything that was ever erased is known in it and done: it need not be written again. */
function isClean(driver: Driver, file: string, ledger: readonly Planned[]): boolean {
  readHeader(file, migrations.length);
  const backup = new driver(file, { fileMustExist: true, readonly: true });
  try {
    if (versionOf(backup) < migrations.length) return false;
    const done = new Set(backup.prepare(`select id from erasure where state = 'done'`).pluck().all());
    return ledger.every(({ id }) => done.has(id));
  } finally {
    backup.close();
  }
}
