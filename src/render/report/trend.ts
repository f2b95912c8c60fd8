import { quartersBetween } from '../../core/insight/period.ts';
import { answersTo, figureFor, type Figure, type Place } from './figures.ts';
import { quarterText } from './period.ts';
import type { Point, Trend } from './sheet.ts';
import type { Telling } from './telling.ts';

/** Three years: what came before is in the rows for other programs. */
const most = 12;

/** A figure to follow from quarter to quarter. */
export interface Followed {
  readonly measure: string;
  readonly code: string;
  /** What must be asked for by name: the theme of a score. */
  readonly theme?: string;
  text(figure: Figure): string;
  /** How high the figure stands, from 0 to 1. */
  height(figure: Figure): number;
}

/** The quarters a report tells apart, the last ones; none while there is only one. */
export function quartersOf({ report: { quarters } }: Telling): readonly string[] {
  if (quarters === undefined || quarters.first === quarters.last) return [];
  return quartersBetween(quarters.first, quarters.last).slice(-most);
}

export function trendOf(place: Place, followed: Followed, telling: Telling): Trend {
  return { points: quartersOf(telling).map((quarter) => pointOf(place, quarter, followed, telling)) };
}

/** The head over trends: since when. */
export function trendHead(telling: Telling): string {
  const words = telling.messages.report;
  const [first] = quartersOf(telling);
  return first === undefined ? '' : words.from(quarterText(first, words));
}

function pointOf(place: Place, quarter: string, followed: Followed, { report, messages }: Telling): Point {
  const words = messages.report;
  const { measure, code, theme } = followed;
  const answers = answersTo(place, measure, { quarter, ...(theme !== undefined && { theme }) });
  const name = quarterText(quarter, words);
  const figure = figureFor(answers, code);
  if (answers.state === 'hidden') return { quarter: name, said: words.few(report.floor), hidden: true };
  if (figure === undefined) return { quarter: name, said: words.none, hidden: false };
  const said = `${followed.text(figure)} (${words.answers(figure.n)})`;
  return { quarter: name, said, height: followed.height(figure), hidden: false };
}
