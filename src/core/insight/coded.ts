import { shareFigure, type Cell, type Figure, type Measured } from './margin.ts';
import type { ReportSection } from './report.ts';
import { cellsOf, type Spread } from './spread.ts';
import { unsaid } from '../interview/interview.ts';
import type { Tally } from './tally.ts';

/** How many interviews there are of each code. */
type Numbers = ReadonlyMap<string, number>;

/** A measure whose answers are codes. */
export interface Coded {
  readonly section: ReportSection;
  readonly measure: string;
  /** The codes that come first; others follow by how many they are. */
  readonly order: readonly string[];
  /** Its quarters are shown. */
  readonly overTime?: boolean;
}

export function codedMeasure(
  { section, measure, order, overTime = false }: Coded,
  { whole, quarters, groups }: Spread<Tally>,
): Measured {
  const numbers = numbersIn(whole);
  const codes = codesIn(numbers, order);
  const cellOf = (tallies: readonly Tally[]): Cell => cellWith(codes, numbersIn(tallies));
  const { n, figures } = cellWith(codes, numbers);
  return {
    section,
    measure,
    about: '',
    whole: { n, figures: [...figures, ...unsaidFigures(numbers)] },
    quarters: overTime ? cellsOf(quarters, cellOf) : new Map(),
    groups: cellsOf(groups, cellOf),
  };
}

/** The whole decides which codes there are: each place has all of them, those that nobody gave too. */
function codesIn(numbers: Numbers, order: readonly string[]): readonly string[] {
  const given = [...numbers].filter(([code, n]) => n > 0 && code !== 'answered' && !unsaid.includes(code));
  const rank = (code: string): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return given
    .toSorted(([one, n], [other, m]) => rank(one) - rank(other) || m - n || (one < other ? -1 : 1))
    .map(([code]) => code);
}

function cellWith(codes: readonly string[], numbers: Numbers): Cell {
  const n = numbers.get('answered') ?? 0;
  return { n, figures: n === 0 ? [] : codes.map((code) => shareFigure(code, numbers.get(code) ?? 0, n)) };
}

/** Of all who were asked. */
export function unsaidFigures(numbers: Numbers): readonly Figure[] {
  const counts = unsaid.map((code) => ({ code, count: numbers.get(code) ?? 0 }));
  const asked = counts.reduce((sum, { count }) => sum + count, numbers.get('answered') ?? 0);
  return counts.filter(({ count }) => count > 0).map(({ code, count }) => shareFigure(code, count, asked));
}

export function numbersIn(tallies: readonly Tally[]): Numbers {
  const numbers = new Map<string, number>();
  for (const { code, n } of tallies) numbers.set(code, (numbers.get(code) ?? 0) + n);
  return numbers;
}
