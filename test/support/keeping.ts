import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockAt, exitTalk, type Outcome, type World } from './harness.ts';
import { begun, ended, hold, worldWith } from './small-talk.ts';

const open = '  - { id: why, ask: Why? }\n';

/** A world in which the employer has said this in config.yaml. */
export function configured(config: string, world = worldWith(open)): World {
  writeFileSync(join(world.folder, 'config.yaml'), config);
  return world;
}

export const onDay = (world: World, day: string): World => ({ ...world, clock: clockAt(`${day}T07:00:00.000Z`) });

/** What is printed of the whole, on one line. */
export async function information(world: World): Promise<string> {
  const { stdout } = await exitTalk(['template', 'show', 'small', '--information'], world);
  return stdout.replaceAll(/\s+/gu, ' ');
}

/** What Kim says in every talk of these tests, and what the interviewer thinks of it. */
export const said = 'far too much';
export const thought = 'seemed sad';

/** A talk with Kim from its first screen to its end; gives what was read aloud. */
export async function talked(world: World): Promise<string> {
  const { person } = await hold(world, [
    ...begun,
    ['Why?', { lines: [said, `// ${thought}`] }],
    ...ended,
    ['Five minutes', { key: '2' }],
  ]);
  return person.screens.find((screen) => screen.includes('Read aloud:')) ?? '';
}

/** Talks handed in as a file that is not there any more after it. */
export async function filed(world: World, ...talks: readonly string[]): Promise<Outcome> {
  const file = join(world.folder, 'talks.yaml');
  writeFileSync(file, talks.join('---\n'));
  const outcome = await exitTalk(['start', '--answers', 'talks.yaml'], world);
  rmSync(file);
  return outcome;
}

/** One such talk: as the one that was talked, held on 20 August 2026. */
export const talk = (name = 'Kim', more = ''): string =>
  `template: small\nheld_on: 2026-08-20\nleaver: { name: ${name}, department: Lager }\nanswers: { why: { note: ${said}, themes: [manager] }${more} }\n`;

/** Whether these words are in any byte of the database, its backups or anything beside it. */
export function isAnywhere({ folder }: World, words: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .some((file) => statSync(file).isFile() && readFileSync(file).includes(words));
}

/** Looks at the plan, and types the word that stands at its end. */
async function carriedOut(args: readonly string[], world: World): Promise<Outcome> {
  const plan = await exitTalk([...args, '--dry-run'], world);
  const [, word = 'nothing'] = /--confirm (\S+)/u.exec(plan.stdout) ?? [];
  return exitTalk([...args, '--confirm', word], world);
}

export const purge = (world: World, day: string, ...more: readonly string[]): Promise<Outcome> =>
  carriedOut(['database', 'purge', '--today', day, ...more], onDay(world, day));

export const erase = (world: World, ...more: readonly string[]): Promise<Outcome> =>
  carriedOut(['leaver', 'erase', '0000', ...more], world);

/** Makes a backup; gives its file. */
export async function backedUp(world: World): Promise<string> {
  const file = join(world.folder, 'copy.db');
  await exitTalk(['database', 'backup', file], world);
  return file;
}
