import { shareOf } from '../../core/insight/figure.ts';
import type { FigureRow, Report } from '../../core/insight/report.ts';
import { unsaid } from '../../core/interview/interview.ts';

/** A row that is shown, with its numbers. `count` is 0 for means and scores. */
export interface Figure {
  readonly code: string;
  readonly n: number;
  readonly count: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** What a report says of a measure in one place and time. */
export interface Answers {
  readonly state: 'shown' | 'hidden' | 'none';
  /** How many interviews answered; 0 unless it is shown. */
  readonly n: number;
  readonly figures: readonly Figure[];
  /** Those who were asked, and did not want to or could not say. */
  readonly unsaid: readonly Figure[];
}

/** The rows about the whole, or about one group. */
export interface Place {
  readonly group: string;
  /** By the measure they are about. */
  readonly rows: ReadonlyMap<string, readonly FigureRow[]>;
}

/** The whole period; the quarters stand in it too. */
export const wholeOf = ({ rows }: Report): Place => ({
  group: '',
  rows: byMeasure(rows.filter(({ groupBy }) => groupBy === 'all')),
});

/** The groups of the breakdown, in the order of the report; what talks are compared by is told apart. */
export function groupsOf({ rows }: Report): readonly Place[] {
  const grouped = Map.groupBy(
    rows.filter(({ groupBy, section }) => groupBy !== 'all' && section !== 'talk'),
    ({ group }) => group,
  );
  return [...grouped].map(([group, own]) => ({ group, rows: byMeasure(own) }));
}

export const byMeasure = (rows: readonly FigureRow[]): Place['rows'] => Map.groupBy(rows, ({ measure }) => measure);

/** A measure in a place; of `score`, one theme, of `agreement`, one pair. In a quarter, when one is given. */
export function answersTo(place: Place, measure: string, { theme, quarter }: At = {}): Answers {
  const rows = (place.rows.get(measure) ?? []).filter(
    (row) => row.quarter === quarter && (theme === undefined || row.code === theme),
  );
  const figures = rows.filter(({ hidden }) => !hidden).map(figureOf);
  const said = figures.filter(({ code }) => !unsaid.includes(code));
  const left = figures.filter(({ code }) => unsaid.includes(code));
  if (rows.some(({ hidden }) => hidden)) return { state: 'hidden', n: 0, figures: [], unsaid: [] };
  return { state: said.length > 0 ? 'shown' : 'none', n: said[0]?.n ?? 0, figures: said, unsaid: left };
}

interface At {
  readonly theme?: string;
  readonly quarter?: string;
}

export const figureFor = ({ figures }: Answers, code: string): Figure | undefined =>
  figures.find((figure) => figure.code === code);

/** The share of one of the codes a measure always has: nobody, where it has no row. */
export function shareOfCode(answers: Answers, code: string): Figure | undefined {
  if (answers.state !== 'shown') return undefined;
  return figureFor(answers, code) ?? { code, n: answers.n, count: 0, ...shareOf(0, answers.n) };
}

/** The codes of a measure in the order of the report. */
export const codesOf = (place: Place, measure: string): readonly string[] => [
  ...new Set((place.rows.get(measure) ?? []).filter(({ code }) => code !== '').map(({ code }) => code)),
];

export function figureOf({ code, n = 0, count = 0, value = 0, low, high }: FigureRow): Figure {
  return { code, n, count, value, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}
