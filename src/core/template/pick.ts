import { priorities, type Question } from './template.ts';

/** What is looked at to pick a question. */
export type Pickable = Pick<Question, 'id' | 'theme' | 'priority' | 'minutes' | 'measure'>;

/**
 * Questions on these themes that together take no more than so many minutes, in the order they are given. The most
 * important of each theme goes first, so that none goes without; then all that is a must, one of each theme at a time,
 * and so on. No two feed the same measure.
 */
export function pickFor<Q extends Pickable>(
  questions: readonly Q[],
  themes: readonly string[],
  minutes: number,
): readonly Q[] {
  const ranked = themes.map((theme) => questions.filter((one) => one.theme === theme).toSorted(byPriority));
  const picked = new Set<Q>();
  let left = minutes;
  const rest = ranked.map((list) => list.slice(1));
  const order = [
    ...ranked.flatMap((list) => list.slice(0, 1)),
    ...priorities.flatMap((priority) => dealt(rest.map((list) => list.filter((one) => one.priority === priority)))),
  ];
  for (const one of order) {
    if (one.minutes > left || !goesWith(one, picked)) continue;
    picked.add(one);
    left -= one.minutes;
  }
  return questions.filter((one) => picked.has(one));
}

const byPriority = (one: Pickable, other: Pickable): number =>
  priorities.indexOf(one.priority) - priorities.indexOf(other.priority);

/** The first of each list, then the second of each, and so on. */
function dealt<Q>(lists: readonly (readonly Q[])[]): readonly Q[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** One question for a measure; which reason weighed most is asked of those that were marked. */
function goesWith<Q extends Pickable>({ measure }: Q, picked: ReadonlySet<Q>): boolean {
  if (measure === undefined) return true;
  const measures = new Set([...picked].map((one) => one.measure));
  return !measures.has(measure) && (measure !== 'primary-reason' || measures.has('reasons'));
}

/** What there is to ask leaves time over: open questions get a minute more in turn, until none is left or each has twice its own. */
export function stretched<Q extends Pickable & Pick<Question, 'type'>>(
  picked: readonly Q[],
  minutes: number,
): readonly Q[] {
  const given = new Map(picked.map((one) => [one, one.minutes]));
  let left = minutes - picked.reduce((sum, one) => sum + one.minutes, 0);
  for (;;) {
    const next = picked.filter((one) => one.type === 'open' && (given.get(one) ?? 0) + 1 <= 2 * one.minutes);
    if (next.length === 0 || left < 1) break;
    for (const one of next.slice(0, Math.floor(left))) given.set(one, (given.get(one) ?? 0) + 1);
    left -= Math.min(next.length, Math.floor(left));
  }
  return picked.map((one) => ({ ...one, minutes: given.get(one) ?? one.minutes }));
}
