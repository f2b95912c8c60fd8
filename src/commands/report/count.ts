import type { Breakdown } from '../../core/insight/breakdown.ts';
import { reportOf } from '../../core/insight/build.ts';
import { reportFloor } from '../../core/insight/floor.ts';
import { labelsOf, type Labels } from '../../core/insight/labels.ts';
import { spotsOf, toldPatterns, type Told } from '../../core/insight/patterns/behind.ts';
import type { Period } from '../../core/insight/period.ts';
import { hrReport } from '../../core/insight/reader.ts';
import type { Report } from '../../core/insight/report.ts';
import type { Scope } from '../../core/insight/tally.ts';
import { shortIds } from '../../core/interview/id.ts';
import { present } from '../../core/present.ts';
import type { Interviews, Store } from '../../core/store.ts';

interface Wanted {
  readonly period?: Period;
  readonly only: Scope['only'];
  readonly by?: Breakdown;
  /** With the talks themselves. */
  readonly talks: boolean;
  /** How many patterns are told with what is behind them. */
  readonly told: number;
}

interface CountedReport {
  readonly report: Report;
  readonly labels: Labels;
  readonly patterns: readonly Told[];
  shortId(id: string): string;
}

/** Counts, makes a report of the counts, and looks behind what stands out in it, all at one moment. */
export async function countReport(store: Store, { told, talks, ...wanted }: Wanted): Promise<CountedReport> {
  const { period, by, only } = wanted;
  const asked = { ...wanted, ...present({ countedBy: by ?? lookedAt(only) }), floor: reportFloor };
  const scope = { ...present({ from: period?.from, to: period?.to }), only };
  const counting = { scope, ...present({ by: asked.countedBy }), ...hrReport, talks };
  const [made, behind] = await store.tallies.lookBehind(counting, (counted) => {
    const report = reportOf(counted, asked);
    return { made: { report, labels: labelsOf(counted.copies) }, spots: spotsOf(report.patterns, told) };
  });
  const patterns = toldPatterns(made.report.patterns, behind, reportFloor);
  return { ...made, patterns, shortId: await shortIdsFor(patterns, store.interviews) };
}

/** Without a breakdown, patterns are looked for in the first of these that is not narrowed to one group. */
const lookedAt = (only: Scope['only']): Breakdown | undefined =>
  (['department', 'manager', 'role'] as const).find((by) => only[by] === undefined);

/** All ids are only read when there is one to shorten. */
async function shortIdsFor(patterns: readonly Told[], interviews: Interviews): Promise<(id: string) => string> {
  if (patterns.every((pattern) => pattern.interviews.length === 0)) return (id) => id;
  const short = shortIds(await interviews.ids());
  return (id) => short.get(id) ?? id;
}
