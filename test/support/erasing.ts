import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usual, type Employer } from '../../src/core/employer.ts';
import type { Store } from '../../src/core/store.ts';
import { openStore } from '../../src/store/open.ts';
import { aDisclosure } from './disclosing.ts';
import { clockAt, exitTalk, temporaryFolder, type Outcome, type TestClock, type World } from './harness.ts';
import type { Reaction } from './person.ts';

/** What the person who is erased has said: nowhere else are these letters. */
export const secret = 'HEMLIGTORDQZX';

/** Alva, in two talks under a name written in two ways; her namesake, who began on another day; and Bo. */
export const four = `template: short
held_on: 2026-08-01
interviewer: Karin Berg
leaver: { name: Åsa ${secret}, started_on: 2021-03-01, last_day: 2026-08-31, department: Lager, role: Truckförare, manager: Ek }
answers: { why: { note: [${secret} one], quote: [${secret} two] }, enps: 6, reasons: [manager.support] }
---
template: short
held_on: 2026-08-02
leaver: { name: ${'Åsa'.normalize('NFD').toUpperCase()} ${secret}, started_on: 2021-03-01 }
answers: { why: ${secret} three }
---
template: short
held_on: 2026-08-03
leaver: { name: Åsa Other, started_on: 2020-03-01 }
answers: { why: stays }
---
template: short
held_on: 2026-08-04
leaver: { name: Bo Ek, department: Lager, manager: Ek }
answers: { why: stays }
`;

export interface Stage {
  readonly world: World & { readonly clock: TestClock };
  /** The ids of the interviews, in the order of `list`. */
  readonly ids: readonly string[];
  run(...args: readonly string[]): Promise<Outcome>;
  /** Runs it with somebody at the keyboard, and says what is left of the script. */
  play(script: readonly Reaction[], ...args: readonly string[]): Promise<Outcome>;
  /** What is done to the database without a command. */
  inStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

/** A folder with a database of these interviews. */
export async function stageOf(documents: string, more: Partial<World> = {}): Promise<Stage> {
  const world = {
    folder: temporaryFolder(),
    ids: 'lifelike',
    clock: clockAt('2026-08-20T07:00:00.000Z'),
    ...more,
  } as const;
  const play: Stage['play'] = (script, ...args) => exitTalk(args, world, script);
  writeFileSync(join(world.folder, 'all.yaml'), documents);
  const entered = await play([], 'start', '--answers', 'all.yaml');
  if (entered.exitCode !== 0) throw new Error(entered.stderr);
  rmSync(join(world.folder, 'all.yaml'));
  const listed = await play([], 'list', '--json');
  const entries: readonly { readonly interview_id: string }[] = JSON.parse(listed.stdout);
  return {
    world,
    ids: entries.map((entry) => entry.interview_id),
    run: (...args) => play([], ...args),
    play,
    inStore: async (work) => {
      const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
  };
}

/** Something serious that nobody has received, of this interview. */
export const raise = (stage: Stage, interviewId: string): Promise<void> =>
  stage.inStore((store) => store.disclosures.raise(interviewId, aDisclosure(), []));

const filesOf = ({ world }: Stage): readonly (readonly [name: string, bytes: Buffer])[] =>
  readdirSync(world.folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => [one.name, readFileSync(join(one.parentPath, one.name))]);

/** The files that have these letters in some byte. */
export const having = (stage: Stage, letters = secret): readonly string[] =>
  filesOf(stage).flatMap(([name, bytes]) => (bytes.includes(letters) ? [name] : []));

/** Every file and what is in it, to see that nothing has changed. */
export const stateOf = (stage: Stage): readonly string[] =>
  filesOf(stage).map(([name, bytes]) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);

/** As one line, however wide the screen was. */
export const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The word under a plan that was only looked at. */
export const wordIn = ({ stdout }: Outcome): string => /--confirm (\w+)/u.exec(stdout)?.[1] ?? '';

export const publicEmployer: Employer = { ...usual, sector: 'public' };
