import { talkGroupings, type TalkGrouping } from './breakdown.ts';
import type { FigureRow } from './report.ts';
import { talkMeasure, type TalkMeasure } from './talk.ts';

/** Two groups that differ in a measure of the talk. */
export interface Gap {
  readonly by: TalkGrouping;
  readonly measure: TalkMeasure;
  readonly higher: FigureRow;
  readonly lower: FigureRow;
}

/** Templates are made to take more or less time, and lines with it: these say nothing of the talk there. */
const telling: Readonly<Record<TalkGrouping, readonly TalkMeasure[]>> = {
  mode: ['lines', 'refused', 'reason', 'minutes', 'enps'],
  template: ['refused', 'reason', 'enps'],
  'own-manager': ['lines', 'refused', 'reason', 'minutes', 'enps'],
};

/** From where on a difference is worth a sentence: so many times as much, or so much more. */
const largeFrom: Readonly<Record<TalkMeasure, { readonly times?: number; readonly more?: number }>> = {
  minutes: { times: 1.25 },
  lines: { times: 1.25 },
  refused: { times: 1.5 },
  reason: { more: 0.1 },
  enps: { more: 20 },
};

/**
 * The clearest difference between two groups that are shown: of those that are large and whose intervals do not meet, the one with most room
 * between them for how wide they are. Nothing where all of them do.
 */
export function widestGap(rows: readonly FigureRow[]): Gap | undefined {
  const gaps = talkGroupings.flatMap((by) =>
    telling[by].flatMap((measure) => gapIn(rows.filter(isOf(by, measure)), by, measure)),
  );
  return gaps.toSorted((one, other) => roomIn(other) - roomIn(one)).find((gap) => roomIn(gap) > 0);
}

const isOf =
  (by: TalkGrouping, measure: TalkMeasure) =>
  (row: FigureRow): boolean =>
    row.groupBy === by && row.measure === talkMeasure(measure) && row.low !== undefined && row.group !== '';

function gapIn(rows: readonly FigureRow[], by: TalkGrouping, measure: TalkMeasure): readonly Gap[] {
  const sorted = rows.toSorted(({ value: one = 0 }, { value: other = 0 }) => one - other);
  const [lower, higher] = [sorted[0], sorted.at(-1)];
  if (lower === undefined || higher === undefined) return [];
  return isLarge(measure, higher.value ?? 0, lower.value ?? 0) ? [{ by, measure, higher, lower }] : [];
}

function isLarge(measure: TalkMeasure, higher: number, lower: number): boolean {
  const { times = 0, more = 0 } = largeFrom[measure];
  return higher > lower && higher >= times * lower && higher - lower >= more;
}

/** Above 0 where the intervals do not meet. */
function roomIn({ higher, lower }: Gap): number {
  const width = widthOf(higher) + widthOf(lower);
  const between = (higher.low ?? 0) - (lower.high ?? 0);
  return width === 0 ? between : between / width;
}

const widthOf = ({ low = 0, high = 0 }: FigureRow): number => high - low;
