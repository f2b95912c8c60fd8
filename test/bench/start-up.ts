import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateCopy } from '../../src/core/interview/interview.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { openStore } from '../../src/store/open.ts';
import { figureOf, type Figure, type Target } from './figure.ts';
import { timeInTerminal, timeUntilShown } from './first-prompt.ts';
import { madeUpInterviews } from './interviews.ts';
import type { ProgramCopy } from './program-copy.ts';
import { inRounds } from './rounds.ts';
import { language, surroundingsIn } from './surroundings.ts';
import { timeCommand } from './whole-command.ts';

const targets = {
  version: { name: '`--version`', goal: 1.1, limit: 1.2 },
  help: { name: '`--help`', goal: 1.6, limit: 1.8 },
  templates: { name: '`template list`', goal: 2.2, limit: 2.5 },
  list: { name: '`list`, 1,000 interviews', goal: 2.2, limit: 2.5 },
  start: { name: 'first prompt of `start`, empty database', goal: 2.6, limit: 3 },
  firstStart: { name: 'first prompt of `start`, no database yet', goal: 2.6, limit: 3 },
} as const satisfies Readonly<Record<string, Target>>;

const nothing = ['-e', '0'];

/** From the start of Node to the end of a command or to its first prompt, beside a Node that does nothing. */
export async function measureStartUp(
  { entry, room }: ProgramCopy,
  copy: TemplateCopy,
  rounds: number,
): Promise<readonly Figure[]> {
  const prompt = (await loadMessages(language)).talk.namePrompt;
  const full = await homeWith(room, 'full', madeUpInterviews(1000, copy));
  const empty = await homeWith(room, 'empty', []);
  let homes = 0;
  const newHome = (from?: string): string => {
    homes += 1;
    const home = join(room, `home-${homes}`);
    if (from === undefined) return home;
    mkdirSync(home, { mode: 0o700 });
    copyFileSync(databaseIn(from), databaseIn(home));
    return home;
  };
  const own = (args: readonly string[]) => () => timeCommand([entry, ...args], surroundingsIn(room, full));
  const start = (home: string) => timeUntilShown(prompt, [entry, 'start'], surroundingsIn(room, home));
  const times = await inRounds(
    {
      bare: () => timeCommand(nothing, surroundingsIn(room, full)),
      version: own(['--version']),
      help: own(['--help']),
      templates: own(['template', 'list']),
      list: own(['list']),
      bareInTerminal: () => timeInTerminal(nothing, surroundingsIn(room, full)),
      start: () => start(newHome(empty)),
      firstStart: () => start(newHome()),
    },
    rounds,
    3,
  );
  const timesOf = (name: keyof typeof targets | 'bare' | 'bareInTerminal') => times.get(name) ?? [];
  return (['version', 'help', 'templates', 'list', 'start', 'firstStart'] as const).map((name) => {
    const bare = name === 'start' || name === 'firstStart' ? 'bareInTerminal' : 'bare';
    return figureOf(targets[name], timesOf(bare), timesOf(name));
  });
}

/** A folder of data with these interviews in its database. */
async function homeWith(room: string, name: string, interviews: ReturnType<typeof madeUpInterviews>): Promise<string> {
  const home = join(room, name);
  const store = await openStore({ file: databaseIn(home) });
  await store.interviews.createAll(interviews);
  await store.close();
  return home;
}

function databaseIn(home: string): string {
  return join(home, 'exit-talk.db');
}
