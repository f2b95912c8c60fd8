import { folded, leaverKey } from '../interview/leaver.ts';
import type { Leaver } from '../interview/interview.ts';

/** Somebody who is there, by what tells one leaver from another. */
export interface KnownLeaver extends Omit<Leaver, 'id'> {
  readonly lastDay?: string;
  readonly lastWorkingDay?: string;
}

/** `doubtful`: somebody has the name, and their days do not tell whether it is the same person. */
export type Recognized<K> = { readonly kind: 'new' | 'known' } | { readonly kind: 'doubtful'; readonly like: K };

/**
 * Tells whether somebody has been seen before, and remembers whoever is new: by name and first day, or, where either list
 * does not say the first day, by name and last day. Another last day may be one that was moved.
 */
export function knownLeavers<K extends KnownLeaver>(known: Iterable<K>): (one: K) => Recognized<K> {
  const byName = new Map<string, K[]>();
  for (const one of known) namesakesOf(byName, one).push(one);
  return (one) => {
    const namesakes = namesakesOf(byName, one);
    const sameness = namesakes.map((other) => isSame(one, other));
    if (sameness.includes(true)) return { kind: 'known' };
    const like = namesakes[sameness.lastIndexOf(undefined)];
    if (like !== undefined) return { kind: 'doubtful', like };
    namesakes.push(one);
    return { kind: 'new' };
  };
}

function namesakesOf<K extends KnownLeaver>(byName: Map<string, K[]>, { name }: K): K[] {
  const namesakes = byName.get(folded(name)) ?? [];
  byName.set(folded(name), namesakes);
  return namesakes;
}

/** Nothing when their days do not tell. */
function isSame(one: KnownLeaver, other: KnownLeaver): boolean | undefined {
  if (one.startedOn !== undefined && other.startedOn !== undefined) return leaverKey(one) === leaverKey(other);
  const day = (['lastDay', 'lastWorkingDay'] as const).find(
    (last) => one[last] !== undefined && other[last] !== undefined,
  );
  return day !== undefined && one[day] === other[day] ? true : undefined;
}
