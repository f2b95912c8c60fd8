import type { Language } from '../language.ts';
import type { Advice, Finding } from './advice.ts';
import { lintedFrom, type Given, type Linted } from './linted.ts';
import { templateRules, weights, type RuleId } from './rule-list.ts';
import type { Switch } from './switch.ts';
import { switched } from './switched.ts';
import { findingsIn } from './wording/find.ts';
import type { Worded } from './worded.ts';
import type { WordingFinding } from './wording/rule.ts';

/**
 * What could be done better in a template that has no faults: advice first, what matters most first, then notes. What a
 * comment switches off is left out.
 */
export function adviceOn(given: Given, switches: readonly Switch[]): readonly Advice[] {
  const linted = lintedFrom(given);
  const found = [...wordingAdvice(linted), ...templateAdvice(linted)];
  return switched(found, switches, linted.outline).toSorted(byWeight);
}

function templateAdvice(linted: Linted): readonly Advice[] {
  return templateRules.flatMap((rule) => rule.find(linted).map((finding) => advice(rule.id, finding)));
}

function wordingAdvice(linted: Linted): readonly Advice[] {
  return linted.worded.flatMap((worded) =>
    findingsOn(worded).map(({ rule, found }) =>
      advice(rule, { path: worded.path, language: worded.language, found }, worded.language),
    ),
  );
}

/** A scale that has words of its own need not be a statement to agree with. */
function findingsOn({ question: { type, scale }, ask, language }: Worded): readonly WordingFinding[] {
  const found = findingsIn({ ask, type }, language);
  return scale === undefined ? found : found.filter(({ rule }) => rule !== 'scale-question');
}

const advice = (rule: RuleId, finding: Finding, language: Language = 'en'): Advice => ({
  rule,
  kind: weights.get(rule)?.kinds[language] ?? 'advice',
  ...finding,
});

function byWeight(one: Advice, other: Advice): number {
  if (one.kind !== other.kind) return one.kind === 'note' ? 1 : -1;
  return (weights.get(other.rule)?.matters ?? 0) - (weights.get(one.rule)?.matters ?? 0);
}
