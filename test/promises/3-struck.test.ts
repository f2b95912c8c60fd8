import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { numbersFrom } from '../support/random.ts';
import { openStore } from '../../src/store/open.ts';
import { tempStore } from '../store/fixture.ts';
import { at, newInterview, note } from '../store/sample.ts';

function wordsIn(file: string): ReadonlySet<string> {
  const folder = dirname(file);
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  return new Set(bytes.join('\n').match(/QZ\d{6}X/gu));
}

/** Writes, changes and strikes lines of any length in two interviews; gives the words found that were struck before. */
async function strikeAtRandom({ answers, interviews }: Store, file: string, seed: number): Promise<readonly string[]> {
  const random = numbersFrom(seed);
  for (const id of ['a', 'b']) await interviews.create(newInterview(id));
  const lines = new Map<number, string>();
  const struck: string[] = [];
  const filled = (word: string): string =>
    `${word} `.repeat(Math.ceil(random() < 0.2 ? random() * 900 : random() * 40));
  for (let count = 0; count < 120; count += 1) {
    const what = random();
    const [seq, word = ''] = [...lines][Math.floor(random() * lines.size)] ?? [];
    if (seq === undefined || what < 0.5) {
      const written = `QZ${String(count).padStart(6, '0')}X`;
      const interview = random() < 0.5 ? 'a' : 'b';
      lines.set(await answers.addLine(interview, 'why', note(filled(written)), at, undefined), written);
    } else if (what < 0.75) await answers.changeLine(seq, { text: filled(word) });
    else {
      await answers.removeLine(seq).catch(killed);
      lines.delete(seq);
      struck.push(word);
      const found = wordsIn(file);
      const left = struck.filter((one) => found.has(one));
      if (left.length > 0) return left;
    }
  }
  return [];
}

/** What a kill right after the strike was on disk looks like from here: the file was not written anew. */
class Kill extends Error {}
const dies = (): never => {
  throw new Kill();
};
function killed(error: unknown): void {
  if (!(error instanceof Kill)) throw error;
}

/** In some of these SQLite moves rows in such a way. */
const seeds = [1, 2, 3, 4, 25, 41, 44, 45];

describe('struck words', () => {
  it.each(seeds)('are in no byte of the folder, whatever was written and struck before (%i)', async (seed) => {
    const { store, file } = await tempStore();
    expect(await strikeAtRandom(store, file, seed)).toEqual([]);
  });

  it('would be left where SQLite moved its rows, were the file not written anew', async () => {
    const left: string[] = [];
    for (const seed of seeds) {
      const { store, file } = await tempStore({ rewrite: () => undefined });
      left.push(...(await strikeAtRandom(store, file, seed)));
    }
    expect(left).toHaveLength(2);
  });

  it('are in no byte once the database is opened again after a kill between the strike and the writing', async () => {
    const left: string[] = [];
    for (const seed of seeds) {
      const { store, file } = await tempStore({ rewrite: dies });
      const before = await strikeAtRandom(store, file, seed);
      left.push(...before);
      await store.close();
      await (await openStore({ file })).close();
      const found = wordsIn(file);
      expect(before.filter((word) => found.has(word))).toEqual([]);
    }
    expect(left).toHaveLength(2);
  });
});
