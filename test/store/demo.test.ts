import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openDemo } from '../../src/store/demo.ts';
import { openStore } from '../../src/store/open.ts';
import { tempFolder } from './fixture.ts';
import { interview } from './sample.ts';

async function demoIn(folder: string, id = 'a'): Promise<string> {
  const file = join(folder, 'demo.db');
  const store = await openDemo({ file });
  await store.interviews.createAll([interview(id)]);
  await store.close();
  return file;
}

describe('a database of made-up interviews', () => {
  it('is marked inside, so that whoever opens it knows', async () => {
    const file = await demoIn(tempFolder());
    const store = await openStore({ file });
    expect([store.madeUp, await store.interviews.ids()]).toEqual([true, ['a']]);
    await store.close();
  });

  it('keeps the mark in a copy of it', async () => {
    const folder = tempFolder();
    const database = new Database(await demoIn(folder));
    database.prepare('vacuum into ?').run(join(folder, 'copy.db'));
    database.close();
    const store = await openStore({ file: join(folder, 'copy.db') });
    expect(store.madeUp).toBe(true);
    await store.close();
  });

  it('takes the place of an earlier one, and leaves nothing of it', async () => {
    const folder = tempFolder();
    writeFileSync(`${await demoIn(folder, 'first')}-journal`, '');
    const store = await openStore({ file: await demoIn(folder, 'second') });
    expect(await store.interviews.ids()).toEqual(['second']);
    await store.close();
    expect(readdirSync(folder)).toEqual(['demo.db']);
    expect(readFileSync(join(folder, 'demo.db')).includes('Leaver of first')).toBe(false);
  });

  it.each<[string, (file: string) => Promise<void> | void]>([
    ['real interviews', async (file) => (await openStore({ file })).close()],
    ['a text', (file) => writeFileSync(file, 'Mina anteckningar')],
    ['nothing', (file) => writeFileSync(file, '')],
  ])('never takes the place of a file with %s', async (_what, make) => {
    const file = join(tempFolder(), 'demo.db');
    await make(file);
    const before = readFileSync(file);
    await expect(openDemo({ file })).rejects.toMatchObject({ problem: { code: 'not-made-up', file } });
    expect(readFileSync(file)).toEqual(before);
  });

  it('is not what an ordinary database is', async () => {
    const file = join(tempFolder(), 'exit.db');
    const store = await openStore({ file });
    expect([store.madeUp, existsSync(file)]).toEqual([false, true]);
    await store.close();
  });
});
