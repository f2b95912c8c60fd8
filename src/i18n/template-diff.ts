import type { Cause, Outcome } from '../core/insight/over-versions.ts';
import type { Language } from '../core/language.ts';
import type { Range } from '../core/template/template.ts';
import { keysEn, keysSv } from './template-keys.ts';
import { range as rangeEn } from './en/range.ts';
import { range as rangeSv } from './sv/range.ts';

/** What differs between two templates, and what is said while one is written, in the language of the screen. */
export interface TemplateDiffWords {
  readonly title: (from: string, to: string) => string;
  readonly same: (from: string, to: string) => string;
  readonly whole: string;
  readonly sections: string;
  readonly questions: string;
  readonly reports: string;
  readonly what: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly inSection: (section: string) => string;
  readonly moved: (after: string | undefined, from: string | undefined) => string;
  readonly was: (id: string) => string;
  /** What a key of the format is in plain words. */
  readonly keys: Readonly<Record<string, string>>;
  /** Behind what is new, or gone. */
  readonly added: string;
  readonly removed: string;
  readonly before: string;
  readonly now: string;
  /** The same in one line. */
  readonly wasNow: (from: string, to: string) => string;
  readonly yesNo: (is: boolean) => string;
  readonly number: (value: number) => string;
  readonly bestLow: string;
  /** A template that interviews were held by and whose file is changed since. */
  readonly asUsed: (id: string, version: number) => string;
  readonly order: string;
  readonly nothing: string;
  readonly range: (range: Range) => string;
  readonly nothingChanged: string;
  readonly outcome: (outcome: Outcome) => string;
  readonly cause: (id: string, was: string, cause: Cause) => string;
  readonly schemaWritten: (file: string, ofBank: boolean) => string;
  readonly watching: (file: string) => string;
  readonly gone: (file: string) => string;
}

/** `2–4` where both ends are, else in words. */
const spanOf = (range: Range, inWords: (range: Range) => string, months: string): string => {
  const { from, to, under } = range;
  if (under !== undefined) return `${inWords(range)} ${months}`;
  return from !== undefined && to !== undefined ? `${from}–${to}` : inWords(range);
};

const aboutEn = { theme: 'the theme', measure: 'the measure', question: 'the question' } as const;
const aboutSv = { theme: 'inom temat', measure: 'för måttet', question: 'på frågan' } as const;

const causesEn: Readonly<Record<Cause, (was: string) => string>> = {
  wording: (was) => `is worded otherwise. If it means the same, add “equivalent_to: ${was}”; else give it a new id.`,
  scale: () => 'is answered on another scale. Keep the earlier scale, or give the question a new id.',
  choices: (was) =>
    `words a choice otherwise under the same code. If it means the same, add “equivalent_to: ${was}”; else give the choice a new code.`,
  type: () => 'is of another type: answers to it cannot be put together. Give it a new id.',
  elsewhere: () => 'is asked by only one of them. Keep it in both, or leave it at that.',
};

const causesSv: Readonly<Record<Cause, (was: string) => string>> = {
  wording: (was) =>
    `är formulerad på ett annat sätt. Betyder den detsamma, lägg till ”equivalent_to: ${was}”, annars ge den ett nytt id.`,
  scale: () => 'besvaras på en annan skala. Behåll den tidigare skalan, eller ge frågan ett nytt id.',
  choices: (was) =>
    `har ett alternativ med samma kod men andra ord. Betyder det detsamma, lägg till ”equivalent_to: ${was}”, annars ge alternativet en ny kod.`,
  type: () => 'är av en annan typ, så svaren går inte att lägga ihop. Ge den ett nytt id.',
  elsewhere: () => 'finns bara i den ena. Ha den i båda, eller låt det vara så.',
};

const en: TemplateDiffWords = {
  title: (from, to) => `From ${from} to ${to}`,
  same: (from, to) => `Nothing differs between ${from} and ${to}.`,
  whole: 'The whole template',
  sections: 'Sections',
  questions: 'Questions',
  reports: 'In reports',
  what: { added: 'added', removed: 'removed', changed: 'changed' },
  inSection: (section) => `in ${section}`,
  moved: (after, from) =>
    `moved ${from === undefined ? '' : `here from ${from}, `}${after === undefined ? 'to the beginning' : `to after ${after}`}`,
  was: (id) => `was ${id} before`,
  keys: keysEn,
  added: 'added',
  removed: 'removed',
  before: 'was:',
  now: 'now:',
  wasNow: (from, to) => `was ${from}, now ${to}`,
  yesNo: (is) => (is ? 'yes' : 'no'),
  number: String,
  bestLow: 'lowest is best',
  asUsed: (id, version) => `${id} ${version} (as interviews were held by it)`,
  order: 'in another order',
  nothing: 'none',
  range: (range) => spanOf(range, rangeEn, 'months'),
  nothingChanged: 'Answers by both are counted together as before.',
  outcome: ({ kind, about, together }) =>
    together
      ? `Answers on ${aboutEn[kind]} “${about}” are still counted together.`
      : `Answers on ${aboutEn[kind]} “${about}” are no longer comparable. A report over both counts only those by the one that most interviews were held by:`,
  cause: (id, was, cause) => `${id} ${causesEn[cause](was)}`,
  schemaWritten: (file, ofBank) =>
    `The schema is in ${file}. Begin ${ofBank ? 'the bank.yaml' : 'a template'} beside it with this line:`,
  watching: (file) => `Watching ${file}. Ctrl-C ends.`,
  gone: (file) => `${file} is not there now. It is checked when it is back.`,
};

const sv: TemplateDiffWords = {
  title: (from, to) => `Från ${from} till ${to}`,
  same: (from, to) => `Ingenting skiljer ${from} och ${to}.`,
  whole: 'Hela mallen',
  sections: 'Avsnitt',
  questions: 'Frågor',
  reports: 'I rapporterna',
  what: { added: 'ny', removed: 'borttagen', changed: 'ändrad' },
  inSection: (section) => `i ${section}`,
  moved: (after, from) =>
    `flyttad ${from === undefined ? '' : `hit från ${from}, `}${after === undefined ? 'till början' : `till efter ${after}`}`,
  was: (id) => `hette ${id} förut`,
  keys: keysSv,
  added: 'tillkommer',
  removed: 'utgår',
  before: 'förut:',
  now: 'nu:',
  wasNow: (from, to) => `förut ${from}, nu ${to}`,
  yesNo: (is) => (is ? 'ja' : 'nej'),
  number: (value) => String(value).replace('.', ','),
  bestLow: 'lägst är bäst',
  asUsed: (id, version) => `${id} ${version} (så som den var när samtal hölls efter den)`,
  order: 'i annan ordning',
  nothing: 'inget',
  range: (range) => spanOf(range, rangeSv, 'månader'),
  nothingChanged: 'Svar från båda räknas ihop som förut.',
  outcome: ({ kind, about, together }) =>
    together
      ? `Svar ${aboutSv[kind]} ”${about}” räknas fortfarande ihop.`
      : `Svar ${aboutSv[kind]} ”${about}” går inte längre att jämföra. En rapport över båda räknar bara dem från den mall som flest samtal hölls efter:`,
  cause: (id, was, cause) => `${id} ${causesSv[cause](was)}`,
  schemaWritten: (file, ofBank) =>
    `Schemat finns i ${file}. Börja ${ofBank ? 'bank.yaml' : 'en mall'} bredvid det med den här raden:`,
  watching: (file) => `Bevakar ${file}. Avsluta med Ctrl-C.`,
  gone: (file) => `${file} finns inte just nu. Den kontrolleras när den är tillbaka.`,
};

/** By the language of the screen. */
export const templateDiff: Readonly<Record<Language, TemplateDiffWords>> = { sv, en };
