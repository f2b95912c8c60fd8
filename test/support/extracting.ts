import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { exitTalk, type World } from './harness.ts';
import { worldWith } from './small-talk.ts';

const questions = [
  '  - { id: why, ask: { sv: Varför?, en: Why? } }',
  '  - { id: rate, ask: { sv: Betyg?, en: Rate? }, type: scale, share: hr-only }',
  '',
].join('\n');

export const talk = `
template: small
language: sv
held_on: 2026-08-20
interviewer: Karin Berg
leaver: { name: Alva Lind, manager: Bo Ek, started_on: 2021-03-01 }
answers:
  why:
    lines:
      - { quote: Bo Ek sa att Gunilla visste }
      - { note: "<b>Karins schema", share: not-kept }
      - { remark: ledsen ton }
  rate: 2
`;

const other = `
template: small
held_on: 2026-08-19
leaver: { name: Per Sand, started_on: 2020-01-01 }
answers: { why: Alva var snäll }
`;

/** A database with somebody who names others, and somebody else. */
export async function told(file = `${talk}---${other}`): Promise<World> {
  const world = worldWith(questions, { language: 'sv', ids: 'lifelike' });
  writeFileSync(join(world.folder, 'talk.yaml'), file);
  expect(await exitTalk(['start', '--answers', 'talk.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

export async function idOf({ folder }: World, name = 'Alva'): Promise<string> {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const [person] = await store.people.list(name);
  await store.close();
  return person?.id ?? '';
}

export const leave = async (world: World, ...args: readonly string[]) =>
  exitTalk(['leaver', 'export', await idOf(world), 'ut', ...args], world);

/** A file of the extract as it was written. */
export const read = ({ folder }: World, name: string): string => readFileSync(join(folder, 'ut', name), 'utf8');
