import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Interview } from '../../src/core/interview/interview.ts';
import { openStore } from '../../src/store/open.ts';
import { exitTalk, temporaryFolder, type World } from './harness.ts';
import type { Reaction } from './person.ts';

/** A world whose own template `small` has these questions and no conditions on who leaves. */
export function worldWith(questions: string, more: Partial<World> = {}): World {
  const world: World = { folder: temporaryFolder(), ...more };
  mkdirSync(join(world.folder, 'templates'));
  writeFileSync(
    join(world.folder, 'templates', 'small.yaml'),
    `purpose: Test\ntime_budget: 30 min\nquestions:\n${questions}`,
  );
  return world;
}

/** From the name to the first question. */
export const begun: readonly Reaction[] = [
  ['Who is leaving?', { type: 'Kim' }],
  ["leaver's manager?", 'enter'],
  ['How do you meet?', 'enter'],
  ['Read aloud', 'enter'],
];

/** The one interview there is, as it is on disk. */
export async function stored({ folder }: World): Promise<Interview> {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const [id = ''] = await store.interviews.ids();
  const interview = await store.interviews.read(id);
  await store.close();
  if (interview === undefined) throw new Error('no interview');
  return interview;
}

/** Plays the script to its end. */
export async function hold(
  world: World,
  script: readonly Reaction[],
  args: readonly string[] = ['start', '--template', 'small'],
) {
  const outcome = await exitTalk(args, world, script);
  expect(outcome.person.left()).toEqual([]);
  return outcome;
}

/** From the read-back to the moment when the interviewer is alone; nothing goes no further. */
export const ended: readonly Reaction[] = [
  ['Sum up aloud', 'enter'],
  ['go no further', { key: 'n' }],
  ['in your name', 'enter'],
  ['Thank them', 'enter'],
];

/** The wrap-up, one screen after the other, each passed by Enter; the closing waits. */
export const passed = (...asks: readonly string[]): readonly Reaction[] => asks.map((ask) => [ask, 'enter']);
