import { existsSync } from 'node:fs';
import { exitTalk, type World } from '../support/harness.ts';
import { backedUp, filed, isAnywhere, onDay, purge, said, talk } from '../support/keeping.ts';
import { begun, hold, stored } from '../support/small-talk.ts';

/* When what was kept is gone, tried on the day and on the day before. */

/** Names and words are there until this day, and gone on it. */
export async function goesOn(world: World, before: string, day: string): Promise<boolean> {
  await purge(world, before);
  const there = isAnywhere(world, said) && isAnywhere(world, 'Kim');
  await purge(world, day);
  return there && !isAnywhere(world, said) && !isAnywhere(world, 'Kim');
}

/** The lines of the log, as `database log` has them. */
export async function logOf(world: World): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return JSON.parse((await exitTalk(['database', 'log', '--json'], world)).stdout);
}

const seen = async (world: World): Promise<boolean> => (await logOf(world)).some(({ what }) => what === 'show');

/** That somebody has read it is known until this day, and not on it. */
export async function isForgottenOn(world: World, before: string, day: string): Promise<boolean> {
  await filed(world, talk());
  await exitTalk(['show', '0000'], onDay(world, '2026-08-20'));
  await purge(world, before);
  const known = await seen(onDay(world, before));
  await purge(world, day);
  return known && !(await seen(onDay(world, day)));
}

/** A backup made on 20 August 2026 is there on its last day, and not on the day after. */
export async function backupEnds(world: World, last: string, after: string): Promise<boolean> {
  await filed(world, talk());
  const file = await backedUp(world);
  await exitTalk(['list'], onDay(world, last));
  const there = existsSync(file);
  await exitTalk(['list'], onDay(world, after));
  return there && !existsSync(file);
}

/** Who receives it when something like this comes up. */
export async function receiverOf(world: World): Promise<string | undefined> {
  await hold(world, [
    ...begun,
    ['Why?', { lines: ['he hit me'], then: { menu: 'serious' } }],
    ['What is it about?', { key: '1' }],
    ['Thank you for telling me', 'enter'],
    ['Why?', 'ctrl-c'],
  ]);
  return (await stored(world)).disclosures[0]?.receiver;
}
