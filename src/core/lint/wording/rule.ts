import type { Language } from '../../language.ts';

/** What can be wrong with the wording of one question. */
export const wordingRules = [
  'double-barrelled',
  'leading',
  'blaming',
  'special-category',
  'names-person',
  'stacked-why',
  'closed-wording',
  'scale-question',
  'negated-scale',
  'absolute',
  'jargon',
  'too-long',
] as const;
export type WordingRule = (typeof wordingRules)[number];

export interface WordingFinding {
  readonly rule: WordingRule;
  /** The words that gave it away, as written; of jargon, up to three with commas between. */
  readonly found: string;
}

/** The rules that are wrong too often in a language to do more there than inform: docs/linter.md says how often. */
export const informs: Readonly<Record<Language, ReadonlySet<WordingRule>>> = {
  sv: new Set<WordingRule>(['double-barrelled', 'leading', 'blaming']),
  en: new Set<WordingRule>(),
};
