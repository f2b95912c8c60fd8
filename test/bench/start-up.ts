import { loadMessages } from '../../src/i18n/load.ts';
import { figureOf, type Figure, type Target } from './figure.ts';
import { timeInTerminal, timeUntilShown } from './first-prompt.ts';
import { emptyHome, fullHome, newEmptyHome, newHome } from './homes.ts';
import { entryOf, type Place } from './place.ts';
import { inRounds } from './rounds.ts';
import { language, surroundingsIn } from './surroundings.ts';
import { timeCommand } from './whole-command.ts';

/** A Node that does nothing, started the same way, is what each is compared with. */
const targets = [
  { of: 'version', beside: 'bare', name: '`--version`', goal: 1.1, limit: 1.2 },
  { of: 'help', beside: 'bare', name: '`--help`', goal: 1.6, limit: 1.8 },
  { of: 'templates', beside: 'bare', name: '`template list`', goal: 2.2, limit: 2.5 },
  { of: 'list', beside: 'bare', name: '`list`, 1,000 interviews', goal: 2.2, limit: 2.5 },
  { of: 'emptyReport', beside: 'bare', name: '`report`, empty database', goal: 2.2, limit: 2.5 },
  { of: 'report', beside: 'bare', name: '`report`, 1,000 interviews', goal: 3, limit: 5 },
  { of: 'start', beside: 'bareInTerminal', name: 'first prompt, empty database', goal: 2.6, limit: 3 },
  { of: 'firstStart', beside: 'bareInTerminal', name: 'first prompt, no database yet', goal: 2.6, limit: 3 },
] as const satisfies readonly (Target & { readonly of: string; readonly beside: string })[];

const nothing = ['-e', '0'];

/** Commands to their end, and `start` to its first prompt. */
export async function measureStartUp(place: Place, rounds: number): Promise<readonly Figure[]> {
  const entry = entryOf(place);
  const prompt = (await loadMessages(language)).talk.namePrompt;
  const full = surroundingsIn(place, fullHome(place));
  const own = (args: readonly string[]) => () => timeCommand([entry, ...args], full);
  const start = (home: string) => timeUntilShown(prompt, [entry, 'start'], surroundingsIn(place, home));
  const runs = {
    bare: () => timeCommand(nothing, full),
    version: own(['--version']),
    help: own(['--help']),
    templates: own(['template', 'list']),
    list: own(['list']),
    emptyReport: () => timeCommand([entry, 'report'], surroundingsIn(place, emptyHome(place))),
    report: own(['report']),
    bareInTerminal: () => timeInTerminal(nothing, full),
    start: () => start(newEmptyHome(place)),
    firstStart: () => start(newHome(place)),
  };
  const times = await inRounds(runs, rounds, 3);
  return targets.map((target) => figureOf(target, times.get(target.beside) ?? [], times.get(target.of) ?? []));
}
