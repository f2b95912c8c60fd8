import type { Row } from '../export/row.ts';
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
] as const;

/**
 * The figures of a report as rows for other programs, in its order; `hidden` is `true` or nothing. Those of the period it
 * is compared with come after.
 */
export function reportRows({ rows, period, earlier }: Report): readonly Row[] {
  const own = rows.map((row) => reportRow(row, period?.written ?? 'all'));
  return earlier === undefined ? own : [...own, ...reportRows(earlier)];
}

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
