import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RestorePlan } from '../../src/core/upkeep.ts';
import type { Store } from '../../src/core/store.ts';
import { openRestored } from '../../src/store/restore.ts';
import { tempStore } from './fixture.ts';
import { at, newInterview, note } from './sample.ts';

export const canary = 'HEMLIGTORDQZX';
export const later = '2026-08-25T09:30:00.000Z';

/** Two interviews, one with somebody whose every word can be found again. */
export async function withSecrets() {
  const { store, file } = await tempStore();
  await store.interviews.create(newInterview('b'));
  await store.interviews.create(
    newInterview('a', { leaver: { id: 'alva', name: `Alva ${canary}` }, facts: { heldOn: '2026-08-20' } }),
  );
  const line = await store.answers.addLine('a', 'why', note(`${canary} `.repeat(3000)), at, undefined);
  const backup = await store.upkeep.backUp({ madeAt: at, reason: 'asked' });
  return { store, file, line, backup };
}

export async function restored(
  file: string,
  from: string,
  confirm: (plan: RestorePlan) => Promise<void> = async () => undefined,
): Promise<Store> {
  return openRestored({ file }, { from, now: later, confirm });
}

/** Closes at once: for what is then on disk. */
export async function restore(file: string, from: string): Promise<void> {
  await (await restored(file, from)).close();
}

/** Every file of the folder and below it, with what is in it. */
export function filesBeside(file: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(dirname(file), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name))]));
}

export const traces = (file: string): readonly string[] =>
  [...filesBeside(file)].flatMap(([name, bytes]) => (bytes.includes(canary) ? [name] : []));

export const hashes = (file: string): readonly string[] =>
  [...filesBeside(file)].map(([name, bytes]) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);

/** What the lines of an interview say. */
export async function linesOf(store: Store, id: string, question = 'why'): Promise<readonly string[]> {
  return ((await store.interviews.read(id))?.answers.get(question)?.lines ?? []).map(({ text }) => text);
}
