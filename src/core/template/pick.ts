import { priorities, type Question } from './template.ts';

/** What is looked at to pick a question. */
export type Pickable = Pick<Question, 'id' | 'theme' | 'priority' | 'minutes' | 'measure' | 'type'>;

/** An open question is given no less than this, however short the talk is. */
const leastMinutes = 2;

/**
 * Questions on these themes that together take no more than so many minutes, in the order they are given. Something to
 * tell freely of each theme goes first, so that none is only ticked off, each with its share of the time; then what is
 * most important of each, then all that is a must, one of each theme at a time, and so on. No two feed the same measure.
 *
 * @param fixed what is asked in any case, in other time
 */
export function pickFor<Q extends Pickable>(
  questions: readonly Q[],
  themes: readonly string[],
  minutes: number,
  fixed: readonly Q[] = [],
): readonly Q[] {
  const ranked = themes.map((theme) => questions.filter((one) => one.theme === theme).toSorted(byPriority));
  const share = Math.max(leastMinutes, Math.floor(minutes / Math.max(1, themes.length)));
  const told = new Set(fixed.filter(isOpen).map(({ theme }) => theme));
  const open = ranked.flatMap((list) => list.filter((one) => isOpen(one) && !told.has(one.theme)).slice(0, 1));
  const order = [
    ...open.map((one) => shortened(one, share)),
    ...ranked.flatMap((list) => list.slice(0, 1)),
    ...priorities.flatMap((priority) => dealt(ranked.map((list) => list.filter((one) => one.priority === priority)))),
  ];
  const picked = new Map<string, Q>(fixed.map((one) => [one.id, one]));
  let left = minutes;
  for (const one of order) {
    if (picked.has(one.id) || one.minutes > left || !goesWith(one, picked)) continue;
    picked.set(one.id, one);
    left -= one.minutes;
  }
  return questions.flatMap(({ id }) => picked.get(id) ?? []);
}

export const isOpen = ({ type }: Pick<Question, 'type'>): boolean => type === 'open';

/** An open question told in less time than its own. */
export const shortened = <Q extends Pick<Question, 'minutes'>>(question: Q, minutes: number): Q => ({
  ...question,
  minutes: Math.min(question.minutes, minutes),
});

const byPriority = (one: Pickable, other: Pickable): number =>
  priorities.indexOf(one.priority) - priorities.indexOf(other.priority);

/** The first of each list, then the second of each, and so on. */
function dealt<Q>(lists: readonly (readonly Q[])[]): readonly Q[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** One question for a measure; which reason weighed most is asked of those that were marked. */
function goesWith<Q extends Pickable>({ measure }: Q, picked: ReadonlyMap<string, Q>): boolean {
  if (measure === undefined) return true;
  const measures = new Set([...picked.values()].map((one) => one.measure));
  return !measures.has(measure) && (measure !== 'primary-reason' || measures.has('reasons'));
}

/** However much time there is, nobody tells one thing for longer than this. */
const longest = 7;

/** What an open question may take at most, by its own minutes. */
const roomFor = (own: number): number => Math.max(own, Math.min(own * 1.5, longest));

/**
 * What there is to ask leaves time over: open questions get a minute more in turn, until none is left or each has half
 * as much again as its own.
 *
 * @param own the minutes of each question where it comes from, by id
 */
export function stretched<Q extends Pickable>(
  picked: readonly Q[],
  minutes: number,
  own: ReadonlyMap<string, number>,
): readonly Q[] {
  const given = new Map(picked.map((one) => [one, one.minutes]));
  let left = minutes - picked.reduce((sum, one) => sum + one.minutes, 0);
  for (;;) {
    const next = picked.filter(
      (one) => isOpen(one) && (given.get(one) ?? 0) + 1 <= roomFor(own.get(one.id) ?? one.minutes),
    );
    if (next.length === 0 || left < 1) break;
    for (const one of next.slice(0, Math.floor(left))) given.set(one, (given.get(one) ?? 0) + 1);
    left -= Math.min(next.length, Math.floor(left));
  }
  return picked.map((one) => ({ ...one, minutes: given.get(one) ?? one.minutes }));
}
