import type { Row } from '../export/row.ts';
import { shareOf } from './figure.ts';
import type { Pattern } from './patterns/pattern.ts';
import type { FigureRow, Report } from './report.ts';

/** The contract of `report` as CSV and JSON. */
export const reportColumns = [
  'section',
  'measure',
  'code',
  'group_by',
  'group',
  'period',
  'n',
  'count',
  'value',
  'low',
  'high',
  'hidden',
  'rest_n',
  'rest_count',
  'chance',
  'corrected',
] as const;

/**
 * The figures of a report as rows for other programs, in its order, then what stands out; `hidden` is `true` or nothing.
 * Those of the period it is compared with come after.
 */
export function reportRows({ rows, period, patterns, earlier }: Report): readonly Row[] {
  const written = period?.written ?? 'all';
  const own = [
    ...rows.map((row) => reportRow(row, written)),
    ...patterns.found.map((pattern) => patternRow(pattern, written)),
  ];
  return earlier === undefined ? own : [...own, ...reportRows(earlier)];
}

function patternRow(pattern: Pattern, period: string): Row {
  const { where, restN, restCount, chance, corrected } = pattern;
  return {
    ...reportRow(patternFigure(pattern), where.kind === 'group' ? period : `${where.from}..${where.to}`),
    rest_n: restN,
    rest_count: restCount,
    chance: rounded(chance),
    corrected: rounded(corrected),
  };
}

/** What stands out, as a figure. Of a change over time its period is the later part, and the rest the time before. */
export function patternFigure({ measure, code, where, count, n }: Pattern): FigureRow {
  const place =
    where.kind === 'group' ? { groupBy: where.by, group: where.group } : ({ groupBy: 'all', group: '' } as const);
  return { section: 'patterns', measure, code, ...place, hidden: false, n, count, ...shareOf(count, n) };
}

/** Three figures that say something, however small. */
const rounded = (chance: number): number => Number(chance.toPrecision(3));

function reportRow(row: FigureRow, period: string): Row {
  return {
    section: row.section,
    measure: row.measure,
    code: row.code,
    group_by: row.groupBy,
    group: row.group,
    period: row.quarter ?? period,
    n: row.n,
    count: row.count,
    value: row.value,
    low: row.low,
    high: row.high,
    hidden: row.hidden ? 'true' : undefined,
  };
}
