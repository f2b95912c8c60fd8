import { fits, isList, type Condition } from '../when.ts';
import type { Domain } from './domain.ts';
import { canHit } from './hitting.ts';

type Several = Extract<Domain, { kind: 'several' }>;
type Numbers = Extract<Domain, { kind: 'number' }>;

/** Whether one answer can meet all of these conditions. Where that takes too long to tell, it is taken to be. */
export function canMeet(domain: Domain, conditions: readonly Condition[]): boolean {
  if (domain.kind !== 'several')
    return valuesFor(domain, conditions).some((value) => conditions.every((condition) => fits(value, condition)));
  if ([...domain.states, ...domain.alone].some((one) => conditions.every((condition) => fits(one, condition))))
    return true;
  return canHit(domain, conditions);
}

/** Answers of which each stands for all that the conditions cannot tell from it. */
export function valuesFor(
  domain: Exclude<Domain, Several>,
  conditions: readonly Condition[],
): readonly (string | number)[] {
  return domain.kind === 'one' ? domain.values : [...numbersFor(domain, conditions), ...domain.states];
}

/** The ends of every condition, what lies between them, and what lies outside. */
export function numbersFor({ from, to, whole }: Numbers, conditions: readonly Condition[]): readonly number[] {
  const ends = [from, to, ...conditions.flatMap(endsOf)].filter(Number.isFinite).toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [ends[0], ends.at(-1)];
  const between = ends.slice(1).map((end, index) => (end + (ends[index] ?? end)) / 2);
  const all = [first - 1, ...ends, ...between, last + 1];
  const exact = whole ? all.flatMap((one) => [Math.floor(one), Math.ceil(one), Math.ceil(one) - 1]) : all;
  return [...new Set(exact)].filter((one) => one >= from && one <= to);
}

function endsOf(condition: Condition): readonly number[] {
  if (isList(condition)) return condition.filter((value) => typeof value === 'number');
  return [condition.from, condition.to, condition.under].filter((end) => end !== undefined);
}
