import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Context, StoreUse } from './context.ts';
import { idFrom } from './core/interview/id.ts';
import { paragraph } from './core/page.ts';
import type { Clock } from './core/ports.ts';
import type { Store } from './core/store.ts';
import type { Prompter, PromptWords } from './core/prompt.ts';
import { endingSignal } from './ending-signal.ts';
import { exitCodes } from './exit-code.ts';
import { loadMessages } from './i18n/load.ts';
import type { Messages } from './i18n/messages.ts';
import { expiring } from './expiring.ts';
import { run } from './run.ts';
import { ownFolders } from './own-folders.ts';
import { readSettings, type Settings } from './settings.ts';
import { templatesIn } from './late-library.ts';
import type { Library } from './templates/library.ts';
import { directStream } from './terminal/direct-stream.ts';
import { createOutput, type TerminalOutput } from './terminal/output.ts';

const packageFolder = join(import.meta.dirname, '..');

/** Runs the program in the real world; resolves with its exit code. A bug prints its stack, with everything entered saved. */
export async function main(argv: readonly string[]): Promise<number> {
  const settings = readSettings(argv, {
    env: process.env,
    platform: process.platform,
    userHome: homedir(),
    workingFolder: process.cwd(),
    account: accountName(),
  });
  const messages = await loadMessages(settings.language);
  const output = await createOutput({
    stdin: () => process.stdin,
    stdout: directStream(1, () => process.stdout),
    stderr: directStream(2, () => process.stderr),
    env: process.env,
    plain: settings.plain !== false,
    clock: wallClock,
  });
  const opened: Opened = {};
  const library = (): Promise<Library> => (opened.library ??= loadLibrary(settings));
  const context: Context = {
    output,
    prompter: () => (opened.prompter ??= openPrompter(settings, { words: messages.prompts, output })),
    store: (options) =>
      (opened.store ??= openDatabase(context, options ?? {}, () => output.say([paragraph(messages.program.waiting)]))),
    templates: templatesIn(library),
    codebook: async () => (await library()).codebook(),
    files,
    settings: {
      ...settings,
      employer: async () => (await library()).employer(),
      // a report without settings need not load what reads them
      headcount: async () => (hasConfig(settings.home) ? (await library()).headcount() : undefined),
    },
    clock: wallClock,
    newId: () => idFrom(crypto.getRandomValues(new Uint8Array(16))),
    messages,
  };
  try {
    const code = await run(argv, context);
    await giveBack(opened);
    return await arrived(code, output, messages);
  } catch (error) {
    await giveBack(opened);
    output.say([paragraph(messages.program.crash)]);
    await output.flush();
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}

/** Some systems know no name for who runs this. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

interface Opened {
  library?: Promise<Library>;
  prompter?: Promise<Prompter>;
  store?: Promise<Store>;
}

/** The terminal and the database, whatever happened; what could not even be opened has been said. */
async function giveBack({ prompter, store }: Opened): Promise<void> {
  (await prompter?.catch(() => undefined))?.close();
  await (await store?.catch(() => undefined))?.close();
}

const wallClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => localTime(new Date()).slice(0, 10),
  local: (instant) => localTime(new Date(instant)),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  seconds: () => performance.now() / 1000,
  every: (seconds, beat) => {
    const timer = setInterval(beat, seconds * 1000).unref();
    return () => clearInterval(timer);
  },
};

function localTime(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** A result that did not arrive is a fault, unless the reader had heard enough (`| head`). */
async function arrived(code: number, output: TerminalOutput, messages: Messages): Promise<number> {
  const outcome = await output.flush();
  if (outcome === 'ok') return code;
  if (outcome === 'closed') return 0;
  const problem = { code: 'not-written', file: messages.program.stdout, ...outcome } as const;
  output.say([paragraph(messages.problems['not-written'](problem))]);
  return exitCodes['not-written'];
}

interface PrompterSurroundings {
  readonly words: PromptWords;
  readonly output: TerminalOutput;
}

async function openPrompter({ plain }: Settings, { words, output }: PrompterSurroundings): Promise<Prompter> {
  const { createPrompter } = await import('./terminal/prompter.ts');
  const signal = endingSignal();
  const onScreen = (taken: boolean): void => (taken ? output.hold() : output.release());
  return createPrompter({
    input: process.stdin,
    output: process.stdout,
    env: process.env,
    words,
    signal,
    plain: plain !== false,
    onScreen,
  });
}

/** Each is loaded when it is called. */
const files: Context['files'] = {
  write: async (path, chunks) => (await import('./files/atomic-file.ts')).writeAtomically(path, chunks),
  writeTogether: async (paths, pieces) => (await import('./files/atomic-file.ts')).writeTogether(paths, pieces),
  prepareFolder: async (path, names) => (await import('./files/folder.ts')).prepareFolder(path, names),
  isSame: async (one, other) => (await import('./files/same-file.ts')).isSameFile(one, other),
  saves: async function* (path) {
    yield* (await import('./files/saves.ts')).saves(path, endingSignal('SIGINT'));
  },
  readDocuments: async (path) => (await import('./templates/yaml.ts')).readDocuments(path),
  readMapping: async (path) => (await import('./templates/yaml.ts')).readMappingFile(path),
  readTable: async (path, sheet) => (await import('./tables/open-table.ts')).openTable(path, sheet),
};

async function openDatabase(
  { settings, clock }: Pick<Context, 'settings' | 'clock'>,
  { demo, create, restore }: StoreUse,
  onWait: () => void,
): Promise<Store> {
  if (demo !== undefined) return (await import('./store/demo.ts')).openDemo({ file: demo, onWait });
  const expired = expiring(settings, clock);
  if (restore !== undefined) {
    const { openRestored } = await import('./store/restore.ts');
    return openRestored({ file: settings.database, onWait, expired }, { ...restore, now: clock.now() });
  }
  const { openStore } = await import('./store/open.ts');
  return openStore({
    file: settings.database,
    mustExist: settings.databaseNamed && create !== true,
    onWait,
    expired,
  });
}

async function loadLibrary(settings: Settings): Promise<Library> {
  const { openLibrary } = await import('./templates/library.ts');
  return openLibrary({
    shipped: join(import.meta.dirname, 'templates'),
    ...ownFolders(settings, packageFolder),
    workingFolder: settings.workingFolder,
    home: settings.home,
  });
}

const hasConfig = (home: string): boolean => ['config.yaml', 'config.yml'].some((name) => existsSync(join(home, name)));
