import { shareOf } from './figure.ts';
import type { FigureRow, Report } from './report.ts';

/** The breakdowns a talk is prepared by; never both at once, which would be smaller groups than any report shows. */
export type PreparedBy = 'department' | 'role';

/** What many say in a group, and how many of all others do; of the whole there are no others. */
export interface Finding {
  readonly measure: string;
  readonly code: string;
  readonly n: number;
  readonly count: number;
  readonly restN: number;
  readonly restCount: number;
  /** Chance does not explain the difference: it is one of the report's patterns. */
  readonly sure: boolean;
}

/** What earlier talks say together, of a group or of all. */
export interface EarlierTalks {
  readonly by: PreparedBy | 'all';
  readonly group: string;
  readonly held: number;
  /** Why they left, the most named first. */
  readonly reasons: readonly Finding[];
  /** What stands out or is low for many, the surest first. */
  readonly findings: readonly Finding[];
}

const [mostReasons, mostFindings] = [3, 4];

/** As few as this are many enough to be listened for: two in five. */
const manyFrom = 0.4;

/** What has no place on a page that may lie on a table: whoever reads it would look for it in the person opposite. */
const isUnsaid = (measure: string, code: string): boolean =>
  measure === 'mistreatment' || ['sensitive', 'refused', 'dont-know', ''].includes(code);

/**
 * What a report says of one of its groups, by the rows that stand in it and no others: what it hides is not told here, nor
 * is that there was something to hide. Nothing where the group has no row that is shown.
 */
export function earlierIn(report: Report, by: PreparedBy, group: string | undefined): EarlierTalks | undefined {
  if (group === undefined || group === '') return undefined;
  const own = report.rows.filter((row) => row.groupBy === by && row.group === group && row.section !== 'talk');
  return told(report, own, { by, group });
}

/** What all of them say: where nothing can be said of a group, and interviews are too few to tell groups apart. */
export function earlierInAll(report: Report): EarlierTalks | undefined {
  const rows = report.rows.filter((row) => row.groupBy === 'all' && row.quarter === undefined);
  return report.missing > 0 ? undefined : told(report, rows, { by: 'all', group: '' });
}

function told(
  report: Report,
  own: readonly FigureRow[],
  { by, group }: Pick<EarlierTalks, 'by' | 'group'>,
): EarlierTalks | undefined {
  const held = own.find(({ measure, code, hidden }) => measure === 'status' && code === 'held' && !hidden)?.count;
  if (held === undefined || held < report.floor) return undefined;
  const sure = new Set(
    report.patterns.found.flatMap(({ where, measure, code }) =>
      where.kind === 'group' && where.by === by && where.group === group ? [`${measure} ${code}`] : [],
    ),
  );
  const findings = own.flatMap((row) => findingOf(row, report, by, sure));
  // one alone is somebody's story, and nothing to prepare by
  const reasons = findings.filter(({ measure, count }) => measure === 'reasons' && count > 1);
  return {
    by,
    group,
    held,
    reasons: reasons.toSorted((one, other) => other.count - one.count).slice(0, mostReasons),
    findings: findings.filter(isTold).toSorted(bySureness).slice(0, mostFindings),
  };
}

function findingOf(
  { measure, code, hidden, n, count }: FigureRow,
  { rows }: Report,
  by: EarlierTalks['by'],
  sure: ReadonlySet<string>,
): readonly Finding[] {
  if (hidden || n === undefined || count === undefined || isUnsaid(measure, code)) return [];
  const whole = rows.find(
    (row) => row.groupBy === 'all' && row.quarter === undefined && row.measure === measure && row.code === code,
  );
  if (whole?.n === undefined || whole.count === undefined) return [];
  const rest = by === 'all' ? { restN: 0, restCount: 0 } : { restN: whole.n - n, restCount: whole.count - count };
  return [{ measure, code, n, count, ...rest, sure: sure.has(`${measure} ${code}`) }];
}

/** It stands out; or many are low on a theme, or name the reason, and more than elsewhere. */
function isTold({ measure, n, count, restN, restCount, sure }: Finding): boolean {
  if (sure) return true;
  if (measure !== 'low' && measure !== 'reasons') return false;
  return count / n >= manyFrom && (restN === 0 || count / n > restCount / restN);
}

/** Then by how large the share is at least: the lower end of its interval. */
const bySureness = (one: Finding, other: Finding): number =>
  Number(other.sure) - Number(one.sure) || atLeast(other) - atLeast(one) || (one.code < other.code ? -1 : 1);

const atLeast = ({ count, n }: Finding): number => shareOf(count, n).low ?? 0;
