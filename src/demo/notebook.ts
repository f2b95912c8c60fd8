import type { NewLine } from '../core/interview/interview.ts';
import type { Language } from '../core/language.ts';
import type { Chance } from './chance.ts';
import type { Bank } from './notes/bank.ts';
import { banks } from './notes/banks.ts';

/** What a line is to be about: the keys of the bank that fit, the best first, and the theme it would be tagged with. */
export interface Topic {
  readonly keys: readonly string[];
  readonly theme?: string;
}

/** Whose notes they are. */
export interface Setting {
  readonly language: Language;
  /** The leaver's manager; nothing when it is the manager who writes. */
  readonly manager?: string;
  /** Words in front of keys: what happened there, the department, its kind. */
  readonly colours: readonly { readonly word: string; readonly share: number }[];
  readonly month: number;
}

/** The notes of one interview: no line of the bank is taken twice while there are others. */
export interface Notebook {
  line(topic: Topic): Pick<NewLine, 'kind' | 'text'> | undefined;
}

export function notebookOf(chance: Chance, setting: Setting): Notebook {
  const bank = banks[setting.language];
  const taken = new Set<string>();
  const fits = (line: string, key: string): boolean =>
    !taken.has(line) && (setting.manager !== undefined || forManagers.test(key) || !ofManagers.test(line));
  return {
    line({ keys }) {
      for (const key of keys) {
        const colour = setting.colours.find(({ word, share }) => `${word} ${key}` in bank && chance.happens(share));
        const raw = (colour && fresh(chance, bank, `${colour.word} ${key}`, fits)) ?? fresh(chance, bank, key, fits);
        if (raw === undefined) continue;
        taken.add(raw);
        return written(chance, raw, setting);
      }
      return undefined;
    },
  };
}

/** What the manager would not write of someone else, being the manager. */
const ofManagers = /chef|manager/iu;
const forManagers = /^own |^advice-to-me/u;

/** A line that fits, from anywhere in the list. */
function fresh(
  chance: Chance,
  bank: Bank,
  key: string,
  fits: (line: string, key: string) => boolean,
): string | undefined {
  const lines = bank[key] ?? [];
  const start = chance.between(0, Math.max(0, lines.length - 1));
  return [...lines.slice(start), ...lines.slice(0, start)].find((line) => fits(line, key));
}

function written(chance: Chance, raw: string, setting: Setting): Pick<NewLine, 'kind' | 'text'> {
  const text = raw
    .replace(/\[([^\]]+)\]/gu, (_, choices: string) => either(chance, choices))
    .replace('{manager}', setting.manager?.split(' ')[0] ?? '')
    .replace('{season}', season(setting));
  return text.startsWith('"') ? { kind: 'quote', text: text.slice(1, -1) } : { kind: 'note', text };
}

function either(chance: Chance, choices: string): string {
  const [first = '', ...others] = choices.split('|');
  return chance.one([first, ...others]);
}

/** The spring or autumn that has been. */
function season({ language, month }: Setting): string {
  const autumn = month < 7;
  if (language === 'sv') return autumn ? 'i höstas' : 'i våras';
  return autumn ? 'last autumn' : 'this spring';
}
