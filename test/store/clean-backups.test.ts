import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { versionOf } from '../../src/store/upgrade.ts';
import { tempFolder, tempStore } from './fixture.ts';
import { canary, traces } from './restoring.ts';
import { at, newInterview, note } from './sample.ts';
import { ofVersionFour } from './version-four.ts';
import { giveAway, visit } from './visit.ts';

/** Somebody with words, and a backup of them. */
async function backedUp() {
  const { store, file } = await tempStore();
  await store.interviews.create(newInterview('b'));
  await store.interviews.create(newInterview('a', { leaver: { id: 'alva', name: `Alva ${canary}` } }));
  await store.answers.addLine('a', 'why', note(`${canary} `.repeat(3000)), at, undefined);
  const backup = await store.upkeep.backUp({ madeAt: at, reason: 'asked' });
  return { store, file, backup };
}

/** The same, once the person is erased from the database, and from nothing else yet. */
async function erased() {
  const made = await backedUp();
  await made.store.upkeep.erase({ interviews: ['a'] }, 'receipt');
  return made;
}

describe('what was erased', () => {
  it('is taken out of a backup, to the last byte, and the rest of it stays', async () => {
    const { store, file, backup } = await erased();
    expect(traces(file)).toEqual(['exit-2026-08-20-093000.db']);
    expect(await store.upkeep.cleanBackups()).toEqual([{ ...backup, outcome: 'erased' }]);
    expect(traces(file)).toEqual([]);
    expect(readdirSync(dirname(backup.file))).toEqual(['exit-2026-08-20-093000.db']);
    const cleaned = await openStore({ file: backup.file });
    expect(await cleaned.interviews.ids()).toEqual(['b']);
    await cleaned.close();
  });

  it('is taken out by itself when the program ends', async () => {
    const { store, file } = await erased();
    await store.close();
    expect(traces(file)).toEqual([]);
  });

  it('is taken out when the database is next opened, should the program have been stopped before', async () => {
    const { file } = await erased();
    await (await openStore({ file })).close();
    expect(traces(file)).toEqual([]);
  });

  it('may still be in a backup that somebody has moved, which is said', async () => {
    const { store, backup } = await erased();
    rmSync(backup.file);
    expect(await store.upkeep.cleanBackups()).toEqual([{ ...backup, outcome: 'gone' }]);
  });

  it.each([
    ['damaged', (file: string) => truncateSync(file, 9000)],
    ['a letter now', (file: string) => writeFileSync(file, 'Dear Kim')],
    ['a newer version', (file: string) => new Database(file).exec('pragma user_version = 99').close()],
  ])('stays in a backup that is %s, which is said and left as it is', async (_, spoil) => {
    const { store, backup } = await erased();
    spoil(backup.file);
    const before = readFileSync(backup.file);
    expect(await store.upkeep.cleanBackups()).toEqual([{ ...backup, outcome: 'kept' }]);
    expect(readFileSync(backup.file).equals(before)).toBe(true);
    expect(readdirSync(dirname(backup.file))).toEqual(['exit-2026-08-20-093000.db']);
  });

  it('stays in a folder that cannot be written, which is said, and goes once it can', async () => {
    const { store, file, backup } = await backedUp();
    await store.close();
    const folder = dirname(backup.file);
    giveAway(dirname(file), file, folder, backup.file);
    chmodSync(folder, 0o500);
    expect(visit(file, ['erase-a', 'clean'], { asNobody: true })).toEqual(['done', ['kept']]);
    expect(visit(file, ['read'], { asNobody: true })).toEqual(['none']);
    chmodSync(folder, 0o700);
    expect(traces(file)).toHaveLength(1);
    expect(visit(file, ['read'], { asNobody: true })).toEqual(['none']);
    expect(traces(file)).toEqual([]);
  });

  it('is taken out once: a backup that is clean is not written again', async () => {
    const { store, backup } = await erased();
    await store.upkeep.cleanBackups();
    const { ino } = statSync(backup.file);
    expect(await store.upkeep.cleanBackups()).toEqual([{ ...backup, outcome: 'erased' }]);
    expect(statSync(backup.file).ino).toBe(ino);
    await store.upkeep.erase({ interviews: ['b'] }, 'another');
    await store.upkeep.cleanBackups();
    expect(statSync(backup.file).ino).not.toBe(ino);
  });

  it('is taken out of the copy that an upgrade made, whose tables are brought up to date', async () => {
    const file = join(tempFolder(), 'exit.db');
    ofVersionFour(file);
    const store = await openStore({ file });
    const made = await store.upkeep.backups();
    expect(made).toMatchObject([{ file: `${file}.v4.backup`, reason: 'migration' }]);
    await store.upkeep.erase({ interviews: ['a'] }, 'receipt');
    expect(traces(file)).toEqual(['exit.db.v4.backup']);
    expect(await store.upkeep.cleanBackups()).toMatchObject([{ outcome: 'erased' }]);
    expect(traces(file)).toEqual([]);
    const backup = new Database(`${file}.v4.backup`, { readonly: true });
    expect([versionOf(backup), backup.prepare('select count(*) from interview').pluck().get()]).toEqual([7, 0]);
    backup.close();
    await store.close();
  });

  it('is taken out of copies that earlier upgrades made, when nobody knew of them', async () => {
    const file = join(tempFolder(), 'exit.db');
    ofVersionFour(file);
    copyFileSync(file, `${file}.v2.backup`);
    const store = await openStore({ file });
    await store.upkeep.erase({ interviews: ['a'] }, 'receipt');
    expect(await store.upkeep.cleanBackups()).toMatchObject([{ outcome: 'erased' }, { outcome: 'erased' }]);
    expect(traces(file)).toEqual([]);
    await store.close();
  });
});

describe('a place that cannot be written', () => {
  /** A person erased on paper only: the plan is stored, and nothing more. */
  async function planned(): Promise<string> {
    const { store, file } = await tempStore();
    await store.interviews.create(newInterview('a'));
    await store.answers.addLine('a', 'why', note(canary), at, undefined);
    await store.close();
    const database = new Database(file);
    database.exec(`insert into erasure (plan, state) values ('{"interviews":["a"]}', 'planned')`);
    database.close();
    giveAway(dirname(file), file);
    return file;
  }

  it.each([
    ['the file', 0o400, 0o700],
    ['the folder', 0o600, 0o500],
  ])(
    'is read although something is still to be erased there, and that is done later: %s',
    async (_, fileMode, folderMode) => {
      const file = await planned();
      chmodSync(file, fileMode);
      chmodSync(dirname(file), folderMode);
      expect(visit(file, ['read'], { asNobody: true })).toEqual([1]);
      chmodSync(file, 0o600);
      chmodSync(dirname(file), 0o700);
      expect(visit(file, ['read'], { asNobody: true })).toEqual(['none']);
      expect(traces(file)).toEqual([]);
    },
  );

  it('is read although somebody was killed there in the middle of something', async () => {
    const { store, file } = await tempStore();
    await store.interviews.create(newInterview('a'));
    await store.close();
    writeFileSync(join(dirname(file), '.exit.db.999999999.new'), canary);
    giveAway(dirname(file), file);
    chmodSync(dirname(file), 0o500);
    expect(visit(file, ['read'], { asNobody: true })).toEqual(['none']);
    chmodSync(dirname(file), 0o700);
    expect(visit(file, ['read'], { asNobody: true })).toEqual(['none']);
    expect(traces(file)).toEqual([]);
  });
});
