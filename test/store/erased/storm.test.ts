import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import type { Mark } from '../../support/columns.ts';
import { numbersFrom } from '../../support/random.ts';
import { tempFolder } from '../fixture.ts';
import { beginAndDie } from './dying.ts';
import { found, markedDatabase, rowsOfOthers, standing } from './world.ts';

const kills = 30;

async function reopen(file: string): Promise<void> {
  await (await openStore({ file })).close();
}

const copied = (file: string): string => {
  const folder = join(tempFolder(), 'data');
  cpSync(join(file, '..'), folder, { recursive: true });
  return join(folder, 'exit.db');
};

/** How often nothing had been erased yet, and how often everything was; never anything between, and never a trace. */
async function storm(way: string, seed: number, concerned: (mark: Mark) => boolean) {
  const file = join(tempFolder(), 'exit.db');
  const marked = await markedDatabase(file);
  const all = marked.marks.filter(concerned);
  const random = numbersFrom(seed);
  let gone = 0;
  for (let round = 0; round < kills; round += 1) {
    const copy = copied(file);
    await beginAndDie('eraser.ts', [copy, way], random() * 60);
    await reopen(copy);
    const left = found(copy, marked).filter(concerned);
    expect(left).toEqual(standing(copy, marked).filter(concerned));
    expect(way === 'strike' ? [left.length] : [0, all.length]).toContain(left.length);
    expect(rowsOfOthers(copy)).toBe(marked.others);
    if (left.length === 0) gone += 1;
  }
  return gone;
}

const lines = ({ column }: Mark): boolean => column === 'note_line.text';
/** Not the half line: one that was emptied is no erasure. */
const entered = (mark: Mark): boolean => lines(mark) && /r6[123]z$/u.test(mark.text);
const everything = (): boolean => true;

describe('what is to be erased', () => {
  it.each([
    { way: 'erase', what: 'a person', seed: 1, concerned: everything },
    { way: 'purge', what: 'what is due', seed: 2, concerned: everything },
    { way: 'close', what: 'what is not kept', seed: 3, concerned: lines },
    { way: 'strike', what: 'a line', seed: 4, concerned: entered },
  ])(
    'is, after SIGKILL at any moment and the next opening, wholly there or in no byte of any file: $what',
    async ({ way, seed, concerned }) => {
      const gone = await storm(way, seed, concerned);
      expect(gone).toBeGreaterThan(0);
    },
    300_000,
  );
});
