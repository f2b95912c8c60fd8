import type { Template } from '../template.ts';
import { factNames, fits, isList, type Condition, type FactName } from '../when.ts';
import type { Domain } from './domain.ts';
import type { Impossible } from './impossible.ts';
import { conditionsOn, eachQuestion, nothing, type Requirement, type Requirements } from './requirement.ts';
import type { Unreached } from './trouble.ts';

/** What a fact must be: some of what it can be, or months from and under. */
export type Limit =
  | {
      readonly fact: Exclude<FactName, 'leaver.tenure'>;
      readonly values: readonly string[];
      readonly others: readonly string[];
    }
  | { readonly fact: 'leaver.tenure'; readonly from?: number; readonly under?: number };

/** What only some leavers get, whatever they answer. */
export interface Audience {
  readonly limits: readonly Limit[];
  /** Questions, and sections where nothing is noted. */
  readonly gets: readonly Unreached[];
}

/** Who gets what: everything that a fact about the leaver decides, together by the same facts. */
export function audiencesOf(
  template: Template,
  requirements: Requirements,
  domains: ReadonlyMap<string, Domain>,
  impossible: Impossible,
): readonly Audience[] {
  const questions = eachQuestion(template, requirements)
    .filter(({ question }) => !impossible.questions.has(question.id))
    .map(({ section, question, needed }) => ({
      section,
      needed,
      what: { kind: 'question', id: question.id } as const,
    }));
  const silent = template.sections
    .filter(({ id, record }) => !record && !impossible.sections.has(id))
    .map((section) => ({
      section,
      needed: requirements.sections.get(section.id) ?? nothing,
      what: { kind: 'section', id: section.id } as const,
    }));
  const groups = new Map<string, { readonly limits: readonly Limit[]; readonly gets: Unreached[] }>();
  const inOrder = template.sections.flatMap((section) =>
    [...questions, ...silent].filter((one) => one.section === section),
  );
  for (const { needed, what } of inOrder) {
    const limits = factNames.flatMap((fact) => limitOn(fact, needed, domains));
    if (limits.length === 0) continue;
    const name = JSON.stringify(limits);
    const group = groups.get(name) ?? { limits, gets: [] };
    group.gets.push(what);
    groups.set(name, group);
  }
  return [...groups.values()];
}

function limitOn(fact: FactName, needed: Requirement, domains: ReadonlyMap<string, Domain>): readonly Limit[] {
  const conditions = conditionsOn(needed, fact);
  if (conditions.length === 0) return [];
  if (fact === 'leaver.tenure') return [monthsOf(conditions)];
  const domain = domains.get(fact);
  const all = domain?.kind === 'one' ? domain.values.map(String) : [];
  const meets = (value: string): boolean => conditions.every((condition) => fits(value, condition));
  return [{ fact, values: all.filter(meets), others: all.filter((value) => !meets(value)) }];
}

/** The months that all the ranges have together. */
function monthsOf(conditions: readonly Condition[]): Limit {
  const ranges = conditions.filter((condition) => !isList(condition)).map((range) => range);
  const from = Math.max(0, ...ranges.map((range) => ('from' in range ? (range.from ?? 0) : 0)));
  const under = Math.min(
    ...ranges.map((range) =>
      Math.min(
        'under' in range ? (range.under ?? Infinity) : Infinity,
        'to' in range ? Math.floor(range.to ?? Infinity) + 1 : Infinity,
      ),
    ),
  );
  return {
    fact: 'leaver.tenure',
    ...(from > 0 && { from }),
    ...(Number.isFinite(under) && { under }),
  };
}
