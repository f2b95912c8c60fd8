import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { Refusal, type Problem } from '../core/problem.ts';
import type { Backup, BackupReason } from '../core/upkeep.ts';
import { connect, type Driver, type RawConnection } from './driver.ts';
import { asRefusal, sqliteCode } from './failure.ts';
import { backupFolder, syncFolder } from './place.ts';
import { checkSound } from './soundness.ts';

/** The database that is open, for what is done to it as a file. */
export interface Opened {
  readonly driver: Driver;
  readonly connection: RawConnection;
  readonly file: string;
}

type Row = readonly [file: string, madeAt: string, reason: BackupReason];

/** Newest first. */
export function listBackups({ connection, file: database }: Opened): readonly Backup[] {
  const rows = connection
    .prepare<[], Row>('select file, made_at, reason from backup order by made_at desc, file')
    .raw();
  return rows.all().map(([file, madeAt, reason]) => ({ file: resolve(dirname(database), file), madeAt, reason }));
}

/** Beside the database it is known by its place there, so that the folder may be moved as a whole. */
function asKept(database: string, file: string): string {
  const here = relative(dirname(database), file);
  return here.startsWith('..') || isAbsolute(here) ? file : here;
}

/** Copies the database and remembers where to: it is known of before it is there, and the copy knows of itself. */
export function backUp(opened: Opened, { file: named, madeAt, reason }: Backing): Backup {
  const file = named === undefined ? freeName(opened.file, madeAt) : resolve(named);
  const { connection } = opened;
  if (existsSync(file)) throw new Refusal({ code: 'file-in-use', file, kept: true });
  connection
    .prepare('insert or replace into backup (file, made_at, reason) values (?, ?, ?)')
    .run(asKept(opened.file, file), madeAt, reason);
  try {
    copyDatabase(opened, file);
  } catch (error) {
    forget(opened, file);
    throw error;
  }
  return { file, madeAt, reason };
}

type Backing = Omit<Backup, 'file'> & { readonly file?: string };

/** `backups/exit-talk-2026-11-25-143205.db` beside the database. */
function freeName(database: string, madeAt: string): string {
  const stamp = madeAt.slice(0, 19).replace('T', '-').replaceAll(':', '');
  const start = join(backupFolder(database), `${basename(database, extname(database))}-${stamp}`);
  for (let count = 1; ; count += 1) {
    const file = count === 1 ? `${start}.db` : `${start}-${count}.db`;
    if (!existsSync(file)) return file;
  }
}

/**
 * Removes the file, and then forgets it. A database that somebody sent could name any file, so one is removed only when it
 * is a copy that was made here: by its name beside the database, or because it knows of itself as this backup.
 */
export function dropBackup(opened: Opened, backup: Pick<Backup, 'file' | 'madeAt'>): void {
  const { file } = backup;
  if (isNamedCopy(opened, file) || knowsItself(opened, backup)) {
    rmSync(`${file}-journal`, { force: true });
    rmSync(file, { force: true });
  }
  forget(opened, file);
}

/** What a migration or a restore has left beside the database, or a backup where they are made. */
function isNamedCopy({ file: database }: Opened, file: string): boolean {
  const rest = file.startsWith(database) ? file.slice(database.length) : '';
  if (/^\.(?:v\d+(?:-\d+)?\.backup|damaged-\d+)$/u.test(rest)) return true;
  return dirname(file) === backupFolder(database) && /-\d{4}-\d{2}-\d{2}-\d{6}(?:-\d+)?\.db$/u.test(file);
}

/** It was entered before it was copied, so that the copy has it too. */
function knowsItself({ driver }: Opened, { file, madeAt }: Pick<Backup, 'file' | 'madeAt'>): boolean {
  if (!existsSync(file)) return false;
  try {
    const copy = new driver(file, { fileMustExist: true, readonly: true });
    try {
      const read = copy.prepare<[string], string>('select file from backup where made_at = ?').pluck();
      return read.all(madeAt).some((name) => basename(name) === basename(file));
    } finally {
      copy.close();
    }
  } catch {
    return false;
  }
}

function forget(opened: Opened, file: string): void {
  opened.connection.prepare('delete from backup where file = ?').run(asKept(opened.file, file));
}

/** Copies the database to a new file for nobody but its owner, and reads the copy back: a Refusal when it is not whole. */
function copyDatabase({ driver, connection, file }: Opened, to: string): void {
  makeEmpty(to);
  const others = connect(driver, file);
  try {
    others.exec('begin immediate'); // nobody writes until it has been read back
    connection.prepare('vacuum into ?').run(to);
    readBack(driver, connection, to);
    keepOnDisk(to);
  } catch (error) {
    rmSync(to, { force: true });
    // one waits for whoever writes; anything else is about the copy and not about the database
    throw sqliteCode(error).startsWith('SQLITE_BUSY') ? error : asCopyRefusal(error, to);
  } finally {
    others.close();
  }
}

export function makeEmpty(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (sqliteCode(error) === 'EEXIST' && existsSync(file))
      throw new Refusal({ code: 'file-in-use', file, kept: true }, { cause: error });
    throw asCopyRefusal(error, file);
  }
}

/** It is the copy that could not be written, and not the database. */
function asCopyRefusal(error: unknown, file: string): unknown {
  const refusal = asRefusal(error, file);
  if (!(refusal instanceof Refusal)) return refusal;
  const reason = copyReasons.get(refusal.problem.code);
  if (reason === undefined) return refusal;
  return new Refusal({ code: 'not-written', file, reason, detail: sqliteCode(error) }, { cause: error });
}

const copyReasons: ReadonlyMap<Problem['code'], 'full' | 'read-only'> = new Map([
  ['database-full', 'full'],
  ['database-read-only', 'read-only'],
]);

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

export function keepOnDisk(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  syncFolder(dirname(file));
}
