import type { Cause, Outcome } from '../core/insight/over-versions.ts';
import type { Language } from '../core/language.ts';
import type { Range } from '../core/template/template.ts';

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
  readonly added: string;
  readonly removed: string;
  readonly order: string;
  readonly nothing: string;
  readonly range: (range: Range) => string;
  readonly nothingChanged: string;
  readonly outcome: (outcome: Outcome) => string;
  readonly cause: (id: string, was: string, cause: Cause) => string;
  readonly schemaWritten: (file: string) => string;
  readonly watching: (file: string) => string;
  readonly gone: (file: string) => string;
}

const keysEn = {
  id: 'id',
  version: 'version',
  title: 'title',
  purpose: 'purpose',
  time_budget: 'time budget',
  opening: 'opening words',
  closing: 'closing words',
  'checklist.before': 'to see to before',
  'checklist.after': 'to see to after',
  record: 'recorded',
  cue: 'listen for',
  say: 'read aloud',
  stem: 'how the round is asked',
  ask: 'wording',
  type: 'type',
  scale: 'scale',
  choices: 'choice',
  alone: 'goes with no other',
  words: 'asks for words',
  at_most: 'at most',
  limits: 'limits',
  comment: 'comment',
  when: 'condition',
  priority: 'priority',
  minutes: 'minutes',
  theme: 'theme',
  measure: 'measure',
  share: 'sharing',
  discloses: 'discloses',
  probes: 'probe',
};

const keysSv: Readonly<Record<keyof typeof keysEn, string>> = {
  id: 'id',
  version: 'version',
  title: 'rubrik',
  purpose: 'syfte',
  time_budget: 'tid',
  opening: 'inledande ord',
  closing: 'avslutande ord',
  'checklist.before': 'att ordna innan',
  'checklist.after': 'att ordna efteråt',
  record: 'antecknas',
  cue: 'lyssna efter',
  say: 'läses upp',
  stem: 'så ställs snabbrundan',
  ask: 'formulering',
  type: 'typ',
  scale: 'skala',
  choices: 'alternativ',
  alone: 'går inte ihop med andra',
  words: 'frågar efter ord',
  at_most: 'högst',
  limits: 'gränser',
  comment: 'kommentar',
  when: 'villkor',
  priority: 'prioritet',
  minutes: 'minuter',
  theme: 'tema',
  measure: 'mått',
  share: 'delning',
  discloses: 'allvarligt',
  probes: 'följdfråga',
};

const spanEn = ({ from, to, under }: Range): string =>
  under === undefined ? [from, to].map((end) => end ?? '').join('–') : `under ${under} months`;
const spanSv = ({ from, to, under }: Range): string =>
  under === undefined ? [from, to].map((end) => end ?? '').join('–') : `under ${under} månader`;

const aboutEn = { theme: 'the theme', measure: 'the measure', question: 'the question' } as const;
const aboutSv = { theme: 'temat', measure: 'måttet', question: 'frågan' } as const;

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
  order: 'in another order',
  nothing: 'none',
  range: spanEn,
  nothingChanged: 'Answers by both are counted together as before.',
  outcome: ({ kind, about, together }) =>
    together
      ? `Answers on ${aboutEn[kind]} “${about}” are still counted together.`
      : `Answers on ${aboutEn[kind]} “${about}” are no longer comparable. A report over both counts only those by the one that most interviews were held by:`,
  cause: (id, was, cause) => `${id} ${causesEn[cause](was)}`,
  schemaWritten: (file) => `The schema is in ${file}. Begin a template beside it with this line:`,
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
  added: 'tillagt',
  removed: 'borttaget',
  order: 'i annan ordning',
  nothing: 'inget',
  range: spanSv,
  nothingChanged: 'Svar från båda räknas ihop som förut.',
  outcome: ({ kind, about, together }) =>
    together
      ? `Svar på ${aboutSv[kind]} ”${about}” räknas fortfarande ihop.`
      : `Svar på ${aboutSv[kind]} ”${about}” går inte längre att jämföra. En rapport över båda räknar bara dem från den mall som flest samtal hölls efter:`,
  cause: (id, was, cause) => `${id} ${causesSv[cause](was)}`,
  schemaWritten: (file) => `Schemat finns i ${file}. Börja en mall bredvid det med den här raden:`,
  watching: (file) => `Bevakar ${file}. Avsluta med Ctrl-C.`,
  gone: (file) => `${file} finns inte just nu. Den kontrolleras när den är tillbaka.`,
};

/** By the language of the screen. */
export const templateDiff: Readonly<Record<Language, TemplateDiffWords>> = { sv, en };
