import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { exitTalk, temporaryFolder } from '../support/harness.ts';
import { numbersFrom } from '../support/random.ts';
import { inTerminal } from '../support/terminal.ts';

const kills = 100;

const milliseconds = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Types lines until it is killed; gives those that the screen had acknowledged. */
async function typeAndDie(home: string, id: string, round: number, random: () => number): Promise<readonly string[]> {
  const talk = inTerminal(['start', id], { home });
  if (round % 4 === 3) {
    await milliseconds(random() * 250);
    talk.kill('SIGKILL');
    await talk.ended();
    return [];
  }
  await talk.until('Berätta, hur kommer det sig');
  const lines = ['a', 'b', 'c', 'd'].map((letter) => `r${round}${letter}`);
  for (const line of lines) talk.type(`${line}\r`);
  talk.type(`halv${round}`);
  await milliseconds(random() * 150);
  talk.kill('SIGKILL');
  await talk.ended();
  const shown = talk.screen().split('\n');
  return lines.filter((line) => shown.some((row) => row.trimEnd().endsWith(`· ${line}`)));
}

async function storm(seed: number): Promise<{ readonly acknowledged: number; readonly lost: readonly string[] }> {
  const random = numbersFrom(seed);
  const folder = temporaryFolder();
  const world = { folder: join(folder, 'data'), language: 'sv' } as const;
  await exitTalk(['start'], world, [
    ['Vem slutar?', { type: 'Kim' }],
    ['Hur avslutas', { key: '1' }],
    ['Är du chef', { key: 'n' }],
    ['Hur träffas', { key: '1' }],
    ['Läs upp', 'enter'],
    ['Vad hoppas', { lines: ['att'] }],
    ['Berätta', 'ctrl-c'],
  ]);
  const acknowledged: string[] = [];
  const lost: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    acknowledged.push(...(await typeAndDie(folder, '0000', round, random)));
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    const [id = ''] = await store.interviews.ids();
    const kept = new Set((await store.interviews.read(id))?.answers.get('why')?.lines.map(({ text }) => text));
    await store.close();
    lost.push(...acknowledged.filter((line) => !kept.has(line)));
  }
  expect((await exitTalk(['list'], world)).stdout).toContain('Kim');
  return { acknowledged: acknowledged.length, lost };
}

it('loses no acknowledged line and goes on after SIGKILL at any moment, two hundred times', async () => {
  const storms = await Promise.all([20260820, 20260821].map(storm));
  expect(storms.flatMap(({ lost }) => lost)).toEqual([]);
  for (const { acknowledged } of storms) expect(acknowledged).toBeGreaterThan(kills / 5);
}, 240_000);
