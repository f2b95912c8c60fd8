import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openDemo } from '../../src/store/demo.ts';
import { openStore } from '../../src/store/open.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { tempFolder } from './fixture.ts';
import { hashes, linesOf, restored, withSecrets } from './restoring.ts';
import { newInterview } from './sample.ts';

/** Whoever waits for another process has at once waited as long as it would. */
function waitNoLonger(): void {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  onTestFinished(() => void vi.useRealTimers());
}

describe('refused, and nothing has changed', () => {
  it.each([
    ['the database itself', 'not-a-backup', (_: string, file: string) => file],
    ['a backup that is not there', 'file-not-found', (from: string) => `${from}.db`],
    ['a file of something else', 'not-a-backup', (from: string) => (writeFileSync(from, 'Dear Kim'), from)],
    ['an empty file', 'not-a-backup', (from: string) => (writeFileSync(from, ''), from)],
    ['a folder', 'not-a-backup', (from: string) => (rmSync(from), mkdirSync(from), from)],
    ['half a backup', 'database-damaged', (from: string) => (truncateSync(from, 20_480), from)],
    ['the beginning of one', 'database-damaged', (from: string) => (truncateSync(from, 4096), from)],
    [
      'a newer version',
      'database-newer',
      (from: string) => (new Database(from).exec('pragma user_version = 99').close(), from),
    ],
    [
      'tables that somebody has changed',
      'not-a-backup',
      (from: string) => (new Database(from).exec('create table more (x)').close(), from),
    ],
  ])('is %s (%s)', async (_, code, choose) => {
    const { store, file, backup } = await withSecrets();
    await store.close();
    const from = choose(backup.file, file);
    const before = hashes(file);
    expect(await refusalOf(restored(file, from))).toMatchObject({ code, file: from });
    expect(hashes(file)).toEqual(before);
  });

  it('is a demo', async () => {
    const { store, file } = await withSecrets();
    await store.close();
    const demo = join(tempFolder(), 'demo.db');
    await (await openDemo({ file: demo })).close();
    const before = hashes(file);
    expect(await refusalOf(restored(file, demo))).toEqual({ code: 'not-a-backup', file: demo });
    expect(hashes(file)).toEqual(before);
  });

  it('is a backup in the place of a database that is newer than the program', async () => {
    const { store, file, backup } = await withSecrets();
    await store.close();
    new Database(file).exec('pragma user_version = 99').close();
    const before = hashes(file);
    expect(await refusalOf(restored(file, backup.file))).toMatchObject({ code: 'database-newer', file });
    expect(hashes(file)).toEqual(before);
  });

  it('is one in the place of a database that another process does not let go', async () => {
    const { store, file, backup } = await withSecrets();
    await store.close();
    const other = new Database(file);
    onTestFinished(() => void other.close());
    other.exec('begin exclusive');
    waitNoLonger();
    expect(await refusalOf(restored(file, backup.file))).toEqual({ code: 'database-busy', file });
    other.exec('rollback');
    expect(await linesOf(await openStore({ file }), 'a')).toHaveLength(1);
  });

  it('is one when somebody says no', async () => {
    const { store, file, backup } = await withSecrets();
    await store.close();
    const before = hashes(file);
    const no = new Error('no');
    await expect(restored(file, backup.file, () => Promise.reject(no))).rejects.toBe(no);
    expect(hashes(file)).toEqual(before);
  });

  it('is one that another process keeps from being written at the last moment, although SQLite does not say so', async () => {
    const { store, file, backup } = await withSecrets();
    await store.interviews.create(newInterview('c'));
    await store.close();
    const other = new Database(file);
    onTestFinished(() => void other.close());
    const readOnceCopied = (): unknown => {
      if (readdirSync(dirname(backup.file)).length === 1) return setImmediate(readOnceCopied);
      other.exec('begin');
      return other.prepare('select id from interview').all();
    };
    setImmediate(readOnceCopied);
    waitNoLonger();
    expect(await refusalOf(restored(file, backup.file))).toEqual({ code: 'database-busy', file });
    other.exec('commit');
    const again = await restored(file, backup.file);
    expect(await again.interviews.ids()).toEqual(['a', 'b']);
    await again.close();
  });
});
