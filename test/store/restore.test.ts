import { mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RestorePlan } from '../../src/core/upkeep.ts';
import { openStore } from '../../src/store/open.ts';
import { tempFolder } from './fixture.ts';
import { filesBeside, later, linesOf, restore, restored, withSecrets } from './restoring.ts';
import { at, newInterview, note } from './sample.ts';
import { ofVersionFour } from './version-four.ts';

describe('what is put back', () => {
  it('is what the backup had, and what has come since is gone, as the plan says', async () => {
    const { store, file, backup } = await withSecrets();
    await store.interviews.create(newInterview('c'));
    await store.answers.addLine('b', 'why', note('since'), at, undefined);
    await store.close();
    const plans: RestorePlan[] = [];
    const again = await restored(file, backup.file, async (plan) => void plans.push(plan));
    expect(plans).toEqual([{ interviews: 2, newest: at, replaces: { interviews: 3, lost: 1 } }]);
    expect([await again.interviews.ids(), await linesOf(again, 'b')]).toEqual([['a', 'b'], []]);
    await again.close();
  });

  it('keeps the log, the backups there are, and what is held', async () => {
    const { store, file, backup } = await withSecrets();
    const second = await store.upkeep.backUp({ madeAt: later, reason: 'asked' });
    for (const why of ['request', 'case'] as const)
      await store.upkeep.log({ at, who: 'karin', what: 'show', why, about: 'a' });
    await store.people.hold('alva', { reference: 'Ärende 7', since: '2026-08-24' });
    const logged = await store.upkeep.logged();
    await store.close();
    const again = await restored(file, backup.file);
    expect(await again.upkeep.logged()).toEqual(logged);
    const [made, ...others] = await again.upkeep.backups();
    expect(others.map((one) => one.file)).toEqual([second.file, backup.file].filter((one) => one !== made?.file));
    expect((await again.people.find('alva'))[0]?.hold).toEqual({ reference: 'Ärende 7', since: '2026-08-24' });
    await again.close();
  });

  it('comes after a copy of the database as it was, which is known of', async () => {
    const { store, file, backup } = await withSecrets();
    await store.interviews.create(newInterview('c'));
    await store.close();
    const again = await restored(file, backup.file);
    const made = (await again.upkeep.backups()).find(({ reason }) => reason === 'restore');
    await again.close();
    expect(made?.madeAt).toBe(later);
    const before = await restored(file, made?.file ?? '');
    expect(await before.interviews.ids()).toEqual(['a', 'b', 'c']);
    await before.close();
  });

  it('has the newest tables, whatever the backup had', async () => {
    const { store, file } = await withSecrets();
    await store.close();
    const old = join(tempFolder(), 'old.db');
    ofVersionFour(old);
    const again = await restored(file, old);
    expect([await again.interviews.ids(), (await linesOf(again, 'a')).length]).toEqual([['a'], 1]);
    expect(await again.upkeep.pending()).toBe(0);
    await again.close();
  });

  it('is seen by another window that had the database open', async () => {
    const { store, file, backup } = await withSecrets();
    await store.interviews.create(newInterview('c'));
    expect(await store.interviews.ids()).toEqual(['a', 'b', 'c']);
    await restore(file, backup.file);
    expect(await store.interviews.ids()).toEqual(['a', 'b']);
    await store.answers.addLine('b', 'why', note('after'), at, undefined);
    const again = await openStore({ file });
    expect(await linesOf(again, 'b')).toEqual(['after']);
    await again.close();
  });
});

describe('a database that is lost', () => {
  it.each([
    ['not there', (file: string) => rmSync(file)],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['cut off', (file: string) => truncateSync(file, 9000)],
    ['no database any more', (file: string) => writeFileSync(file, 'x'.repeat(9000))],
  ])('is put back when it is %s, and what was there is kept and ends as a backup does', async (_, spoil) => {
    const { store, file, backup } = await withSecrets();
    await store.close();
    spoil(file);
    const before = filesBeside(file).get('exit.db');
    const plans: RestorePlan[] = [];
    const again = await restored(file, backup.file, async (plan) => void plans.push(plan));
    expect([plans, await again.interviews.ids()]).toEqual([
      [{ interviews: 2, newest: at, replaces: before === undefined ? 'nothing' : 'unreadable' }],
      ['a', 'b'],
    ]);
    expect(filesBeside(file).get('exit.db.damaged-1')).toEqual(before);
    const known = (await again.upkeep.backups()).filter(({ reason }) => reason === 'restore');
    expect(known.map((one) => one.file)).toEqual(before === undefined ? [] : [`${file}.damaged-1`]);
    await again.close();
  });
});

it('puts back a backup that somebody has moved, where the database has moved too', async () => {
  const { store, file, backup } = await withSecrets();
  await store.close();
  const folder = join(tempFolder(), 'moved');
  renameSync(dirname(file), folder);
  mkdirSync(dirname(file)); // the fixture takes it away
  const again = await restored(join(folder, 'exit.db'), join(folder, 'backups', backup.file.split('/').at(-1) ?? ''));
  expect(await again.interviews.ids()).toEqual(['a', 'b']);
  await again.close();
});
