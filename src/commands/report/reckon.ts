import type { Context } from '../../context.ts';
import type { Action } from '../../core/follow-up/action.ts';
import type { Effect } from '../../core/follow-up/effect.ts';
import { lookForEffects } from '../../core/follow-up/effects.ts';
import { overlap, periodBefore } from '../../core/insight/before.ts';
import type { Breakdown } from '../../core/insight/breakdown.ts';
import { reportOf } from '../../core/insight/build.ts';
import { reportFloor } from '../../core/insight/floor.ts';
import { labelsOf, type Labels } from '../../core/insight/labels.ts';
import { spotsOf, toldPatterns, type Told } from '../../core/insight/patterns/behind.ts';
import type { Patterns } from '../../core/insight/patterns/pattern.ts';
import type { Period } from '../../core/insight/period.ts';
import { hrReport } from '../../core/insight/reader.ts';
import { longerPeriod, recentSpan } from '../../core/insight/recent.ts';
import type { Report } from '../../core/insight/report.ts';
import type { Tallies } from '../../core/insight/tallies.ts';
import { sharingHeadcount, type Employed } from '../../core/insight/turnover.ts';
import { folded } from '../../core/interview/leaver.ts';
import type { CopyInUse } from '../../core/insight/pooling.ts';
import type { Counted, Counting, Scope } from '../../core/insight/tally.ts';
import { shortIds } from '../../core/interview/id.ts';
import { present } from '../../core/present.ts';
import { Refusal, type UsageDetail } from '../../core/problem.ts';
import type { Interviews } from '../../core/store.ts';
import { readPeriodFor } from './scope.ts';

/** What a report is asked for. */
export interface Wanted {
  readonly period?: Period;
  readonly compare?: Period;
  readonly by?: Breakdown;
  readonly only: Scope['only'];
  /** With the talks themselves. */
  readonly talks: boolean;
  /** How many patterns are told with what is behind them. */
  readonly told: number;
  /** Actions that are done: whether they helped is told of all time and all interviews, and nowhere else. */
  readonly done?: readonly Action[];
}

interface Reckoned {
  readonly report: Report;
  readonly labels: Labels;
  readonly patterns: readonly Told[];
  readonly effects: ReadonlyMap<string, Effect>;
  shortId(id: string): string;
}

interface Made {
  readonly report: Report;
  readonly counted: Counted;
  readonly patterns: readonly Told[];
  readonly effects: ReadonlyMap<string, Effect>;
}

/** The period to compare with: the one that was named, else the one just before, of the same length. */
export function periodToCompare(compare: string | true | undefined, period: Period | undefined): Period | undefined {
  if (compare === undefined) return undefined;
  if (period === undefined) throw wrong({ kind: 'beside', option: '--compare', other: '--period' });
  const earlier = compare === true ? periodBefore(period) : readPeriodFor('--compare', compare);
  if (earlier === undefined) throw wrong({ kind: 'open-period', option: '--compare', period: period.written });
  if (overlap(period, earlier)) throw wrong({ kind: 'overlap', first: period.written, second: earlier.written });
  return earlier;
}

const wrong = (detail: UsageDetail): Refusal => new Refusal({ code: 'usage', detail });

/** Counts, and makes a report of the counts; once more for what it is compared with, or where there are few interviews. */
export async function reckon(context: Context, wanted: Wanted): Promise<Reckoned> {
  const made = await recentOr(context, wanted, await make(context, wanted));
  if (wanted.compare === undefined) return finished(context, made, []);
  const reference = made.counted.copies;
  const { report, counted } = await make(context, { ...plainly(wanted), period: wanted.compare, reference });
  const { quarters: _, ...rest } = { ...report, rows: report.rows.filter(({ quarter }) => quarter === undefined) };
  return finished(
    context,
    { ...made, report: { ...made.report, earlier: { ...rest, patterns: noPatterns } } },
    counted.copies,
  );
}

const noPatterns: Patterns = { looks: 0, found: [] };

/** The whole of it, without groups and without what stands out among them. */
const plainly = ({ only }: Wanted): Wanted => ({ only, talks: false, told: 0 });

async function finished(context: Context, made: Made, earlier: readonly CopyInUse[]): Promise<Reckoned> {
  const { report, patterns, counted, effects } = made;
  const { interviews } = await context.store();
  return {
    report,
    patterns,
    effects,
    labels: labelsOf([...earlier, ...counted.copies].map(({ copy }) => copy)),
    shortId: await shortIdsFor(patterns, interviews),
  };
}

async function make(
  context: Context,
  { period, by, only, talks, told, reference, done = [] }: Wanted & Pick<Counting, 'reference'>,
): Promise<Made> {
  const { tallies } = await context.store();
  const today = context.clock.today();
  const headcount = await context.settings.headcount();
  const sharing = headcount === undefined ? [] : await sharingWith(only.department, headcount, tallies);
  const employed = headcount && sharing.length === 0 ? { headcount, today } : undefined;
  const countedBy = by ?? lookedAt(only);
  const asked = { ...present({ period, by, employed, countedBy }), only, floor: reportFloor };
  const scope = { ...present({ from: period?.from, to: period?.to }), only };
  const counting = {
    scope,
    ...present({ by: countedBy, leaversUntil: employed && today, reference }),
    ...hrReport,
    talks,
  };
  const looked = period === undefined && Object.keys(only).length === 0 ? done : [];
  const [{ look, first, ...made }, behind] = await tallies.lookBehind(counting, (counted) => {
    const report = { ...reportOf(counted, asked), ...(sharing.length > 0 && { sharing }) };
    const effects = lookForEffects(looked, counted, { ...asked, today });
    const spots = spotsOf(report.patterns, told);
    return { made: { report, counted, look: effects, first: spots.length }, spots: [...spots, ...effects.spots] };
  });
  return {
    ...made,
    patterns: toldPatterns(made.report.patterns, behind.slice(0, first), reportFloor),
    effects: look.effects(behind.slice(first)),
  };
}

/** The one department that is looked at, and others that are written like it; none where it is the only one. */
async function sharingWith(
  department: string | undefined,
  headcount: Employed['headcount'],
  tallies: Tallies,
): Promise<readonly string[]> {
  if (department === undefined) return [];
  const names = await tallies.groups('department');
  const alike = names.filter((name) => folded(name) === folded(department));
  return sharingHeadcount(alike, headcount);
}

/** The recent ones, where nobody has said which and there are few; a longer period, where the one that was asked for has too few. */
async function recentOr(context: Context, wanted: Wanted, made: Made): Promise<Made> {
  const { period, by, only } = wanted;
  const today = context.clock.today();
  const { bases } = made.counted.all;
  if (period === undefined) {
    const recent = Object.keys(only).length > 0 ? undefined : recentSpan(bases, today, reportFloor);
    if (recent === undefined) return made;
    const { report, counted } = await make(context, { ...plainly(wanted), period: recent.period });
    // parts that come and go whole: what is cut out of them otherwise would differ by a few
    const whole = { ...report, patterns: noPatterns, recent: { ...recent, ...present({ by }) } };
    return { report: whole, counted, patterns: [], effects: new Map() };
  }
  if (made.report.missing === 0) return made;
  const all = await make(context, plainly(wanted));
  const longer = longerPeriod(all.counted.all.bases, period, today, reportFloor);
  return { ...made, report: { ...made.report, ...present({ longer }) } };
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
