import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markWords, wordColumns } from '../support/columns.ts';
import { exitTalk, type World } from '../support/harness.ts';
import { somebody } from '../support/somebody.ts';

/** What an extract says, without the list of those it names. */
function said(world: World, name: string): string {
  const text = readFileSync(join(world.folder, 'ut', name), 'utf8');
  if (!name.endsWith('.json')) return text.replace(/<div class="box">.*?<\/div>/su, '');
  return JSON.stringify({ ...JSON.parse(text), to_check: [] });
}

/** Words that only `leaver.json` has, and why. */
const notOnPages: Readonly<Record<string, string>> = {
  'log_entry.file': 'where a file lay at the employer; that it was written, when and why, is on the pages',
};

const files = ['leaver.json', 'leaver.sv.html', 'leaver.en.html'];

it('whatever is kept about a person in any column is in their extract, in every file of it', async () => {
  const { world, file, leaverId } = await somebody();
  const marks = markWords(file, leaverId);
  expect(new Set(marks.map(({ column }) => column))).toEqual(new Set(wordColumns));
  expect(await exitTalk(['leaver', 'export', leaverId, 'ut'], world)).toMatchObject({ exitCode: 0 });
  for (const name of files) {
    const text = said(world, name);
    const wanted = name.endsWith('.json') ? marks : marks.filter(({ column }) => notOnPages[column] === undefined);
    expect([name, wanted.filter((mark) => !text.includes(mark.text))]).toEqual([name, []]);
  }
});

it('nothing of what is kept about somebody else is', async () => {
  const { world, file, leaverId } = await somebody();
  const { stdout } = await exitTalk(['leaver', 'list', 'Sand', '--json'], world);
  const [{ leaver_id: other }] = JSON.parse(stdout);
  const marks = markWords(file, other);
  expect(marks.length).toBeGreaterThan(5);
  await exitTalk(['leaver', 'export', leaverId, 'ut'], world);
  for (const name of files) {
    const text = said(world, name);
    expect([name, marks.filter((mark) => text.includes(mark.text))]).toEqual([name, []]);
  }
});
