/** What can be wrong with the wording of one question in one language, in order of how much it matters. */
export const wordingRules = [
  'special-category',
  'blaming',
  'names-person',
  'leading',
  'double-barrelled',
  'stacked-why',
  'closed-wording',
  'negated-scale',
  'scale-question',
  'jargon',
  'absolute',
  'too-long',
] as const;

export type WordingRule = (typeof wordingRules)[number];

export interface WordingFinding {
  readonly rule: WordingRule;
  /** The words that gave it away, as written. */
  readonly found: string;
}
