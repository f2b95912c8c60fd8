import type { FigureRow, Report } from '../../src/core/insight/report.ts';
import { aReport, counts, hidden, inQuarter, ofDepartment, value, whole } from './report-by-hand.ts';

/** A report of a company with a warehouse, a customer service, an IT and a finance department over two years. */
export const yearsReport: Report = aReport(
  [
    ...counts('status', 118, { held: 96, 'not-held': 13, unfinished: 6, planned: 3 }),
    ...counts('reason', 82, { unknown: 4 }),
    ...reasonRows(),
    ...themeRows(),
    ...recommendationRows(),
    ...moreRows(),
  ],
  { quarters: { first: '2025-q1', last: '2026-q3' } },
);

/** The same with its departments; two of them are hidden. */
export const departmentsReport: Report = {
  ...yearsReport,
  by: 'department',
  rows: [...yearsReport.rows, ...departments().flatMap(departmentRows), ...hiddenRows('HR'), ...hiddenRows('Juridik')],
};

function reasonRows(): readonly FigureRow[] {
  return [
    ...counts('reasons', 78, {
      'load.volume': 32,
      'manager.support': 24,
      'pay.offer': 19,
      'career.no-path': 17,
      'load.balance': 12,
      'leadership.change': 9,
      'career.better-role': 8,
      sensitive: 6,
      'life.move': 5,
      'env.tools': 1,
    }),
    ...counts('reasons', 81, { refused: 3 }),
    ...counts('primary-reason', 76, {
      'load.volume': 17,
      'manager.support': 16,
      'pay.offer': 14,
      'career.no-path': 9,
      'load.balance': 6,
      'career.better-role': 5,
      'life.move': 5,
      sensitive: 4,
    }),
    ...counts('direction', 76, { push: 48, pull: 19, life: 7 }),
    ...counts('preventable', 74, { yes: 31, partly: 25, no: 18 }),
    ...counts('preventable', 81, { refused: 2, 'dont-know': 5 }),
  ];
}

function themeRows(): readonly FigureRow[] {
  return [
    value('score', 'workload', 94, [2.31, 0.2]),
    value('score', 'manager', 71, [2.84, 0.3]),
    value('score', 'growth', 92, [3.05, 0.21]),
    value('score', 'leadership', 94, [3.2, 0.2]),
    value('score', 'pay', 90, [3.44, 0.2]),
    value('score', 'role', 94, [3.9, 0.15]),
    value('score', 'team', 95, [4.46, 0.12]),
    hidden('score', whole, 'culture'),
    ...counts('raised', 96, { manager: 52, workload: 49, pay: 21, team: 19, growth: 18, environment: 11, role: 2 }),
    ...['2025-q1', '2025-q2', '2025-q3', '2025-q4', '2026-q1', '2026-q2', '2026-q3'].flatMap((quarter, at) => [
      value('score', 'workload', 13, [3.1 - at * 0.25, 0.5], inQuarter(quarter)),
      value('score', 'team', 13, [4.4, 0.3], inQuarter(quarter)),
    ]),
  ];
}

function recommendationRows(): readonly FigureRow[] {
  return [
    value('enps', '', 93, [-17.2, 16]),
    ...counts('enps', 93, { promoters: 21, passives: 35, detractors: 37 }),
    value('enps', '', 14, [28.57, 40], inQuarter('2025-q1')),
    value('enps', '', 12, [8.33, 42], inQuarter('2025-q2')),
    value('enps', '', 15, [0, 38], inQuarter('2025-q3')),
    hidden('enps', inQuarter('2025-q4')),
    hidden('enps', inQuarter('2026-q1')),
    value('enps', '', 16, [-43.75, 35], inQuarter('2026-q3')),
    ...counts('would-return', 90, { yes: 37, maybe: 30, no: 23 }),
    ...counts('would-return', 94, { 'dont-know': 4 }),
    ...counts('would-return', 22, { yes: 15, maybe: 4, no: 3 }, inQuarter('2025-q1')),
    ...counts('would-return', 12, { yes: 6, maybe: 4, no: 2 }, inQuarter('2025-q2')),
    ...counts('would-return', 15, { yes: 6, maybe: 5, no: 4 }, inQuarter('2025-q3')),
    ...counts('would-return', 17, { yes: 3, maybe: 6, no: 8 }, inQuarter('2026-q3')),
  ];
}

function moreRows(): readonly FigureRow[] {
  return [
    ...counts('raised-first', 70, { yes: 22, no: 48 }),
    ...counts('thinking-since', 18, { 'under-1': 2, 'from-1-to-3': 5, 'from-3-to-6': 8, 'over-12': 3 }),
    hidden('mistreatment'),
  ];
}

interface Department {
  readonly name: string;
  readonly known: number;
  readonly held: number;
  readonly enps: readonly [mean: number, half: number];
  readonly yes: number;
  readonly preventable?: number;
  readonly reason: readonly [code: string, count: number];
  readonly theme: readonly [code: string, mean: number];
}

function departments(): readonly Department[] {
  return [
    department('Lager', 34, [-48.5, 24], {
      yes: 5,
      preventable: 14,
      reason: ['load.volume', 19],
      theme: ['workload', 1.9],
    }),
    department('Kundtjänst', 27, [-8, 30], {
      yes: 12,
      preventable: 9,
      reason: ['manager.support', 11],
      theme: ['manager', 2.4],
    }),
    department('IT', 18, [11, 38], { yes: 9, preventable: 4, reason: ['pay.offer', 7], theme: ['pay', 2.9] }),
    department('Ekonomi', 12, [50, 36], { yes: 8, reason: ['career.no-path', 5], theme: ['growth', 3.1] }),
  ];
}

function department(
  name: string,
  held: number,
  enps: Department['enps'],
  rest: Pick<Department, 'yes' | 'preventable' | 'reason' | 'theme'>,
): Department {
  return { name, held, known: held + 4, enps, ...rest };
}

function departmentRows({
  name,
  known,
  held,
  enps,
  yes,
  preventable,
  reason,
  theme,
}: Department): readonly FigureRow[] {
  const here = ofDepartment(name);
  return [
    ...counts('status', known, { held }, here),
    ...counts('reasons', held - 3, { [reason[0]]: reason[1], 'life.move': 1, 'env.tools': 0 }, here),
    ...(preventable === undefined
      ? [hidden('preventable', here)]
      : counts('preventable', held - 5, { yes: preventable, partly: 1, no: 0 }, here)),
    value('score', theme[0], held - 2, [theme[1], 0.4], here),
    value('score', 'team', held - 2, [4.5, 0.2], here),
    ...counts('raised', held, { [theme[0]]: 6, pay: 2, environment: 0 }, here),
    value('enps', '', held - 1, enps, here),
    ...counts('enps', held - 1, { promoters: 3, passives: 4, detractors: held - 8 }, here),
    ...counts('would-return', held, { yes, maybe: 2, no: held - 2 - yes }, here),
  ];
}

function hiddenRows(name: string): readonly FigureRow[] {
  return ['status', 'reasons', 'preventable', 'enps', 'would-return'].map((measure) =>
    hidden(measure, ofDepartment(name)),
  );
}
