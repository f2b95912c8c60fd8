import type { Context } from '../../context.ts';
import { overlap, periodBefore } from '../../core/insight/before.ts';
import type { Breakdown } from '../../core/insight/breakdown.ts';
import { reportOf } from '../../core/insight/build.ts';
import { reportFloor } from '../../core/insight/floor.ts';
import { labelsOf, type Labels } from '../../core/insight/labels.ts';
import type { Period } from '../../core/insight/period.ts';
import { hrReport } from '../../core/insight/reader.ts';
import { longerPeriod, recentSpan } from '../../core/insight/recent.ts';
import type { Report } from '../../core/insight/report.ts';
import type { Counted, Scope } from '../../core/insight/tally.ts';
import type { TemplateCopy } from '../../core/interview/interview.ts';
import { present } from '../../core/present.ts';
import { Refusal, type UsageDetail } from '../../core/problem.ts';
import { readPeriodFor } from './scope.ts';

/** What a report is asked for. */
export interface Wanted {
  readonly period?: Period;
  readonly compare?: Period;
  readonly by?: Breakdown;
  readonly only: Scope['only'];
}

interface Reckoned {
  readonly report: Report;
  readonly labels: Labels;
}

interface Made {
  readonly report: Report;
  readonly counted: Counted;
}

/** The period to compare with: the one that was named, else the one just before, of the same length. */
export function comparedWith(compare: string | true | undefined, period: Period | undefined): Period | undefined {
  if (compare === undefined) return undefined;
  if (period === undefined) throw wrong({ kind: 'needs', option: '--compare', needs: '--period' });
  const earlier = compare === true ? periodBefore(period) : readPeriodFor('--compare', compare);
  if (earlier === undefined) throw wrong({ kind: 'open-period', option: '--compare', period: period.written });
  if (overlap(period, earlier)) throw wrong({ kind: 'overlap', first: period.written, second: earlier.written });
  return earlier;
}

const wrong = (detail: UsageDetail): Refusal => new Refusal({ code: 'usage', detail });

/** Counts, and makes a report of the counts; once more for what it is compared with, or where there are few interviews. */
export async function reckon(context: Context, wanted: Wanted): Promise<Reckoned> {
  const made = await recentOr(context, wanted, await make(context, wanted));
  if (wanted.compare === undefined) return withLabels(made.report, made.counted.copies);
  const { report, counted } = await make(context, { only: wanted.only, period: wanted.compare });
  const { quarters: _, ...earlier } = { ...report, rows: report.rows.filter(({ quarter }) => quarter === undefined) };
  return withLabels({ ...made.report, earlier }, [...counted.copies, ...made.counted.copies]);
}

const withLabels = (report: Report, copies: readonly TemplateCopy[]): Reckoned => ({
  report,
  labels: labelsOf(copies),
});

async function make(context: Context, { period, by, only }: Wanted): Promise<Made> {
  const { tallies } = await context.store();
  const today = context.clock.today();
  const headcount = await context.settings.headcount();
  const counted = await tallies.count({
    scope: { ...present({ from: period?.from, to: period?.to }), only },
    ...present({ by, leaversUntil: headcount && today }),
    ...hrReport,
  });
  const employed = headcount && { headcount, today };
  return { report: reportOf(counted, { ...present({ period, by, employed }), only, floor: reportFloor }), counted };
}

/** The recent ones, where nobody has said which and there are few; a longer period, where the one that was asked for has too few. */
async function recentOr(context: Context, wanted: Wanted, made: Made): Promise<Made> {
  const { period, by, only } = wanted;
  const today = context.clock.today();
  const { bases } = made.counted.all;
  if (period === undefined) {
    const recent = Object.keys(only).length > 0 ? undefined : recentSpan(bases, today, reportFloor);
    if (recent === undefined) return made;
    const { report, counted } = await make(context, { only, period: recent.period });
    return { report: { ...report, recent: { ...recent, ...present({ by }) } }, counted };
  }
  if (made.report.missing === 0) return made;
  const all = await make(context, { only });
  const longer = longerPeriod(all.counted.all.bases, period, today, reportFloor);
  return { ...made, report: { ...made.report, ...present({ longer }) } };
}
