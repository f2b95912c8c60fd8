import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { openStore } from '../../src/store/open.ts';
import { tempFolder } from './fixture.ts';
import { canary, filesBeside, later, linesOf, restore, restored, traces, withSecrets } from './restoring.ts';
import { at, note } from './sample.ts';

const notKept = { label: 'not-kept' } as const;
const purge = { interviewId: 'a', month: '2026-08-01', groups: [], on: '2026-08-25' };

describe('what was erased after a backup was made', () => {
  const ways: readonly (readonly [string, (store: Store, line: number) => Promise<unknown>])[] = [
    ['a person', (store) => store.upkeep.erase({ interviews: ['a'] }, 'receipt')],
    ['an interview that was purged', (store) => store.upkeep.erase({ purges: [purge] }, 'receipt')],
    ['a line that was struck', (store, line) => store.answers.removeLine(line)],
    [
      'what was not to be kept',
      async (store, line) => {
        await store.answers.changeLine(line, { share: notKept });
        await store.interviews.close('a', { lines: [line], values: [], answers: [] });
      },
    ],
  ];

  it.each(ways)('is not there when it is put back, in no byte of the database: %s', async (_, erase) => {
    const { store, file, line, backup } = await withSecrets();
    const kept = join(tempFolder(), 'kept.db');
    copyFileSync(backup.file, kept); // one that nobody knows of, and nobody can bring up to date
    await erase(store, line);
    await store.close();
    await restore(file, kept);
    const found = filesBeside(file).get('exit.db')?.toString('latin1') ?? '';
    expect(found.match(new RegExp(`${canary} `, 'gu'))).toBe(null);
    const again = await openStore({ file });
    expect(await linesOf(again, 'a')).toEqual([]);
    expect(await again.interviews.ids()).toContain('b');
    await again.close();
  });

  it('is then in no other file either, but for one that somebody has copied', async () => {
    const { store, file, backup } = await withSecrets();
    const kept = join(tempFolder(), 'kept.db');
    copyFileSync(backup.file, kept);
    await store.upkeep.erase({ interviews: ['a'] }, 'receipt');
    await store.close();
    await restore(file, kept);
    expect(traces(file)).toEqual([]);
    expect(traces(kept)).toEqual(['kept.db']);
  });

  it.each([
    ['in the same folder', (kept: string) => ({ file: join(dirname(kept), 'newer.db') })],
    ['where backups are made', () => ({})],
  ])('is erased by what a newer backup %s knows, when the database is lost', async (_, place) => {
    const { store, file, backup } = await withSecrets();
    const kept = join(tempFolder(), 'older.db');
    renameSync(backup.file, kept);
    await store.upkeep.erase({ interviews: ['a'] }, 'receipt');
    await store.upkeep.backUp({ ...place(kept), madeAt: later, reason: 'asked' });
    await store.close();
    rmSync(file);
    await restore(file, kept);
    const again = await openStore({ file });
    expect(await again.interviews.ids()).toEqual(['b']);
    await again.close();
    expect(filesBeside(file).get('exit.db')?.includes(canary)).toBe(false);
  });

  it('is not erased by a file beside it that is built otherwise than exit-talk builds them', async () => {
    const { store, file, backup } = await withSecrets();
    await store.close();
    const odd = join(dirname(backup.file), 'odd.db');
    copyFileSync(backup.file, odd);
    const database = new Database(odd);
    database.exec(`create table more (x); insert into erasure (plan, state) values ('{"interviews":["b"]}', 'done')`);
    database.close();
    const again = await restored(file, backup.file);
    expect(await again.interviews.ids()).toEqual(['a', 'b']);
    await again.close();
  });
});

describe('a line written after a backup was put back', () => {
  it('is no line that was ever struck, whichever backup is put back then', async () => {
    const { store, file, backup } = await withSecrets();
    await store.answers.addLine('b', 'why', note('older'), at, undefined);
    const second = await store.upkeep.backUp({ madeAt: later, reason: 'asked' });
    await store.close();
    const first = await restored(file, backup.file);
    await first.answers.removeLine(await first.answers.addLine('b', 'why', note('struck'), at, undefined));
    await first.answers.addLine('b', 'why', note('newer'), at, undefined);
    await first.upkeep.cleanBackups();
    const third = await first.upkeep.backUp({ madeAt: later, reason: 'asked' });
    await first.close();
    for (const [from, line] of [
      [second.file, 'older'],
      [third.file, 'newer'],
    ] as const) {
      const again = await restored(file, from);
      expect(await linesOf(again, 'b')).toEqual([line]);
      await again.close();
    }
  });

  it('gets no number of one before it, nor does a line of the log', async () => {
    const { store, file, line, backup } = await withSecrets();
    const last = await store.answers.addLine('b', 'why', note('more'), at, undefined);
    await store.upkeep.log({ at, who: 'karin', what: 'show', why: 'case' });
    await store.close();
    const again = await restored(file, backup.file);
    expect([line, last, await again.answers.addLine('b', 'why', note('next'), at, undefined)]).toEqual([1, 2, 3]);
    await again.upkeep.log({ at, who: 'karin', what: 'show', why: 'request' });
    expect((await again.upkeep.logged()).map(({ seq, why }) => [seq, why])).toEqual([
      [1, 'case'],
      [2, 'request'],
    ]);
    await again.close();
  });
});
