import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { sqliteCode } from './failure.ts';

/** Where the database really is: what stands beside it (its journal) belongs to the file, not to a link to it. */
export function realPlace(file: string): string {
  return existsSync(file) ? realpathSync(file) : resolve(file);
}

/**
 * Makes a new file that is either not there or complete: `fill` writes it under another name, and taking the name
 * fails quietly when another process was first. Folder 0700, file 0600, both on disk afterwards.
 */
export function makeFile(file: string, fill: (unfinished: string) => void): void {
  makeFolder(dirname(file));
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.new`);
  rmSync(unfinished, { force: true });
  closeSync(openSync(unfinished, 'wx', 0o600));
  try {
    fill(unfinished);
    takeName(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
  syncFolder(dirname(file));
}

function takeName(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if (existsSync(file)) return;
    if (!noLinks.includes(sqliteCode(error))) throw error;
    // a memory stick: no links there, so two first starts at the same moment are not told apart
    renameSync(unfinished, file);
  }
}

const noLinks = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) syncFolder(dirname(made));
}

/** The folder beside a database in which its backups are made. */
export const backupFolder = (file: string): string => join(dirname(file), 'backups');

/** Takes away what a killed process left half made here or among the backups: it may hold what was since erased. */
export function sweepUnfinished(file: string, backups: readonly { readonly file: string }[]): void {
  const folders = [dirname(file), backupFolder(file), ...backups.map((backup) => dirname(backup.file))];
  for (const folder of new Set(folders)) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const maker = /^\..+\.(\d+)\.new(?:-journal)?$/u.exec(name)?.[1];
      if (maker !== undefined && !isRunning(Number(maker))) rmSync(join(folder, name), { force: true });
    }
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return sqliteCode(error) === 'EPERM';
  }
}

/** Puts the names in a folder on disk; Windows does so by itself and has no call for it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
