import { marginOf } from '../margin.ts';
import type { Section, Template } from '../template.ts';
import { fits, isFactName, type Condition, type FactName } from '../when.ts';
import type { Domain } from './domain.ts';
import { numbersFor } from './fitting.ts';
import { conditionsOn, nothing, type Requirement, type Requirements } from './requirement.ts';

/** The leaver most talks are held with: resigned, some years employed, met by somebody else than the own manager. */
const usualLeaver: Readonly<Record<FactName, string | number>> = {
  'leaver.separation': 'resign',
  'leaver.mode': 'in-person',
  'leaver.tenure': 36,
  'interviewer.is-manager': 'no',
};

/**
 * Minutes of each section with the usual leaver and no question of priority `could`. What follows on an answer counts by
 * how many of the possible answers lead to it; answers left without a value are none of them, and of several one is marked.
 */
export function usualMinutes(
  { sections }: Template,
  requirements: Requirements,
  domains: ReadonlyMap<string, Domain>,
): ReadonlyMap<string, number> {
  const left = new Set(
    sections.flatMap(({ questions }) => questions.filter(({ priority }) => priority === 'could').map(({ id }) => id)),
  );
  const chance = (needed: Requirement): number =>
    [...needed.keys()].reduce(
      (all, key) => (left.has(key) ? 0 : all * chanceOf(key, conditionsOn(needed, key), domains.get(key))),
      1,
    );
  return new Map(sections.map((section) => [section.id, minutesIn(section, requirements, chance, left)]));
}

function minutesIn(
  section: Section,
  requirements: Requirements,
  chance: (needed: Requirement) => number,
  left: ReadonlySet<string>,
): number {
  const begun = chance(requirements.sections.get(section.id) ?? nothing);
  if (!section.record) return begun * (section.minutes ?? 0);
  const asked = section.questions.map(({ id, minutes }) => ({
    minutes: left.has(id) ? 0 : minutes,
    chance: chance(requirements.questions.get(id) ?? nothing),
  }));
  // No more than all of these together, and no more than the section itself.
  const any = Math.min(
    begun,
    asked.reduce((sum, one) => sum + one.chance, 0),
  );
  return asked.reduce((sum, one) => sum + one.minutes * one.chance, any * marginOf(section));
}

/** The part of the answers that meet all of these conditions. */
function chanceOf(key: string, conditions: readonly Condition[], domain: Domain | undefined): number {
  const meets = (value: string | number): boolean => conditions.every((condition) => fits(value, condition));
  if (isFactName(key)) return meets(usualLeaver[key]) ? 1 : 0;
  const values = domain === undefined ? [] : answersOf(domain, conditions);
  return values.length === 0 ? 0 : values.filter(meets).length / values.length;
}

function answersOf(domain: Domain, conditions: readonly Condition[]): readonly (string | number)[] {
  if (domain.kind === 'several') return [...domain.codes, ...domain.alone];
  if (domain.kind === 'one') return domain.values.filter((value) => value !== 'refused' && value !== 'dont-know');
  const { from, to, whole } = domain;
  if (whole && Number.isFinite(to)) return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return numbersFor(domain, conditions);
}
