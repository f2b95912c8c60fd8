import { closeSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { RawConnection } from './driver.ts';
import { sqliteCode } from './failure.ts';
import { syncFolder } from './place.ts';

/** How many migrations this file has had. */
export function versionOf(connection: RawConnection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/**
 * Brings the file to the latest version: every pending migration in one transaction, so it is wholly there or not at
 * all. A file that was in use is first copied to `<file>.v<version>.backup` beside it, which is known of from then on.
 */
export function upgrade(connection: RawConnection, file: string, migrations: readonly string[]): void {
  const before = versionOf(connection);
  if (before >= migrations.length) return;
  if (before > 0) backUp(connection, `${file}.v${before}`);
  migrate(connection, migrations);
  if (before > 0) rememberBackups(connection, file);
}

/** The same without a copy. */
export function migrate(connection: RawConnection, migrations: readonly string[]): void {
  if (versionOf(connection) >= migrations.length) return;
  // to rebuild a table one drops the old one, and with foreign keys on that deletes what refers to it
  connection.pragma('foreign_keys = OFF');
  try {
    connection.transaction(() => applyPending(connection, migrations)).immediate();
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

/** Those of earlier versions too: nobody knew of them yet. */
function rememberBackups(connection: RawConnection, file: string): void {
  const known = connection.prepare(`select 1 from sqlite_schema where name = 'backup'`).get();
  if (known === undefined) return;
  const remember = connection.prepare(
    `insert into backup (file, made_at, reason) values (?, ?, 'migration') on conflict do nothing`,
  );
  for (const name of readdirSync(dirname(file)))
    if (name.startsWith(`${basename(file)}.v`) && name.endsWith('.backup'))
      remember.run(name, statSync(join(dirname(file), name)).mtime.toISOString());
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
