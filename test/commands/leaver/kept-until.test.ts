import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exitTalk } from '../../support/harness.ts';
import { four, publicEmployer, stageOf } from '../../support/erasing.ts';

const daysIn = (folder: string): readonly unknown[] =>
  JSON.parse(readFileSync(join(folder, 'out', 'leaver.json'), 'utf8')).interviews.map(
    (one: { readonly kept_until: string | null }) => one.kept_until,
  );

it('the extract of somebody with two talks says of both the day of the first, on which a purge takes both', async () => {
  const stage = await stageOf(four);
  expect((await stage.run('leaver', 'export', stage.ids[1] ?? '', 'out')).exitCode).toBe(0);
  expect(daysIn(stage.world.folder)).toEqual(['2028-08-01', '2028-08-01']);
});

it('and of a public employer without a decision no day, for none is promised', async () => {
  const stage = await stageOf(four, { employer: publicEmployer });
  await stage.run('leaver', 'export', stage.ids[1] ?? '', 'out');
  expect(daysIn(stage.world.folder)).toEqual([null, null]);
});

it('what is read aloud at a talk that follows another is the day of the first', async () => {
  const stage = await stageOf(four);
  await stage.run('leaver', 'follow-up', stage.ids[1] ?? '', '--anyway');
  const all = await stage.inStore(({ interviews }) => interviews.ids());
  const id = all.find((one) => !stage.ids.includes(one)) ?? '';
  const { person } = await exitTalk(['start', id], stage.world, (shown) =>
    shown.includes('Read aloud') ? 'ctrl-c' : 'enter',
  );
  expect(person.screens.at(-1)).toContain('1 August 2028');
});
