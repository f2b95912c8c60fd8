import { quartersBetween } from '../../core/insight/period.ts';
import { heightOn } from './axis.ts';
import { answersTo, figureFor, type Figure, type Place } from './figures.ts';
import { quarterText } from './period.ts';
import type { Point, Scale, Trend } from './sheet.ts';
import type { Telling } from './telling.ts';

/** Three years: what came before is in the rows for other programs. */
const most = 12;

/** A figure to follow from quarter to quarter. */
export interface Followed {
  readonly measure: string;
  readonly code: string;
  /** The theme of a score, which is a measure of its own. */
  readonly theme?: string;
  /** What it is measured on. */
  readonly axis: Scale;
  /** The figure of a quarter with its base, and alone. */
  said(figure: Figure): string;
  brief(figure: Figure): string;
}

/** How a figure went; nothing where no quarter has one to show. */
export function trendOf(place: Place, followed: Followed, telling: Telling): Trend | '' {
  const points = quartersOf(telling).map((quarter) => pointOf(place, quarter, followed, telling));
  return points.some(({ height }) => height !== undefined) ? { points, axis: followed.axis } : '';
}

/** The head over trends: since when. */
export function trendHead(telling: Telling): string {
  const words = telling.messages.report;
  const [first] = quartersOf(telling);
  return first === undefined ? '' : words.from(quarterText(first, words));
}

/** The quarters a report tells apart, the last ones; none while there is only one. */
function quartersOf({ report: { quarters } }: Telling): readonly string[] {
  if (quarters === undefined || quarters.first === quarters.last) return [];
  return quartersBetween(quarters.first, quarters.last).slice(-most);
}

function pointOf(place: Place, quarter: string, followed: Followed, { messages }: Telling): Point {
  const words = messages.report;
  const { measure, code, theme } = followed;
  const answers = answersTo(place, measure, { quarter, ...(theme !== undefined && { theme }) });
  const name = quarterText(quarter, words);
  const figure = figureFor(answers, code);
  if (answers.state === 'hidden') return { quarter: name, said: words.notShown, hidden: true };
  if (figure === undefined) return { quarter: name, said: words.none, hidden: false };
  return { quarter: name, said: followed.said(figure), hidden: false, ...standing(figure, followed) };
}

/** Where on its axis a figure stands, with its interval. */
function standing(figure: Figure, { axis, brief }: Followed): Pick<Point, 'height' | 'brief' | 'low' | 'high'> {
  const at = (value: number): number => heightOn(axis, value);
  const { value, low, high } = figure;
  const interval = low === undefined || high === undefined ? {} : { low: at(low), high: at(high) };
  return { height: at(value), brief: brief(figure), ...interval };
}
