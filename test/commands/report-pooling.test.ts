import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCsv } from '../support/csv.ts';
import { exitTalk, temporaryFolder, type World } from '../support/harness.ts';

const template = (ask: string): string => `purpose: Test
time_budget: 30 min
questions:
  - { id: support, type: scale, theme: manager, ask: "${ask}" }
`;

const answers = (name: string, count: number, value: number, day = '2026-03-02'): string =>
  Array.from(
    { length: count },
    (_, at) => `template: ${name}\nheld_on: ${day}\nleaver: { name: ${name} ${at} }\nanswers: { support: ${value} }\n`,
  ).join('---\n');

const worldWith = (few: number): Promise<World> =>
  worldOf(`${answers('first', 20, 4)}---\n${answers('second', few, 1)}`);

async function worldOf(talks: string): Promise<World> {
  const world: World = { folder: temporaryFolder(), language: 'sv' };
  mkdirSync(join(world.folder, 'templates'));
  writeFileSync(join(world.folder, 'templates', 'first.yaml'), template('You got support.'));
  writeFileSync(join(world.folder, 'templates', 'second.yaml'), template('You got nothing but support.'));
  writeFileSync(join(world.folder, 'talks.yaml'), talks);
  expect(await exitTalk(['start', '--answers', 'talks.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

async function rowsOf(world: World, measure: string): Promise<readonly unknown[]> {
  const { stdout } = await exitTalk(['report', '--format', 'csv', '--period', '2026'], world);
  return readCsv(stdout).filter((row) => row['measure'] === measure && row['section'] !== 'patterns');
}

it('a statement worded otherwise is not in the mean of its theme, and the report says of how many', async () => {
  const world = await worldWith(6);
  expect(await rowsOf(world, 'score')).toMatchObject([{ code: 'manager', n: '20', value: '4' }]);
  expect(await rowsOf(world, 'not-pooled')).toMatchObject([{ code: 'manager', n: '26', count: '6', hidden: '' }]);
  const { stdout } = await exitTalk(['report', '--period', '2026'], world);
  expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(
    '6 samtal frågade med andra ord om närmaste chef och räknas inte med där.',
  );
});

it('of a few it only says that there are some', async () => {
  const world = await worldWith(3);
  expect(await rowsOf(world, 'not-pooled')).toMatchObject([{ code: 'manager', n: '', count: '', hidden: 'true' }]);
  const { stdout } = await exitTalk(['report', '--period', '2026'], world);
  expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('Några samtal frågade med andra ord om närmaste chef');
});

it.each([
  [20, 12],
  [12, 20],
])('of two periods, only what both asked alike is compared: %i beside %i', async (now, before) => {
  const world = await worldOf(`${answers('second', now, 1)}---\n${answers('first', before, 4, '2025-03-02')}`);
  const { stdout } = await exitTalk(['report', '--period', '2026', '--compare'], { ...world, language: 'en' });
  const said = stdout.replaceAll(/\s+/gu, ' ');
  expect(said).not.toContain('Immediate manager is rated');
  expect(said).toContain(
    `2025: ${before} interviews asked about immediate manager in other words and are not compared there.`,
  );
});

it('what both asked alike is compared', async () => {
  const world = await worldOf(
    `${answers('first', 12, 1)}---\n${answers('first', 6, 4, '2025-03-02')}---\n${answers('first', 6, 3, '2025-04-02')}`,
  );
  const { stdout } = await exitTalk(['report', '--period', '2026', '--compare'], { ...world, language: 'en' });
  expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('Immediate manager');
});
