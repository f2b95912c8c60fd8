import type { Advice, Finding } from './advice.ts';
import { lintedFrom, type Given, type Linted } from './linted.ts';
import { templateRules, weights, type RuleId } from './rule-list.ts';
import type { Switch } from './switch.ts';
import { switched } from './switched.ts';
import { findingsIn } from './wording/find.ts';

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

/** A scale that has words of its own is no statement to agree with. */
function wordingAdvice({ template, at, spoken }: Linted): readonly Advice[] {
  return template.sections.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      spoken(question.ask).flatMap(({ text, language, key }) =>
        findingsIn({ ask: text, type: question.type }, language)
          .filter(({ rule }) => rule !== 'scale-question' || question.scale === undefined)
          .map(({ rule, found }) => advice(rule, { path: at(question, 'ask', ...key), language, found })),
      ),
    ),
  );
}

const advice = (rule: RuleId, finding: Finding): Advice => ({
  rule,
  kind: weights.get(rule)?.kind ?? 'advice',
  ...finding,
});

function byWeight(one: Advice, other: Advice): number {
  if (one.kind !== other.kind) return one.kind === 'note' ? 1 : -1;
  return (weights.get(other.rule)?.matters ?? 0) - (weights.get(one.rule)?.matters ?? 0);
}
