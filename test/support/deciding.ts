import { join } from 'node:path';
import { expect } from 'vitest';
import type { Action } from '../../src/core/follow-up/action.ts';
import type { Interview } from '../../src/core/interview/interview.ts';
import type { Store } from '../../src/core/store.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { openStore } from '../../src/store/open.ts';
import { exitTalk, temporaryFolder, type Outcome, type World } from './harness.ts';
import { shippedCopies } from './shipped.ts';

/** A world with so many made-up interviews, and what else is stored before. */
export async function decidingWorld(
  count: number,
  more: Partial<World> = {},
  prepared: (store: Store) => Promise<void> = async () => undefined,
): Promise<World & { readonly interviews: readonly Interview[] }> {
  const folder = temporaryFolder();
  const interviews = madeUpInterviews({ count, seed: 1, today: '2026-08-20', copies: shippedCopies() });
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  await store.interviews.createAll(interviews);
  await prepared(store);
  await store.close();
  return { folder, ...more, interviews };
}

/** Runs what has to go well. */
export async function done(
  args: readonly string[],
  world: World,
  script?: Parameters<typeof exitTalk>[2],
): Promise<Outcome> {
  const outcome = await exitTalk(args, world, script);
  expect(outcome.exitCode, outcome.stderr).toBe(0);
  expect(outcome.person.left()).toEqual([]);
  return outcome;
}

/** The actions there are, as they are on disk. */
export async function actionsIn({ folder }: World): Promise<readonly Action[]> {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const actions = await store.actions.list();
  await store.close();
  return actions;
}

/** The whole ids of interviews that were held, the earliest first. */
export const heldIn = (interviews: readonly Interview[]): readonly string[] =>
  interviews.filter(({ status }) => status === 'held' || status === 'closed').map(({ id }) => id);
