import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { tempStore } from './fixture.ts';
import { newInterview } from './sample.ts';

it('keeps every line of two processes that write to one interview at once', async () => {
  const { store, file } = await tempStore();
  await store.interviews.create(newInterview('a'));
  const visitor = join(import.meta.dirname, 'visitor.ts');
  const write = () => promisify(execFile)(process.execPath, [visitor, file, ...Array<string>(40).fill('line')]);
  const said = await Promise.all([write(), write()]);
  const seqs = said.flatMap(({ stdout }) => stdout.trimEnd().split('\n').map(Number));
  const lines = (await store.interviews.read('a'))?.answers.get('why')?.lines ?? [];
  expect(lines.map(({ seq }) => seq)).toEqual(seqs.toSorted((one, other) => one - other));
  expect(lines).toHaveLength(80);
});
