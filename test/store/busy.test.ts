import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { sqliteDialect } from '../../src/store/dialect.ts';
import { openStore } from '../../src/store/open.ts';
import type { Tables } from '../../src/store/tables.ts';
import { tempStore } from './fixture.ts';
import { at, newInterview, note } from './sample.ts';

/** A second process as far as SQLite can tell: a connection that holds the write lock until it is let go. */
async function locked() {
  const room = await tempStore();
  await room.store.interviews.create(newInterview('a'));
  await room.store.close();
  const other = new Database(room.file, { timeout: 0 });
  onTestFinished(() => void other.close());
  other.exec('begin exclusive');
  return { file: room.file, other };
}

async function addLine(file: string, onWait: () => void) {
  const store = await openStore({ file, onWait });
  await store.answers.addLine('a', 'why', note('x'), at, undefined);
  await store.close();
}

describe('a database another process writes to', () => {
  it('is waited for, and after a while the wait is said once', async () => {
    const { file, other } = await locked();
    const onWait = vi.fn<() => void>(() => void other.exec('commit'));
    await addLine(file, onWait);
    expect(onWait).toHaveBeenCalledTimes(1);
  });

  it('is waited for in silence when it is free after 200 ms', async () => {
    const { file, other } = await locked();
    other.exec('commit');
    const onWait = vi.fn<() => void>();
    const store = await openStore({ file, onWait });
    other.exec('begin immediate');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const saved = store.answers.addLine('a', 'why', note('x'), at, undefined);
    setTimeout(() => other.exec('commit'), 200);
    await vi.advanceTimersByTimeAsync(400);
    expect(await saved).toBe(1);
    expect(onWait).not.toHaveBeenCalled();
    await store.close();
  });

  it('gets what was asked for first first', async () => {
    const { file, other } = await locked();
    other.exec('commit');
    const store = await openStore({ file });
    const seq = await store.answers.saveDraft('a', 'why', 'a', at, undefined);
    other.exec('begin immediate');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const first = store.answers.saveDraft('a', 'why', 'ab', at, seq);
    await vi.advanceTimersByTimeAsync(50);
    other.exec('commit');
    const second = store.answers.saveDraft('a', 'why', 'abc', at, seq);
    await vi.advanceTimersByTimeAsync(400);
    await Promise.all([first, second]);
    expect((await store.interviews.read('a'))?.answers.get('why')?.drafts).toEqual([{ seq, text: 'abc' }]);
    await store.close();
  });

  it('is given up after about five seconds, and serves again afterwards', async () => {
    const { file, other } = await locked();
    other.exec('commit');
    const store = await openStore({ file });
    other.exec('begin immediate');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const refused = store.interviews.setStatus('a', 'held').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await refused).toMatchObject({ problem: { code: 'database-busy', file } });
    other.exec('commit');
    await store.interviews.setStatus('a', 'held');
    expect((await store.interviews.read('a'))?.status).toBe('held');
    await store.close();
  });

  it('can be read while somebody is about to write', async () => {
    const { file, other } = await locked();
    other.exec('commit; begin immediate');
    const store = await openStore({ file });
    expect(await store.interviews.ids()).toEqual(['a']);
    await store.close();
  });
});

describe('a transaction', () => {
  it('takes the write lock as it begins, and none when it only reads', async () => {
    const { file, other } = await locked();
    other.exec('commit');
    const db = new Kysely<Tables>({ dialect: sqliteDialect(new Database(file)) });
    const otherBegins = async () => void other.exec('begin immediate; rollback');
    await expect(db.transaction().execute(otherBegins)).rejects.toThrow('database is locked');
    await db.transaction().setAccessMode('read only').execute(otherBegins);
    await db.destroy();
  });
});
