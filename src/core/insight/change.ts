import { differenceOf, shareOf, type Estimate } from './figure.ts';
import { present } from '../present.ts';
import type { FigureRow, Report, ReportSection } from './report.ts';

/** A figure that both periods have, and what it has become more or less. */
export interface Change {
  readonly section: ReportSection;
  readonly measure: string;
  readonly code: string;
  readonly now: Side;
  readonly before: Side;
  readonly difference: Estimate;
  /** It has an interval, which leaves out that nothing has changed. */
  readonly sure: boolean;
}

/** What one period says: a share has a count, a mean or a score has none. */
export type Side = Estimate & { readonly n: number; readonly count?: number };

/**
 * What both reports show of the whole, figure by figure, in the order of the later one. Each has hidden its own; the periods
 * have no interview in common, so the two are lists of cells that do not add up to anything. What nobody said in one
 * of them is none of those who answered there.
 */
export function changesBetween(now: Report, before: Report): readonly Change[] {
  const [later, earlier] = [figuresIn(now), figuresIn(before)];
  const rows = [...later.rows, ...earlier.rows.filter((row) => !later.has(row))];
  return rows.flatMap((row) => {
    const [one, other] = [later.side(row), earlier.side(row)];
    if (one === undefined || other === undefined) return [];
    const { section, measure, code } = row;
    const difference = differenceOf(one, other);
    const { low = 0, high = 0 } = difference;
    return [{ section, measure, code, now: one, before: other, difference, sure: low > 0 || high < 0 }];
  });
}

/** What became of interviews, turnover, how far two agree, the talks themselves, and answers that are none. */
const apart: readonly string[] = ['coverage', 'turnover', 'talk', 'agreement', 'refused', 'dont-know'];

const isCompared = ({ section, measure, code }: FigureRow): boolean =>
  [section, measure, code].every((one) => !apart.includes(one));

interface Figures {
  readonly rows: readonly FigureRow[];
  has(row: FigureRow): boolean;
  side(row: FigureRow): Side | undefined;
}

function figuresIn(report: Report): Figures {
  const whole = report.rows.filter(({ groupBy, quarter }) => groupBy === 'all' && quarter === undefined);
  const rows = whole.filter((row) => !row.hidden && isCompared(row));
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  // each theme has a base of its own for what is low
  const counted = rows.filter(({ measure, count }) => count !== undefined && measure !== 'low');
  const bases = new Map(counted.map(({ measure, n = 0 }) => [measure, n]));
  return {
    rows,
    has: (row) => found.has(keyOf(row)),
    side: (row) => {
      const own = found.get(keyOf(row));
      if (own !== undefined) return sideOf(own);
      const n = row.count === undefined ? undefined : bases.get(row.measure);
      return n === undefined ? undefined : { n, count: 0, ...shareOf(0, n) };
    },
  };
}

const keyOf = ({ measure, code }: FigureRow): string => `${measure} ${code}`;

const sideOf = ({ n = 0, count, value = 0, low, high, error }: FigureRow): Side => ({
  n,
  value,
  ...present({ count, low, high, error }),
});
