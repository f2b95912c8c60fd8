import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Context, StoreUse } from '../../src/context.ts';
import type { Employer } from '../../src/core/employer.ts';
import type { Language } from '../../src/core/language.ts';
import type { Page } from '../../src/core/page.ts';
import { idFrom } from '../../src/core/interview/id.ts';
import type { Clock } from '../../src/core/ports.ts';
import type { Store } from '../../src/core/store.ts';
import { writeAtomically, writeTogether } from '../../src/files/atomic-file.ts';
import { prepareFolder } from '../../src/files/folder.ts';
import { saves } from '../../src/files/saves.ts';
import { isSameFile } from '../../src/files/same-file.ts';
import { expiring } from '../../src/expiring.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { run } from '../../src/run.ts';
import { readSettings } from '../../src/settings.ts';
import { openDemo } from '../../src/store/demo.ts';
import { openStore } from '../../src/store/open.ts';
import { openRestored } from '../../src/store/restore.ts';
import { openLibrary } from '../../src/templates/library.ts';
import { openTable } from '../../src/tables/open-table.ts';
import { readDocuments, readMappingFile } from '../../src/templates/yaml.ts';
import { layout } from '../../src/terminal/layout.ts';
import { noPaint } from '../../src/terminal/paint.ts';
import { createProgress } from '../../src/terminal/progress.ts';
import { personOf, type Person, type Reaction } from './person.ts';

export const projectRoot = join(import.meta.dirname, '..', '..');
const shipped = join(projectRoot, 'dist', 'templates');

/** A folder that is gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exit-talk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands still until it is moved: by time that passes, with its beats, or by sleep, without any. */
export interface TestClock extends Clock {
  pass(seconds: number): void;
  sleep(seconds: number): void;
}

export function clockAt(instant: string): TestClock {
  let passed = 0;
  const now = (): string => new Date(Date.parse(instant) + passed * 1000).toISOString();
  const beats = new Set<{ readonly every: number; due: number; readonly beat: () => void }>();
  const pass = (seconds: number): void => {
    const until = passed + seconds;
    for (;;) {
      const [next] = [...beats].filter(({ due }) => due <= until).toSorted((a, b) => a.due - b.due);
      if (next === undefined) break;
      passed = Math.max(passed, next.due);
      next.due = passed + next.every;
      next.beat();
    }
    passed = until;
  };
  return {
    now,
    today: () => now().slice(0, 10),
    local: (at) => at.slice(0, 16).replace('T', ' '),
    zone: () => 'Europe/Stockholm',
    seconds: () => passed,
    every: (seconds, beat) => {
      const one = { every: seconds, due: passed + seconds, beat };
      beats.add(one);
      return () => beats.delete(one);
    },
    pass,
    sleep: (seconds) => {
      passed += seconds;
      for (const one of beats) one.due = passed + one.every;
    },
  };
}

export interface World {
  readonly folder: string;
  readonly language?: Language;
  readonly clock?: TestClock;
  /** What the employer has said, instead of config.yaml. */
  readonly employer?: Employer;
  readonly ids?: 'counted' | 'lifelike';
  /** Stands between the commands and the real store: to see what a test says when the store breaks a promise. */
  readonly through?: (store: Store) => Store;
  /** How a page becomes text; laid out as in a terminal when left out. */
  readonly draw?: (page: Page) => string;
  /** Hears all that is said, as it is said; aborts to end what goes on until a person ends it. */
  readonly heard?: (text: string) => void;
  readonly signal?: AbortSignal;
}

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly person: Person;
}

const laidOut = (page: Page): string =>
  layout(page, 80, noPaint)
    .map((line) => `${line}\n`)
    .join('');

/** Runs a command in process: a real SQLite file in the folder, a clock that stands still, a scripted person. */
export async function exitTalk(
  args: readonly string[],
  world: World,
  script: readonly Reaction[] | Parameters<typeof personOf>[0] = [],
): Promise<Outcome> {
  const person = personOf(script);
  const out = { stdout: '', stderr: '' };
  const draw = (page: Page): string => (world.draw ?? laidOut)(local(page, world.folder));
  const settings = readSettings(args, {
    env: { EXIT_TALK_HOME: world.folder, EXIT_TALK_LANG: world.language ?? 'en', USER: 'karin' },
    platform: 'linux',
    userHome: world.folder,
    workingFolder: world.folder,
  });
  const library = openLibrary({
    shipped,
    own: settings.templateFolders,
    workingFolder: world.folder,
    home: world.folder,
  });
  const clock = world.clock ?? clockAt('2026-08-20T07:00:00.000Z');
  let store: Promise<Store> | undefined;
  const context: Context = {
    output: {
      interactive: true,
      print: (page) => {
        out.stdout += draw(page);
        world.heard?.(draw(page));
      },
      say: (page) => {
        out.stderr += draw(page);
        world.heard?.(draw(page));
      },
      write: (text) => (out.stdout += text),
      text: draw,
      progress: (told) =>
        createProgress(told, { way: 'redrawn', columns: () => 80, write: (text) => (out.stderr += text) }, clock),
    },
    prompter: async () => person.prompter,
    store: (options) => (store ??= open(context, world, options).then(world.through ?? ((opened) => opened))),
    templates: library,
    codebook: () => library.codebook(),
    files: {
      write: (path, chunks) => writeAtomically(resolve(world.folder, path), chunks),
      writeTogether: (paths, pieces) =>
        writeTogether(
          paths.map((path) => resolve(world.folder, path)),
          pieces,
        ),
      prepareFolder: (path, names) => prepareFolder(resolve(world.folder, path), names),
      saves: (path) => saves(resolve(world.folder, path), world.signal ?? new AbortController().signal),
      isSame: (one, other) => isSameFile(resolve(world.folder, one), resolve(world.folder, other)),
      readDocuments: (path) => readDocuments(join(world.folder, path)),
      readMapping: (path) => readMappingFile(resolve(world.folder, path)),
      readTable: (path, sheet) => openTable(resolve(world.folder, path), sheet),
    },
    settings: {
      ...settings,
      employer: async () => world.employer ?? library.employer(),
      headcount: async () => (world.employer === undefined ? library.headcount() : world.employer.headcount),
    },
    clock,
    newId: idsFor(world),
    messages: await loadMessages(settings.language),
  };
  try {
    const exitCode = await run([...args], context);
    return { exitCode, ...out, person };
  } finally {
    await (await store?.catch(() => undefined))?.close();
  }
}

function open(
  { settings, clock }: Context,
  { folder }: World,
  { demo, create, restore }: StoreUse = {},
): Promise<Store> {
  if (demo !== undefined) return openDemo({ file: resolve(folder, demo) });
  const options = { file: settings.database, expired: expiring(settings, clock) };
  if (restore !== undefined)
    return openRestored(options, { ...restore, from: resolve(folder, restore.from), now: clock.now() });
  return openStore({ ...options, mustExist: settings.databaseNamed && create !== true });
}

/** Paths as a person in that folder would see them: nothing of where it happens to be. */
function local(page: Page, folder: string): Page {
  return JSON.parse(JSON.stringify(page).replaceAll(`${folder}/`, '').replaceAll(folder, '~'));
}

const counters = new Map<string, number>();

/** Ids by count, the same in every new folder: `0000…1` and so on, or such as real ones look. */
function idsFor({ folder, ids = 'counted' }: World): () => string {
  return () => {
    const count = (counters.get(folder) ?? 0) + 1;
    counters.set(folder, count);
    if (ids === 'counted') return String(count).padStart(12, '0');
    return idFrom(createHash('sha256').update(String(count)).digest());
  };
}
