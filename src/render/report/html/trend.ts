import { line as lineThrough } from 'd3-shape';
import type { Point, Trend } from '../sheet.ts';
import { line, number, percent, svg, words, type Drawing } from './drawing.ts';

const top = 22;
const plotHeight = 96;
const bottom = top + plotHeight;
const height = bottom + 22;
/** The first and the last quarter stand in from the edges, in percent: their words and those of the axis need the room. */
const [left, right] = [20, 90];

interface Placed extends Point {
  readonly x: number;
  readonly y?: number;
}

/** How a figure went: a line from quarter to quarter, broken where there is none; intervals as lines up and down. */
export function trendChart({ points, axis }: Trend, label: string, drawing: Drawing): readonly string[] {
  const placed = points.map((point, at): Placed => ({
    ...point,
    x: points.length < 2 ? (left + right) / 2 : left + (at * (right - left)) / (points.length - 1),
    ...(point.height !== undefined && { y: down(point.height) }),
  }));
  const { title } = drawing.report.quarters;
  return svg(
    { title: `${label}: ${title}`, said: drawing.words.curve, height },
    [...axisParts(axis), ...quarterNames(placed), curve(placed), ...placed.flatMap(pointParts), ...ends(placed)],
    drawing,
  );
}

const down = (part: number): number => bottom - part * plotHeight;

/** Its ends and its middle, each over its line. */
function axisParts({ from, to, said }: Trend['axis']): readonly string[] {
  return [0, 0.5, 1].flatMap((part) => [
    line({ kind: part === 0 ? 'base' : 'grid', from: [0, down(part)], to: [100, down(part)] }),
    words({ kind: 'mark', at: [0, down(part) - 3] }, said(from + part * (to - from))),
  ]);
}

function quarterNames(placed: readonly Placed[]): readonly string[] {
  const outer = [placed.at(0), ...(placed.length > 1 ? [placed.at(-1)] : [])];
  return outer.flatMap((point, at) =>
    point === undefined
      ? []
      : [
          words(
            { kind: 'mark', at: [at === 0 ? left : 100, bottom + 16], anchor: at === 0 ? 'middle' : 'end' },
            point.quarter,
          ),
        ],
  );
}

/** Drawn on a field of its own that is stretched across: only paths cannot be placed in percent. */
function curve(placed: readonly Placed[]): string {
  const path = lineThrough<Placed>()
    .defined(({ y }) => y !== undefined)
    .x(({ x }) => x)
    .y(({ y = 0 }) => y)
    .digits(2)(placed);
  return `<svg width="100%" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none"><path class="curve" vector-effect="non-scaling-stroke" d="${path ?? ''}"/></svg>`;
}

/** A dot with its interval; a dashed ring on the ground where the figure is not shown; nothing where there is none. */
function pointParts({ x, y, low, high, hidden }: Placed): readonly string[] {
  if (hidden) return [`<circle class="hidden" cx="${percent(x)}" cy="${number(bottom)}" r="4"/>`];
  if (y === undefined) return [];
  return [
    ...(low === undefined || high === undefined
      ? []
      : [line({ kind: 'interval', from: [x, down(low)], to: [x, down(high)] })]),
    `<circle class="point" cx="${percent(x)}" cy="${number(y)}" r="3.5"/>`,
  ];
}

/** What the first and the last of the figures say, over their intervals. */
function ends(placed: readonly Placed[]): readonly string[] {
  const known = placed.filter(({ y }) => y !== undefined);
  const both = new Set([known.at(0), known.at(-1)]);
  return [...both].flatMap((point) => {
    if (point?.height === undefined || point.brief === undefined) return [];
    const over = down(Math.max(point.height, point.high ?? 0)) - 8;
    return [words({ kind: 'said', at: [point.x, over], anchor: 'middle' }, point.brief)];
  });
}
