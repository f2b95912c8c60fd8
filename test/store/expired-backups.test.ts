import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { usual } from '../../src/core/employer.ts';
import { expiring } from '../../src/expiring.ts';
import { openStore } from '../../src/store/open.ts';
import { withSecrets } from './restoring.ts';
import { giveAway, visit } from './visit.ts';

describe('a backup that has lived its days', () => {
  const opensOn = async (file: string, today: string): Promise<void> => {
    const expired = expiring({ employer: async () => usual }, { today: () => today });
    await (await openStore({ file, expired })).close();
  };
  const knownIn = async (file: string): Promise<readonly unknown[]> => {
    const store = await openStore({ file });
    const known = await store.upkeep.backups();
    await store.close();
    return known;
  };
  const backupsOf = (file: string): readonly string[] => readdirSync(join(dirname(file), 'backups'));

  it('goes with its journal when the database is next opened, and is forgotten', async () => {
    const { store, file, backup } = await withSecrets();
    await store.upkeep.log({ at: '2026-09-20T07:00:00.000Z', who: 'karin', what: 'show', why: 'request' });
    await store.close();
    writeFileSync(`${backup.file}-journal`, 'before');
    await opensOn(file, '2026-09-24');
    expect(backupsOf(file)).toHaveLength(2);
    await opensOn(file, '2026-09-25');
    expect(backupsOf(file)).toEqual([]);
    expect(await knownIn(file)).toEqual([]);
  });

  it('is no file that somebody has only written into the list', async () => {
    const { store, file } = await withSecrets();
    await store.upkeep.log({ at: '2026-09-20T07:00:00.000Z', who: 'karin', what: 'show', why: 'request' });
    await store.close();
    const letter = join(dirname(file), 'letter.txt');
    writeFileSync(letter, 'Dear Kim');
    const database = new Database(file);
    database.prepare(`insert into backup values ('letter.txt', '2026-01-01T00:00:00.000Z', 'asked')`).run();
    database.close();
    await opensOn(file, '2026-09-25');
    expect([existsSync(letter), await knownIn(file)]).toEqual([true, []]);
  });

  it('stays as long as the clock is in doubt', async () => {
    const { store, file } = await withSecrets();
    await store.close();
    await opensOn(file, '2027-08-20');
    expect(backupsOf(file)).toHaveLength(1);
  });

  it('is forgotten when somebody has removed it', async () => {
    const { store, file, backup } = await withSecrets();
    await store.upkeep.log({ at: '2026-09-20T07:00:00.000Z', who: 'karin', what: 'show', why: 'request' });
    await store.close();
    rmSync(backup.file);
    await opensOn(file, '2026-09-25');
    expect(await knownIn(file)).toEqual([]);
  });

  it('stays in a place where nothing can be removed, and the database is read all the same', async () => {
    const { store, file, backup } = await withSecrets();
    await store.close();
    giveAway(join(dirname(file), '..'), dirname(file), file, dirname(backup.file), backup.file);
    const places = [dirname(backup.file), dirname(file)];
    for (const place of places) {
      chmodSync(place, 0o500);
      expect(visit(file, ['expire', 'read'], { asNobody: true })).toEqual([1, 1]);
      chmodSync(place, 0o700);
    }
    expect(visit(file, ['expire'], { asNobody: true })).toEqual([0]);
    expect(existsSync(backup.file)).toBe(false);
  });
});
