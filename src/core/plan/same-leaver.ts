import { folded, leaverKey } from '../interview/leaver.ts';
import type { Leaver } from '../interview/interview.ts';

/** Somebody who is there, by what tells one leaver from another. */
export interface KnownLeaver extends Omit<Leaver, 'id'> {
  readonly lastDay?: string;
}

/**
 * Tells whether somebody has been seen before, and remembers them: by name and first day, or, where either list does not
 * say the first day, by name and last day.
 */
export function knownLeavers(known: Iterable<KnownLeaver>): (one: KnownLeaver) => boolean {
  const byName = new Map<string, KnownLeaver[]>();
  const see = (one: KnownLeaver): boolean => {
    const name = folded(one.name);
    const others = byName.get(name) ?? [];
    byName.set(name, others);
    const isKnown = others.some((other) => isSame(one, other));
    if (!isKnown) others.push(one);
    return isKnown;
  };
  for (const one of known) see(one);
  return see;
}

function isSame(one: KnownLeaver, other: KnownLeaver): boolean {
  if (one.startedOn !== undefined && other.startedOn !== undefined) return leaverKey(one) === leaverKey(other);
  return one.lastDay !== undefined && one.lastDay === other.lastDay;
}
