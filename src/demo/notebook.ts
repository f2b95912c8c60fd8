import type { NewLine } from '../core/interview/interview.ts';
import type { Language } from '../core/language.ts';
import type { Chance } from './chance.ts';
import type { Bank } from './notes/bank.ts';
import { banks } from './notes/banks.ts';

/** What a line is to be about: the keys of the bank that fit, the best first, and the theme it would be tagged with. */
export interface Topic {
  readonly keys: readonly string[];
  readonly theme?: string;
  /** One line says it: another could contradict it. */
  readonly once?: boolean;
}

/** Whose notes they are. */
export interface Setting {
  readonly language: Language;
  /** The leaver's manager; nothing when it is the manager who writes. */
  readonly manager?: string;
  /** Words that may stand before a key, and how often it is then preferred: what happened there, the department. */
  readonly colours: readonly { readonly word: string; readonly share: number }[];
  /** Of the talk; January is 1. */
  readonly month: number;
}

/** The notes of one interview: no line of the bank is taken twice. */
export interface Notebook {
  /** A line that is about it; nothing when all that fit are taken. */
  line(topic: Topic): Pick<NewLine, 'kind' | 'text'> | undefined;
}

export function notebookOf(chance: Chance, setting: Setting): Notebook {
  const { bank, coloured } = indexes[setting.language];
  const taken = new Set<string>();
  const fresh = (key: string, lines: readonly string[] = []): string | undefined => {
    const start = chance.between(0, lines.length);
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[(start + at) % lines.length];
      if (line !== undefined && !taken.has(line) && mayWrite(setting, key, line)) return line;
    }
    return undefined;
  };
  const colouredLine = (key: string): string | undefined => {
    const words = coloured.get(key);
    if (words === undefined) return undefined;
    const colour = setting.colours.find(({ word, share }) => words.has(word) && chance.happens(share));
    return colour && fresh(key, words.get(colour.word));
  };
  return {
    line({ keys }) {
      for (const key of keys) {
        const raw = colouredLine(key) ?? fresh(key, bank[key]);
        if (raw === undefined) continue;
        taken.add(raw);
        return written(chance, raw, setting);
      }
      return undefined;
    },
  };
}

/** A manager who writes does not write of the manager as of someone else. */
function mayWrite({ manager }: Setting, key: string, line: string): boolean {
  return manager !== undefined || key.startsWith('own ') || key === 'remark' || !/chef|manager/iu.test(line);
}

function written(chance: Chance, raw: string, setting: Setting): Pick<NewLine, 'kind' | 'text'> {
  const text = /[[{]/u.test(raw) ? filled(chance, raw, setting) : raw;
  return text.startsWith('"') ? { kind: 'quote', text: text.slice(1, -1) } : { kind: 'note', text };
}

function filled(chance: Chance, raw: string, setting: Setting): string {
  return raw
    .replace(/\[([^\]]+)\]/gu, (_, choices: string) => either(chance, choices))
    .replace('{manager}', setting.manager?.split(' ')[0] ?? '')
    .replace('{season}', season(setting));
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

/** A bank, and by key what it has under that key with a word before it. */
interface Index {
  readonly bank: Bank;
  readonly coloured: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

const indexes: Readonly<Record<Language, Index>> = { sv: indexOf(banks.sv), en: indexOf(banks.en) };

function indexOf(bank: Bank): Index {
  const coloured = new Map<string, Map<string, readonly string[]>>();
  for (const [full, lines] of Object.entries(bank)) {
    const space = full.indexOf(' ');
    const key = full.slice(space + 1);
    coloured.set(key, (coloured.get(key) ?? new Map<string, readonly string[]>()).set(full.slice(0, space), lines));
  }
  return { bank, coloured };
}
