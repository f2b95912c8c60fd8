import { sourceOf } from '../../interview/picks.ts';
import { questionsOf, type Question, type Section, type Template, type When } from '../template.ts';
import { isFactName, type Condition } from '../when.ts';
import type { Domain } from './domain.ts';

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
  /** What a section, or a question in its section, needs directly. */
  readonly direct: ReadonlyMap<Section | Question, readonly Demand[]>;
  /** What a condition needs, with what the questions it asks about need themselves, but for one of its keys. */
  of(when: When | undefined, around: Requirement, without?: string): Requirement;
}

export const nothing: Requirement = new Map();

/**
 * A question is asked when its condition and its section's hold, and a condition holds only on what was asked: so what a
 * question needs is a list of demands that must all be met, each on one key, however deep the gates are. One that picks
 * among marks needs some.
 */
export function requirementsOf(template: Template, domains: ReadonlyMap<string, Domain>): Requirements {
  const sections = new Map<string, Requirement>();
  const questions = new Map<string, Requirement>();
  const direct = new Map<Section | Question, readonly Demand[]>();
  const demandsOf = interning();
  const all = (demands: readonly Demand[], around: Requirement): Requirement => {
    if (demands.length === 0) return around;
    const asked = demands.map(({ key }) => (isFactName(key) ? nothing : (questions.get(key) ?? nothing)));
    return united([around, ...asked], demands);
  };
  const of: Requirements['of'] = (when, around, without) => {
    const asked = Object.keys(when ?? {}).map((key) => (isFactName(key) ? nothing : (questions.get(key) ?? nothing)));
    return united(
      [around, ...asked],
      demandsOf(when).filter(({ key }) => key !== without),
    );
  };
  for (const section of template.sections) {
    const own = demandsOf(section.when);
    const needed = all(own, nothing);
    direct.set(section, own);
    sections.set(section.id, needed);
    for (const question of section.questions) {
      const demands = [...demandsOf(question.when), ...demandsOf(marksFor(template, question, domains))];
      direct.set(question, demands);
      questions.set(question.id, all(demands, needed));
    }
  }
  return { sections, questions, direct, of };
}

/** No answer meets it: which of the marks is only a question while there can be several. */
export const unmet: Condition = [];

/** Of a question that picks among the marks of another: some of those are marked. */
function marksFor(template: Template, question: Question, domains: ReadonlyMap<string, Domain>): When | undefined {
  const source = sourceOf(template, question);
  const domain = source && domains.get(source.id);
  if (source === undefined || domain?.kind !== 'several') return undefined;
  return { [source.id]: Math.min(domain.atMost, domain.codes.length) < 2 ? unmet : domain.codes };
}

/** Every question in its section, with what it needs. */
export function eachQuestion(template: Template, { questions }: Requirements) {
  return questionsOf(template).map((one) => ({ ...one, needed: questions.get(one.question.id) ?? nothing }));
}

function interning(): (when: When | undefined) => readonly Demand[] {
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
