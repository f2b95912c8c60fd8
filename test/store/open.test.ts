import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { durability, prepareConnection } from '../../src/store/driver.ts';
import { migrations } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open.ts';
import { makeFile } from '../../src/store/place.ts';
import { tempFolder } from './fixture.ts';
import { at, newInterview, note } from './sample.ts';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('a new database', () => {
  it('is for its owner alone, whatever the umask', async () => {
    const before = process.umask(0o022);
    onTestFinished(() => void process.umask(before));
    const folder = join(tempFolder(), 'new', 'deep');
    const store = await openStore({ file: join(folder, 'exit.db') });
    await store.interviews.create(newInterview('a'));
    expect([modeOf(join(folder, '..')), modeOf(folder), modeOf(join(folder, 'exit.db'))]).toEqual([
      '700',
      '700',
      '600',
    ]);
    await store.close();
  });

  it('leaves the rights of a folder that was there', async () => {
    const folder = join(tempFolder(), 'shared');
    mkdirSync(folder, { mode: 0o750 });
    await (await openStore({ file: join(folder, 'exit.db') })).close();
    expect(modeOf(folder)).toBe('750');
  });

  it('is one file, with a little room kept beside it once something is entered', async () => {
    const folder = tempFolder();
    const store = await openStore({ file: join(folder, 'exit.db') });
    expect(readdirSync(folder)).toEqual(['exit.db']);
    await store.interviews.create(newInterview('a'));
    await store.close();
    expect(readdirSync(folder)).toEqual(['exit.db', 'exit.db-reserve']);
  });

  it('is one database for all who open it at the same moment', async () => {
    const file = join(tempFolder(), 'exit.db');
    const stores = await Promise.all([openStore({ file }), openStore({ file }), openStore({ file })]);
    await Promise.all(stores.map((store, index) => store.interviews.create(newInterview(`id${index}`))));
    expect(await stores[0]?.interviews.ids()).toEqual(['id0', 'id1', 'id2']);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('never takes the place of one that another process made meanwhile', () => {
    const folder = tempFolder();
    const file = join(folder, 'exit.db');
    makeFile(file, (unfinished) => {
      writeFileSync(unfinished, 'mine');
      writeFileSync(file, 'theirs');
    });
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['exit.db'], 'theirs']);
  });

  it('is marked as ours and as of the latest version', async () => {
    const file = join(tempFolder(), 'exit.db');
    await (await openStore({ file })).close();
    const database = new Database(file, { readonly: true });
    expect(database.pragma('application_id', { simple: true })).toBe(0x45585454);
    expect(database.pragma('user_version', { simple: true })).toBe(migrations.length);
    database.close();
  });
});

describe('a database reached through a link', () => {
  it('keeps what belongs to it beside the file itself', async () => {
    const folder = tempFolder();
    const link = join(tempFolder(), 'link.db');
    await (await openStore({ file: join(folder, 'exit.db') })).close();
    symlinkSync(join(folder, 'exit.db'), link);
    const store = await openStore({ file: link });
    await store.interviews.create(newInterview('a'));
    await store.close();
    expect(existsSync(join(folder, 'exit.db'))).toBe(true);
    const again = await openStore({ file: join(folder, 'exit.db') });
    expect(await again.interviews.ids()).toEqual(['a']);
    await again.close();
  });
});

describe('the settings of a connection', () => {
  const settings = {
    journal_mode: 'delete',
    synchronous: 3,
    fullfsync: 1,
    foreign_keys: 1,
    secure_delete: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    temp_store: 2,
    mmap_size: 0,
    busy_timeout: 50,
  };

  it('are the safe ones, also on a file another program left otherwise', () => {
    const file = join(tempFolder(), 'exit.db');
    const other = new Database(file);
    other.pragma('journal_mode = WAL');
    other.exec('create table t (c)');
    other.close();
    const connection = new Database(file);
    prepareConnection(connection, durability);
    const found = Object.keys(settings).map((name) => [name, connection.pragma(name, { simple: true })]);
    expect(Object.fromEntries(found)).toEqual(settings);
    connection.close();
  });

  it('stop the program when one does not stick', () => {
    const inMemory = new Database(':memory:');
    expect(() => prepareConnection(inMemory, durability)).toThrow('pragma journal_mode is memory instead of delete');
    inMemory.close();
  });
});

describe('close', () => {
  it('waits for what was begun', async () => {
    const file = join(tempFolder(), 'exit.db');
    const store = await openStore({ file });
    await store.interviews.create(newInterview('a'));
    const begun = [store.answers.addLine('a', 'why', note('one'), at, undefined), store.close()];
    await Promise.all(begun);
    const again = await openStore({ file });
    expect((await again.interviews.read('a'))?.answers.get('why')?.lines).toHaveLength(1);
    await again.close();
  });
});
