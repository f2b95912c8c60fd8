import type { Template, When } from '../template.ts';
import { isFactName, isList, type Condition } from '../when.ts';
import type { Domain } from './domain.ts';
import { canMeet } from './fitting.ts';
import { conditionsOn, nothing, unmet, type Requirement, type Requirements } from './requirement.ts';
import type { Trouble, Unreached } from './trouble.ts';

type Domains = ReadonlyMap<string, Domain>;

/** The ids of questions and sections that no leaver can ever meet, and what their conditions say to no purpose. */
export interface Impossible {
  readonly questions: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly troubles: readonly Trouble[];
}

export function impossibleIn(template: Template, requirements: Requirements, domains: Domains): Impossible {
  const questions = new Set<string>();
  const sections = new Set<string>();
  const troubles: Trouble[] = [];
  const judge = (what: Unreached, when: When | undefined, needed: Requirement, inside: Requirement): void => {
    const key = Object.keys(when ?? {}).find((own) => !isFactName(own) && questions.has(own));
    const conflict = key === undefined ? conflictIn(needed, domains) : undefined;
    if (key === undefined && conflict === undefined)
      return void troubles.push(...deadValues(what, when, inside, requirements, domains));
    (what.kind === 'question' ? questions : sections).add(what.id);
    if (conflict !== undefined) troubles.push(atOdds(what, when, conflict));
    else if (key !== undefined)
      troubles.push({ code: 'never-asked', what, why: 'follows', key, at: spotOf(what, ['when', key]) });
  };
  for (const section of template.sections) {
    const needed = requirements.sections.get(section.id) ?? nothing;
    judge({ kind: 'section', id: section.id }, section.when, needed, nothing);
    for (const question of section.questions) {
      // What stands in a section that nobody meets is said once, of the section.
      if (sections.has(section.id)) questions.add(question.id);
      else
        judge(
          { kind: 'question', id: question.id },
          question.when,
          requirements.questions.get(question.id) ?? nothing,
          needed,
        );
    }
  }
  return { questions, sections, troubles };
}

interface Conflict {
  readonly key: string;
  readonly conditions: readonly Condition[];
}

/** The first key that no answer can satisfy, with as few of its conditions as show it. */
function conflictIn(needed: Requirement, domains: Domains): Conflict | undefined {
  for (const key of needed.keys()) {
    const domain = domains.get(key);
    const conditions = conditionsOn(needed, key);
    if (domain !== undefined && !canMeet(domain, conditions)) return { key, conditions: clashing(domain, conditions) };
  }
  return undefined;
}

/** More than these tell nobody anything. */
const mostShown = 4;

/** What does not go together: the first condition that is too much, with one that it cannot stand beside. */
function clashing(domain: Domain, conditions: readonly Condition[]): readonly Condition[] {
  let [fits, clashes] = [0, conditions.length];
  while (clashes - fits > 1) {
    const middle = (fits + clashes) >> 1;
    if (canMeet(domain, conditions.slice(0, middle))) fits = middle;
    else clashes = middle;
  }
  const before = conditions.slice(0, clashes - 1);
  const last = conditions.slice(clashes - 1, clashes);
  if (!canMeet(domain, last)) return last;
  const other = before.find((one) => !canMeet(domain, [one, ...last]));
  return other === undefined ? [...before.slice(1 - mostShown), ...last] : [other, ...last];
}

function atOdds(what: Unreached, when: When | undefined, { key, conditions }: Conflict): Trouble {
  const [one = [], ...others] = conditions;
  if (one === unmet) return { code: 'never-asked', what, why: 'one-mark', key, at: spotOf(what, ['choices']) };
  const at = spotOf(what, when !== undefined && key in when ? ['when', key] : ['when']);
  return { code: 'never-asked', what, why: 'conflict', key, one, others, at };
}

export const spotOf = ({ kind, id }: Unreached, key: readonly (string | number)[]): Trouble['at'] =>
  kind === 'closing' ? { key } : kind === 'question' ? { question: id, key } : { section: id, key };

/** Values of a list that the rest of what is needed rules out. */
function deadValues(
  what: Unreached,
  when: When | undefined,
  inside: Requirement,
  requirements: Requirements,
  domains: Domains,
): readonly Trouble[] {
  return Object.entries(when ?? {}).flatMap(([key, condition]): readonly Trouble[] => {
    const domain = domains.get(key);
    if (domain === undefined || !isList(condition) || condition.length < 2) return [];
    const rest = conditionsOn(requirements.of(when, inside, key), key);
    const values = condition.filter((value) => !canMeet(domain, [...rest, [value]]));
    return values.length === 0 ? [] : [{ code: 'never-so', what, key, values, at: spotOf(what, ['when', key]) }];
  });
}
