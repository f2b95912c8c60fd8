import { isHeld } from '../interview/interview.ts';
import { present } from '../present.ts';
import { tenureBands, type Breakdown, type TalkGrouping } from './breakdown.ts';
import { hide } from './floor.ts';
import { quartersBetween, type Period } from './period.ts';
import type { Report } from './report.ts';
import { countOf } from './spread.ts';
import type { Base, Counted, Scope } from './tally.ts';
import type { Employed } from './turnover.ts';

/** What a report is asked for. */
export interface Asked {
  readonly period?: Period;
  readonly only: Scope['only'];
  /** The breakdown whose groups have rows. */
  readonly by?: Breakdown;
  /** The one that was counted by: `by`, or without one that in which patterns are looked for. */
  readonly countedBy?: Breakdown;
  readonly floor: number;
  /** Where a headcount is known. */
  readonly employed?: Pick<Employed, 'headcount' | 'today'>;
}

export interface Group {
  readonly name: string;
  readonly known: number;
  readonly held: number;
}

/** What every measure of a report is laid out by. */
export interface Frame {
  readonly floor: number;
  /** The breakdown whose groups have rows. */
  readonly by?: Breakdown | TalkGrouping;
  /** The one that was counted by. */
  readonly countedBy?: Breakdown;
  readonly held: number;
  /** The first and the last quarter something was held in. */
  readonly span?: Report['quarters'];
  /** The quarters to be told apart, in order; none while there is only one, nor beside groups (margin.ts). */
  readonly quarters: readonly string[];
  /** The groups of the breakdown that something can be said of, in the order of the report. */
  readonly groups: readonly Group[];
  /** Groups in which too few were held, and what has to be hidden with them: they are hidden in every measure. */
  readonly hidden: ReadonlySet<string>;
}

export function frameOf({ all, groups: grouped }: Counted, { by, countedBy = by, floor }: Asked): Frame {
  const held = all.bases.filter(isHeld);
  const span = spanOf(held);
  const groups = groupsOf(grouped?.bases ?? [], floor);
  const hidden = hide(
    groups.map(({ name, held: n }) => ({ key: name, n })),
    floor,
  );
  return {
    floor,
    ...present({ by, countedBy }),
    held: countOf(held),
    ...(span !== undefined && { span }),
    quarters: by === undefined ? quartersOf(span) : [],
    groups: groups.toSorted(inOrder(countedBy, hidden)),
    hidden,
  };
}

function spanOf(held: readonly Base[]): Report['quarters'] {
  const quarters = held.map(({ quarter }) => quarter).toSorted();
  const first = quarters[0];
  const last = quarters.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

const quartersOf = (span: Report['quarters']): readonly string[] =>
  span === undefined || span.first === span.last ? [] : quartersBetween(span.first, span.last);

/** A named group in which nothing was held has a row when enough could have been. */
function groupsOf(bases: readonly Base[], floor: number): readonly Group[] {
  return [...Map.groupBy(bases, ({ group }) => group)]
    .map(([name, own]) => ({ name, known: countOf(own), held: countOf(own.filter(isHeld)) }))
    .filter(({ name, known, held }) => held > 0 || (name !== '' && known >= floor));
}

/**
 * Bands of tenure as they follow; other groups by how many were held, the hidden ones after them by name alone, for
 * their place would tell their size. Those that do not say come last.
 */
export function inOrder(
  by: Breakdown | TalkGrouping | undefined,
  hidden: ReadonlySet<string>,
): (one: Group, other: Group) => number {
  const bands: readonly string[] = by === 'tenure' ? tenureBands.map(({ code }) => code) : [];
  const size = ({ name, held }: Group): number => (hidden.has(name) ? -1 : held);
  return (one, other) =>
    Number(one.name === '') - Number(other.name === '') ||
    bands.indexOf(one.name) - bands.indexOf(other.name) ||
    size(other) - size(one) ||
    (one.name < other.name ? -1 : 1);
}
