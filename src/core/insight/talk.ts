import { talkGroupings, type TalkGrouping } from './breakdown.ts';
import { tellsAsked } from './coverage.ts';
import { enpsOf, meanOf, sum, type Range } from './figure.ts';
import { hide } from './floor.ts';
import { inOrder, type Frame, type Group } from './frame.ts';
import { rowsOf, shareFigure, type Cell, type Figure, type Measured } from './margin.ts';
import type { FigureRow } from './report.ts';
import { cellsOf, countOf } from './spread.ts';
import type { Counted, TalkCount } from './tally.ts';

/** What is compared between talks, in the order of the report; each interview counts once. */
export const talkMeasures = ['minutes', 'refused', 'reason', 'lines', 'enps'] as const;
export type TalkMeasure = (typeof talkMeasures)[number];

const saidByLeavers = ['reason', 'enps'] as const satisfies readonly TalkMeasure[];

/** The measure of the rows: `enps` alone is what leavers say of the place. */
export const talkMeasure = <M extends TalkMeasure | 'held'>(name: M): `talk-${M}` => `talk-${name}`;

/**
 * Whether it matters how a talk was held: the talks themselves by mode, by template and by whether the leaver's manager
 * held them. Each is a margin of its own, and in one with a single group there is nothing to compare. What leavers say is
 * not told by these where it is told by other groups already.
 */
export function talkRows(counted: Counted, frame: Frame): readonly FigureRow[] {
  const { talks = [] } = counted;
  const untold: readonly TalkMeasure[] = [
    ...(frame.by === undefined ? [] : saidByLeavers),
    ...(tellsAsked(counted, frame) ? [] : (['reason'] as const)),
  ];
  const measures = talkMeasures.filter((measure) => !untold.includes(measure));
  const compared = talkGroupings
    .map((by) => ({ by, own: talks.filter((talk) => talk.by === by) }))
    .filter(({ own }) => new Set(own.map(({ group }) => group)).size > 1);
  return compared.flatMap(({ by, own }, at) => {
    const rows = groupingRows(by, own, measures, frame);
    // the whole is the same in each of them
    return at === 0 ? rows : rows.filter(({ groupBy }) => groupBy !== 'all');
  });
}

function groupingRows(
  by: TalkGrouping,
  talks: readonly TalkCount[],
  measures: readonly TalkMeasure[],
  { floor, held, quarters: _, ...rest }: Frame,
): readonly FigureRow[] {
  const of = (measure: TalkCount['measure']): readonly TalkCount[] => talks.filter((talk) => talk.measure === measure);
  const groups = [...groupedBy(of('held'))].map(([name, own]): Group => ({ name, known: 0, held: countOf(own) }));
  const hidden = hide(groups.map(sizeOf), floor);
  const frame: Frame = { ...rest, by, floor, held, quarters: [], groups: groups.toSorted(inOrder(by, hidden)), hidden };
  return [
    ...rowsOf(
      measuredOf('held', of('held'), (own) => heldCell(own, held)),
      frame,
    ),
    ...measures.flatMap((name) => {
      const own = of(name);
      return rowsOf(measuredOf(name, own, cellMakers[name]), name === 'reason' ? hidingFew(own, frame) : frame);
    }),
  ];
}

const sizeOf = ({ name, held }: Group) => ({ key: name, n: held });

/** How many of those asked gave a reason is what the reasons are a share of, so it is hidden as they would be. */
function hidingFew(reasons: readonly TalkCount[], frame: Frame): Frame {
  const told = groupedBy(reasons.filter(({ value }) => value === 1));
  const sizes = frame.groups.map(({ name }) => ({ key: name, n: countOf(told.get(name) ?? []) }));
  return { ...frame, hidden: hide(sizes, frame.floor, frame.hidden) };
}

function measuredOf(
  name: TalkMeasure | 'held',
  talks: readonly TalkCount[],
  cellOf: (talks: readonly TalkCount[]) => Cell,
): Measured {
  return {
    section: 'talk',
    measure: talkMeasure(name),
    about: '',
    whole: cellOf(talks),
    quarters: new Map(),
    groups: cellsOf(groupedBy(talks), cellOf),
  };
}

const groupedBy = (talks: readonly TalkCount[]): ReadonlyMap<string, readonly TalkCount[]> =>
  Map.groupBy(talks, ({ group }) => group);

/** Of all that were held; the cell is as large as the group. */
function heldCell(talks: readonly TalkCount[], held: number): Cell {
  const n = countOf(talks);
  return { n, figures: [shareFigure('', n, held)] };
}

const cellMakers: Readonly<Record<TalkMeasure, (talks: readonly TalkCount[]) => Cell>> = {
  minutes: meanCell({ from: 0, to: Infinity }, ({ value }) => value),
  refused: meanCell({ from: 0, to: 1 }, ({ value, of }) => value / of),
  reason: reasonCell,
  lines: meanCell({ from: 0, to: Infinity }, ({ value }) => value),
  enps: (talks) => cellWith(talks, enpsOf(talks)),
};

function meanCell(range: Range, valueOf: (talk: TalkCount) => number): (talks: readonly TalkCount[]) => Cell {
  return (talks) =>
    cellWith(
      talks,
      meanOf(
        talks.map((talk) => ({ value: valueOf(talk), n: talk.n })),
        range,
      ),
    );
}

function cellWith(talks: readonly TalkCount[], estimate: Omit<Figure, 'code' | 'n'>): Cell {
  const n = countOf(talks);
  return { n, figures: n === 0 ? [] : [{ code: '', n, ...estimate }] };
}

function reasonCell(talks: readonly TalkCount[]): Cell {
  const n = countOf(talks);
  const told = sum(talks.map(({ value, n: interviews }) => value * interviews));
  return { n, figures: n === 0 ? [] : [shareFigure('', told, n)] };
}
