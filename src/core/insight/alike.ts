import { folded } from '../interview/leaver.ts';
import { distance } from '../template/nearest.ts';

/** The kinds of groups whose names somebody types. */
export const typedGroups = ['department', 'manager', 'role'] as const;
export type TypedGroup = (typeof typedGroups)[number];

export const isTypedGroup = (by: string): by is TypedGroup => typedGroups.some((kind) => kind === by);

/** Two names that look like one group, the one to go first. */
export interface Alike {
  readonly name: string;
  readonly into: string;
}

/** From how many letters on a word may have one wrong. */
const longWord = 6;

/**
 * Names that look like another one, each with the first it looks like: the names come in the order in which they are to
 * be kept. It is a guess for somebody to look at; nothing is joined by it.
 */
export function alikeAmong(names: readonly string[], by: TypedGroup): readonly Alike[] {
  const read = names.map((name) => ({ name, written: writtenOf(name) }));
  return read.flatMap(({ name, written }, at) => {
    const into = read.slice(0, at).find((other) => lookAlike(written, other.written, by));
    return into === undefined ? [] : [{ name, into: into.name }];
  });
}

/** Whether two names may be the same one, written differently. */
export const looksAlike = (one: string, other: string, by: TypedGroup): boolean =>
  lookAlike(writtenOf(one), writtenOf(other), by);

/** The name of the largest group is kept, of those alike in size the shortest: what was typed by mistake is often longer. */
export function inKeepingOrder(groups: readonly { readonly name: string; readonly n: number }[]): readonly string[] {
  const sorted = groups.toSorted(
    (one, other) => other.n - one.n || one.name.length - other.name.length || (one.name < other.name ? -1 : 1),
  );
  return sorted.map(({ name }) => name);
}

interface Written {
  readonly words: readonly string[];
  /** Numbers and single letters tell groups apart, and so do Roman numerals. */
  readonly marks: string;
}

function writtenOf(name: string): Written {
  const words = folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const marks = words.flatMap((word) => (/^(?:\p{L}|[ivx]+)$/u.test(word) ? [word] : (word.match(/\p{N}+/gu) ?? [])));
  return { words, marks: marks.join(' ') };
}

function lookAlike(one: Written, other: Written, by: TypedGroup): boolean {
  if (one.marks !== other.marks || one.words.length === 0 || other.words.length === 0) return false;
  if (one.words.join('') === other.words.join('')) return true;
  if (one.words.length !== other.words.length) return false;
  const different = one.words.flatMap((word, at) => {
    const beside = other.words[at] ?? '';
    return word === beside ? [] : [{ word, beside }];
  });
  return different.every(
    ({ word, beside }) =>
      single(word) === single(beside) ||
      (by !== 'manager' && (isDefinite(word, beside) || isDefinite(beside, word))) ||
      (different.length === 1 && Math.min(word.length, beside.length) >= longWord && distance(word, beside) === 1),
  );
}

/** Letters that are doubled by mistake count once. */
const single = (word: string): string => word.replaceAll(/(\p{L})\1+/gu, '$1');

/** Swedish: *butiken* of *butik*, *lagret* of *lager*, *växeln* of *växel*, *ekonomin* of *ekonomi*. */
function isDefinite(long: string, word: string): boolean {
  if (word.length < 3) return false;
  const short = word.replace(/e([lnr])$/u, '$1');
  const endings = /[aeiouyåäö]$/u.test(word)
    ? ['n', 't', 'et', 'en']
    : ['en', 'et', ...(/[lr]$/u.test(word) ? ['n'] : [])];
  return endings.some((ending) => long === word + ending || (short !== word && long === short + ending));
}
