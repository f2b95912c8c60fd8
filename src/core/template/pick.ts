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
