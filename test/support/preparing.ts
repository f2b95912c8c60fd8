import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Facts } from '../../src/core/interview/facts.ts';
import type { Interview } from '../../src/core/interview/interview.ts';
import type { Language } from '../../src/core/language.ts';
import type { Store } from '../../src/core/store.ts';
import { openStore } from '../../src/store/open.ts';
import { exitTalk, type World } from './harness.ts';
import { shippedCopies } from './shipped.ts';

export async function inStore<T>({ folder }: World, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const [standard] = shippedCopies();

const usualFacts: Facts = {
  department: 'Lager',
  role: 'Truckförare',
  manager: 'Bo Ek',
  lastDay: '2026-09-30',
  lastWorkingDay: '2026-09-18',
  separation: 'resign',
  interviewer: 'Karin Berg',
  planAt: '2026-09-09 09:00',
  place: 'Rum 3',
  mode: 'in-person',
};

interface Planned {
  readonly name?: string;
  readonly language?: Language;
  readonly facts?: Facts;
}

/** A talk to come with somebody at the warehouse, by the standard template; gives its id. */
export async function plan(
  world: World,
  { name = 'Alva Lind', language = 'sv', facts }: Planned = {},
): Promise<string> {
  if (standard === undefined) throw new Error('no standard template');
  const copy = standard;
  return inStore(world, async ({ interviews }) => {
    const id = `aaaa${String(await interviews.count()).padStart(8, '0')}`;
    const interview: Omit<Interview, 'seconds' | 'answers' | 'disclosures'> = {
      id,
      status: 'planned',
      language,
      copy,
      leaver: { id: `b${id.slice(1)}`, name, startedOn: '2021-03-01' },
      facts: { ...usualFacts, ...facts },
      createdAt: '2026-08-01T08:00:00.000Z',
    };
    await interviews.create(interview);
    return id;
  });
}

export interface Group {
  readonly department: string;
  readonly role: string;
  readonly count: number;
  /** How many of them are low on everything, because of their manager; the others are content. */
  readonly low: number;
}

/** So many talks are held in each group, this summer. */
export async function held(world: World, groups: readonly Group[]): Promise<void> {
  const documents = groups.flatMap((group) =>
    Array.from({ length: group.count }, (_, at) => documentOf(group, at, at < group.low)),
  );
  writeFileSync(join(world.folder, 'held.yaml'), documents.join('---\n'));
  expect(await exitTalk(['start', '--answers', 'held.yaml'], world)).toMatchObject({ exitCode: 0 });
}

const documentOf = ({ department, role }: Group, at: number, isLow: boolean): string => `
template: standard
language: sv
held_on: 2026-07-${String((at % 20) + 1).padStart(2, '0')}
leaver: { name: ${department} ${at}, department: ${department}, role: ${role} }
separation: resign
answers:
  why: { quote: [Ingen frågade mig om ${department}] }
  reasons: [${isLow ? 'manager.support' : 'pay.offer'}]
  primary-reason: ${isLow ? 'manager.support' : 'pay.offer'}
  manager-support: ${isLow ? 1 : 5}
  workload: ${isLow ? 1 : 5}
  enps: ${isLow ? 2 : 9}
`;
