/** What can be wrong with the wording of one question, in order of how much it matters. */
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
  /** The words that gave it away, as written. */
  readonly found: string;
}

/** The rules that are wrong too often to do more than inform: docs/linter.md says how often. */
export const informs: ReadonlySet<WordingRule> = new Set([
  'double-barrelled',
  'leading',
  'blaming',
  'special-category',
] satisfies readonly WordingRule[]);
