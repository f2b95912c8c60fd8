import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open.ts';
import { tempFolder } from './fixture.ts';
import { at, interview, newInterview, note } from './sample.ts';

/** A database with enough in it to have pages beyond the schema. */
async function filled(interviews = 40): Promise<string> {
  const file = join(tempFolder(), 'exit.db');
  const store = await openStore({ file });
  await store.interviews.createAll(Array.from({ length: interviews }, (_, index) => interview(`id${index}`)));
  for (let line = 0; line < 40; line += 1) {
    await store.answers.addLine('id0', 'why', note('Hen sade att chefen inte lyssnade. '.repeat(20)), at, undefined);
  }
  await store.close();
  return file;
}

function inSql(file: string, ...statements: readonly string[]): void {
  const database = new Database(file);
  for (const statement of statements) database.exec(statement);
  database.close();
}

function overwrite(file: string, offset: number, bytes: Buffer): void {
  const content = readFileSync(file);
  bytes.copy(content, offset);
  writeFileSync(file, content);
}

const page = 4096;
const hashOf = (file: string) =>
  statSync(file).isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'a folder';

const corpus: readonly (readonly [string, string, (file: string) => void])[] = [
  ['an empty file', 'database-empty', (file) => writeFileSync(file, '')],
  ['a text file', 'database-foreign', (file) => writeFileSync(file, 'hello, I am no database\n'.repeat(300))],
  ['one byte', 'database-foreign', (file) => writeFileSync(file, 'S')],
  ['another program’s database', 'database-foreign', (file) => inSql(file, 'pragma application_id = 7')],
  ['a database without a mark', 'database-foreign', (file) => inSql(file, 'pragma application_id = 0')],
  ['a newer version', 'database-newer', (file) => inSql(file, 'pragma user_version = 99')],
  ['a folder', 'database-foreign', (file) => (rmSync(file), mkdirSync(file))],
  [
    'a trigger of somebody else',
    'database-foreign',
    (file) => inSql(file, `create trigger t after insert on note_line begin update leaver set name = 'x'; end`),
  ],
  ['a view of somebody else', 'database-foreign', (file) => inSql(file, 'create view v as select * from leaver')],
  ['a table that is missing', 'database-foreign', (file) => inSql(file, 'drop table note_line')],
  ['a table that was changed', 'database-foreign', (file) => inSql(file, 'alter table leaver add column extra text')],
  ['a version without its tables', 'database-foreign', (file) => inSql(file, 'pragma user_version = 0')],
  ['fewer bytes than a header', 'database-damaged', (file) => truncateSync(file, 60)],
  ['a lost last page', 'database-damaged', (file) => truncateSync(file, readFileSync(file).length - page)],
  ['half a file', 'database-damaged', (file) => truncateSync(file, readFileSync(file).length / 2)],
  ['half a page', 'database-damaged', (file) => truncateSync(file, readFileSync(file).length - 1000)],
  ['a page of zeros', 'database-damaged', (file) => overwrite(file, 9 * page, Buffer.alloc(page))],
  ['noise in the middle', 'database-damaged', (file) => overwrite(file, 8 * page + 1, Buffer.alloc(3 * page, 0xa5))],
  [
    'two pages swapped',
    'database-damaged',
    (file) => {
      const content = readFileSync(file);
      overwrite(file, 9 * page, content.subarray(12 * page, 13 * page));
    },
  ],
];

describe('opening', () => {
  it.each(corpus)('refuses %s: %s, and leaves it as it was', async (_what, code, spoil) => {
    const file = await filled();
    spoil(file);
    const before = hashOf(file);
    await expect(openStore({ file })).rejects.toMatchObject({ problem: { code, file } });
    expect(hashOf(file)).toBe(before);
  });

  it('names both versions of a newer database', async () => {
    const file = await filled(1);
    inSql(file, 'pragma user_version = 99');
    await expect(openStore({ file })).rejects.toMatchObject({ problem: { found: 99, known: migrations.length } });
  });

  it('takes a database another tool has analysed', async () => {
    const file = await filled(1);
    inSql(file, 'analyze');
    const store = await openStore({ file });
    expect(await store.interviews.ids()).toEqual(['id0']);
    await store.close();
  });

  it('puts the check of a large database off until something is written', async () => {
    const file = join(tempFolder(), 'exit.db');
    const store = await openStore({ file });
    await store.interviews.create(newInterview('a'));
    await store.answers.addLine('a', 'why', note('x'.repeat(5_000_000)), at, undefined);
    await store.answers.addLine('a', 'why', note('the last'), at, undefined);
    await store.close();
    truncateSync(file, readFileSync(file).length - 1000);
    const damaged = await openStore({ file });
    expect(await damaged.interviews.ids()).toEqual(['a']);
    await expect(damaged.interviews.setStatus('a', 'held')).rejects.toMatchObject({
      problem: { code: 'database-damaged' },
    });
    await damaged.close();
  });
});
