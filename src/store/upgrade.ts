import { closeSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RawConnection } from './driver.ts';
import { sqliteCode } from './failure.ts';
import { syncFolder } from './place.ts';

/** How many migrations this file has had. */
export function versionOf(connection: RawConnection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/**
 * Brings the file to the latest version: every pending migration in one transaction, so it is wholly there or not at
 * all. A file that was in use is first copied to `<file>.v<version>.backup` beside it.
 */
export function upgrade(connection: RawConnection, file: string, migrations: readonly string[]): void {
  const before = versionOf(connection);
  if (before >= migrations.length) return;
  if (before > 0) backUp(connection, `${file}.v${before}`);
  // to rebuild a table one drops the old one, and with foreign keys on that deletes what refers to it
  connection.pragma('foreign_keys = OFF');
  try {
    connection.transaction(() => applyPending(connection, migrations)).immediate();
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

function applyPending(connection: RawConnection, migrations: readonly string[]): void {
  // asked again: another process may have been first
  const done = versionOf(connection);
  for (const migration of migrations.slice(done)) connection.exec(migration);
  connection.pragma(`user_version = ${Math.max(done, migrations.length)}`);
  const broken = connection.prepare('pragma foreign_key_check').all().length;
  if (broken > 0) throw new Error(`${broken} rows refer to nothing after the migrations`);
}

function backUp(connection: RawConnection, start: string): void {
  const backup = newFile(start);
  try {
    connection.prepare('vacuum into ?').run(backup);
  } catch (error) {
    rmSync(backup, { force: true });
    throw error;
  }
  syncFolder(dirname(backup));
}

/** An empty file of a name that was free, for nobody but its owner: VACUUM INTO would let the group read it. */
function newFile(start: string): string {
  for (let count = 1; ; count += 1) {
    const file = count === 1 ? `${start}.backup` : `${start}-${count}.backup`;
    try {
      closeSync(openSync(file, 'wx', 0o600));
      return file;
    } catch (error) {
      if (sqliteCode(error) !== 'EEXIST') throw error;
    }
  }
}
