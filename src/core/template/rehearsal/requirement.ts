import { questionsOf, type Template, type When } from '../template.ts';
import { isFactName, type Condition } from '../when.ts';

/** One key of a condition, and what it must be. The same one is one object, wherever it stands. */
export interface Demand {
  readonly key: string;
  readonly condition: Condition;
}

/** All that must hold for something to be asked, back to the first question: by key. */
export type Requirement = ReadonlyMap<string, ReadonlySet<Demand>>;

export interface Requirements {
  readonly sections: ReadonlyMap<string, Requirement>;
  /** The section's among them. */
  readonly questions: ReadonlyMap<string, Requirement>;
  demandsOf(when: When | undefined): readonly Demand[];
  /** What a condition needs, with what the questions it asks about need themselves, but for one of its keys. */
  of(when: When | undefined, section: Requirement, without?: string): Requirement;
}

export const nothing: Requirement = new Map();

/**
 * A question is asked when its condition and its section's hold, and a condition holds only on what was asked: so what a
 * question needs is a list of demands that must all be met, each on one key, however deep the gates are.
 */
export function requirementsOf(template: Template): Requirements {
  const sections = new Map<string, Requirement>();
  const questions = new Map<string, Requirement>();
  const demandsOf = interning();
  const of: Requirements['of'] = (when, section, without) => {
    const demands = demandsOf(when).filter(({ key }) => key !== without);
    const asked = Object.keys(when ?? {}).map((key) => (isFactName(key) ? nothing : (questions.get(key) ?? nothing)));
    return asked.length === 0 ? section : united([section, ...asked], demands);
  };
  for (const section of template.sections) {
    const needed = of(section.when, nothing);
    sections.set(section.id, needed);
    for (const question of section.questions) questions.set(question.id, of(question.when, needed));
  }
  return { sections, questions, demandsOf, of };
}

/** Every question in its section, with what it needs. */
export function eachQuestion(template: Template, { questions }: Requirements) {
  return questionsOf(template).map((one) => ({ ...one, needed: questions.get(one.question.id) ?? nothing }));
}

function interning(): Requirements['demandsOf'] {
  const known = new Map<string, Demand>();
  return (when) =>
    Object.entries(when ?? {}).map(([key, condition]) => {
      const name = `${key} ${JSON.stringify(condition)}`;
      const demand = known.get(name) ?? { key, condition };
      known.set(name, demand);
      return demand;
    });
}

function united(parts: readonly Requirement[], demands: readonly Demand[]): Requirement {
  const all = new Map<string, Set<Demand>>();
  const add = (key: string, demand: Demand): void => {
    const own = all.get(key);
    if (own === undefined) all.set(key, new Set([demand]));
    else own.add(demand);
  };
  for (const part of parts) for (const [key, own] of part) for (const demand of own) add(key, demand);
  for (const demand of demands) add(demand.key, demand);
  return all;
}

export const conditionsOn = (needed: Requirement, key: string): readonly Condition[] =>
  [...(needed.get(key) ?? [])].map(({ condition }) => condition);
