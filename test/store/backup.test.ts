import { existsSync, mkdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backUp, type Opened } from '../../src/store/backup.ts';
import { connect, durability, prepareConnection, type Driver } from '../../src/store/driver.ts';
import { openStore } from '../../src/store/open.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { tempFolder, tempStore } from './fixture.ts';
import { at, newInterview, note } from './sample.ts';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** A database with one line in it, and one backup. */
async function backedUp(madeAt = at) {
  const { store, file } = await tempStore();
  await store.interviews.create(newInterview('a'));
  await store.answers.addLine('a', 'why', note('before'), at, undefined);
  const made = await store.upkeep.backUp({ madeAt, reason: 'asked' });
  return { store, file, made };
}

/** The same as it is done to a connection of one's own, with a driver of one's own. */
async function opened(driver: Driver): Promise<Opened> {
  const { store, file } = await tempStore();
  await store.interviews.create(newInterview('a'));
  await store.close();
  const connection = connect(driver, file);
  onTestFinished(() => void connection.close());
  prepareConnection(connection, durability);
  return { driver, connection, file };
}

/** A disk on which what was written is not what is read: a new copy is spoilt before it is read back. */
function spoiling(spoil: (file: string) => void): Driver {
  return new Proxy(Database, {
    construct(driver, [file, options]: [string, Database.Options]) {
      if (options.readonly === true) spoil(file);
      return new driver(file, options);
    },
  });
}

describe('a backup', () => {
  it('is for its owner alone, in a folder that is too, whatever the umask', async () => {
    const before = process.umask(0o022);
    onTestFinished(() => void process.umask(before));
    const { file, made } = await backedUp();
    expect(made.file).toBe(join(dirname(file), 'backups', 'exit-2026-08-20-093000.db'));
    expect([modeOf(made.file), modeOf(dirname(made.file))]).toEqual(['600', '700']);
  });

  it('has what the database had, and is a database as it is', async () => {
    const { store, made } = await backedUp();
    await store.answers.addLine('a', 'why', note('after'), at, undefined);
    const copy = await openStore({ file: made.file });
    const lines = (await copy.interviews.read('a'))?.answers.get('why')?.lines ?? [];
    expect(lines.map(({ text }) => text)).toEqual(['before']);
    await copy.close();
  });

  it('is known of by the database and by itself, with when and why', async () => {
    const { store, made } = await backedUp();
    const wanted = [{ file: made.file, madeAt: at, reason: 'asked' }];
    expect(await store.upkeep.backups()).toEqual(wanted);
    const copy = new Database(made.file, { readonly: true });
    expect(copy.prepare('select file, made_at, reason from backup').all()).toEqual([
      { file: join('backups', 'exit-2026-08-20-093000.db'), made_at: at, reason: 'asked' },
    ]);
    copy.close();
  });

  it('gets a name of its own when two are made in the same second, the newest being listed first', async () => {
    const { store, made } = await backedUp();
    const second = await store.upkeep.backUp({ madeAt: at, reason: 'asked' });
    const later = await store.upkeep.backUp({ madeAt: '2026-08-21T09:30:00.000Z', reason: 'purge' });
    expect(second.file).toBe(made.file.replace('.db', '-2.db'));
    expect((await store.upkeep.backups()).map(({ file }) => file)).toEqual([later.file, second.file, made.file]);
  });

  it('goes where it is told, and into no file that is there', async () => {
    const { store, file } = await backedUp();
    const to = join(tempFolder(), 'far', 'mine.db');
    expect((await store.upkeep.backUp({ file: to, madeAt: at, reason: 'asked' })).file).toBe(to);
    const other = join(tempFolder(), 'letter.txt');
    writeFileSync(other, 'Dear Kim');
    for (const taken of [to, other, file])
      expect(await refusalOf(store.upkeep.backUp({ file: taken, madeAt: at, reason: 'asked' }))).toEqual({
        code: 'file-in-use',
        file: taken,
        kept: true,
      });
    expect(readFileSync(other, 'utf8')).toBe('Dear Kim');
    expect(await store.upkeep.backups()).toHaveLength(2);
  });

  it('is in no file and on no list where it cannot be written', async () => {
    const { store } = await backedUp();
    const inTheWay = join(tempFolder(), 'file');
    writeFileSync(inTheWay, '');
    const to = join(inTheWay, 'mine.db');
    expect(await refusalOf(store.upkeep.backUp({ file: to, madeAt: at, reason: 'asked' }))).toMatchObject({
      code: 'database-failed',
      file: to,
    });
    expect(await store.upkeep.backups()).toHaveLength(1);
  });

  it.each([
    ['shorter', (file: string) => truncateSync(file, statSync(file).size - 4096)],
    ['without a row', (file: string) => new Database(file).exec('delete from interview').close()],
  ])('is refused and gone when it is read back %s', async (_, spoil) => {
    const { driver, connection, file } = await opened(spoiling(spoil));
    const copy = join(tempFolder(), 'copy.db');
    const refused = async () => backUp({ driver, connection, file }, { file: copy, madeAt: at, reason: 'asked' });
    expect(await refusalOf(refused())).toMatchObject({ code: 'database-damaged', file: copy });
    expect([existsSync(copy), connection.prepare('select * from backup').all()]).toEqual([false, []]);
  });

  it('is found again when the folder is moved as a whole', async () => {
    const { store, file } = await backedUp();
    await store.close();
    const folder = join(tempFolder(), 'moved');
    renameSync(dirname(file), folder);
    mkdirSync(dirname(file)); // the fixture takes it away
    const moved = await openStore({ file: join(folder, 'exit.db') });
    const [made] = await moved.upkeep.backups();
    expect(made?.file).toBe(join(folder, 'backups', 'exit-2026-08-20-093000.db'));
    await moved.interviews.remove('a');
    expect(await moved.upkeep.cleanBackups()).toMatchObject([{ outcome: 'erased' }]);
    await moved.close();
  });
});
