import type { AdviceKind } from './advice.ts';
import type { Language } from '../language.ts';
import { informs, wordingRules, type WordingRule } from './wording/rule.ts';
import { closedFirst } from './rules/closed-first.ts';
import { disclosesUnsaid } from './rules/discloses-unsaid.ts';
import { knowledgeExtra } from './rules/knowledge-extra.ts';
import { manyMust } from './rules/many-must.ts';
import { noClosing } from './rules/no-closing.ts';
import { noNeutral } from './rules/no-neutral.ts';
import { noProbes } from './rules/no-probes.ts';
import { notTold } from './rules/not-told.ts';
import { onlyClosed } from './rules/only-closed.ts';
import { overBudget } from './rules/over-budget.ts';
import { purposeUnasked } from './rules/purpose-unasked.ts';
import { reversedScale } from './rules/reversed-scale.ts';
import { scaleEnds } from './rules/scale-ends.ts';
import { scaleTurned } from './rules/scale-turned.ts';

/** The rules about a template as a whole. */
export const templateRules = [
  disclosesUnsaid,
  notTold,
  scaleTurned,
  overBudget,
  scaleEnds,
  onlyClosed,
  closedFirst,
  noNeutral,
  noClosing,
  purposeUnasked,
  manyMust,
  knowledgeExtra,
  reversedScale,
  noProbes,
] as const;

/** What is said of the comments that switch rules off. */
export const switchRules = ['unknown-rule', 'allows-nothing'] as const;
export type SwitchRule = (typeof switchRules)[number];

export type RuleId = WordingRule | (typeof templateRules)[number]['id'] | SwitchRule;

interface Weight {
  /** In each language whose wordings it looks at; a rule about the whole is as sure in both. */
  readonly kinds: Readonly<Record<Language, AdviceKind>>;
  readonly matters: number;
}

const wordingWeights: Readonly<Record<WordingRule, number>> = {
  'special-category': 96,
  blaming: 90,
  'names-person': 86,
  leading: 84,
  'double-barrelled': 80,
  'negated-scale': 64,
  'scale-question': 62,
  'stacked-why': 60,
  'closed-wording': 50,
  jargon: 45,
  absolute: 38,
  'too-long': 35,
};

const wordingKind = (id: WordingRule, language: Language): AdviceKind =>
  informs[language].has(id) ? 'note' : 'advice';

/** Every rule there is: how much it matters, and whether it is only a note. */
export const weights: ReadonlyMap<RuleId, Weight> = new Map<RuleId, Weight>([
  ...wordingRules.map(
    (id) =>
      [id, { kinds: { sv: wordingKind(id, 'sv'), en: wordingKind(id, 'en') }, matters: wordingWeights[id] }] as const,
  ),
  ...templateRules.map(({ id, kind, matters }) => [id, { kinds: { sv: kind, en: kind }, matters }] as const),
  ...switchRules.map((id) => [id, { kinds: { sv: 'note', en: 'note' }, matters: 10 }] as const),
]);

export const ruleIds: readonly RuleId[] = [...weights.keys()];
