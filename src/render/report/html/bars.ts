import { scaleLinear } from 'd3-scale';
import type { OnAxis } from '../sheet.ts';
import { line, number, percent, shortened, svg, words, type Drawing } from './drawing.ts';

export interface BarRow {
  readonly label: string;
  readonly measured: OnAxis;
  readonly quiet: boolean;
}

/** A label, the bar under it, and air. */
const rowHeight = 46;
const barTop = 23;
const barHeight = 13;
const middle = barTop + barHeight / 2;
/** Under the rows the axis says what its lines mean. */
const axisHeight = 22;
/** How much of the width bars have; what the longest says still fits after it. */
const plot = 62;
/** The end of an interval is as high as this on each side of it. */
const cap = 4;

/** Bars one under the other with their intervals, each with what it says beside it. */
export function barChart(rows: readonly BarRow[], title: string, drawing: Drawing): readonly string[] {
  const place = placing(rows);
  const bottom = rows.length * rowHeight;
  const marks = place.marks.flatMap(({ at, said }) => [
    line({ kind: 'grid', from: [at, 4], to: [at, bottom] }),
    words({ kind: 'mark', at: [at, bottom + 15], anchor: at < 2 ? 'start' : 'middle' }, said),
  ]);
  const bars = rows.flatMap((row, at) => barParts(row, at * rowHeight, place));
  return svg({ title, said: drawing.words.bars, height: bottom + axisHeight }, [...marks, ...bars], drawing);
}

interface Placing {
  /** Where a value stands, in percent of the width. */
  across(value: number): number;
  /** Where bars begin: at nothing, or where the axis begins. */
  readonly start: number;
  readonly marks: readonly { readonly at: number; readonly said: string }[];
}

/** An axis without an end goes as far as the largest figure or interval on it, to a round number. */
function placing(rows: readonly BarRow[]): Placing {
  const axis = rows[0]?.measured.axis ?? { from: 0, to: 1, said: String };
  const { from, to, said } = axis;
  const largest = Math.max(from, ...rows.map(({ measured: { value, high = value } }) => high)) || 1;
  const scale = scaleLinear([from, to ?? largest], [0, plot]);
  if (to === undefined) scale.nice(4);
  const [first = from, last = largest] = scale.domain();
  const across = (value: number): number => scale(Math.min(last, Math.max(first, value)));
  return { across, start: across(0), marks: scale.ticks(4).map((at) => ({ at: across(at), said: said(at) })) };
}

/** The bar, the line of its interval across it, its label above and its figure after both. */
function barParts({ label, measured, quiet }: BarRow, top: number, { across, start }: Placing): readonly string[] {
  const { value, low, high, said } = measured;
  const end = across(value);
  const y = top + middle;
  const interval = low === undefined || high === undefined ? [] : [low, high].map(across);
  const [from = end, to = end] = interval;
  return [
    words({ kind: 'label', at: [0, top + 17] }, shortened(label)),
    `<rect class="${quiet ? 'bar quiet' : 'bar'}" x="${percent(Math.min(start, end))}" y="${number(top + barTop)}" width="${percent(Math.abs(end - start))}" height="${barHeight}"/>`,
    ...(interval.length === 0 ? [] : [line({ kind: 'interval', from: [from, y], to: [to, y] })]),
    ...interval.map((at) => line({ kind: 'interval', from: [at, y - cap], to: [at, y + cap] })),
    words({ kind: 'said', at: [Math.max(start, end, to) + 1.5, y + 5] }, said),
  ];
}
