import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { breakdowns, tenureBands, type Breakdown } from '../../core/insight/breakdown.ts';
import { reportOf } from '../../core/insight/build.ts';
import { reportFloor } from '../../core/insight/floor.ts';
import { spotsOf, toldPatterns, type Told } from '../../core/insight/patterns/behind.ts';
import { labelsOf } from '../../core/insight/labels.ts';
import { hrReport } from '../../core/insight/reader.ts';
import { shortIds } from '../../core/interview/id.ts';
import { modes, separations } from '../../core/interview/facts.ts';
import { present } from '../../core/present.ts';
import type { Scope } from '../../core/insight/tally.ts';
import type { Interviews } from '../../core/store.ts';
import type { Purpose } from '../../core/upkeep.ts';
import { firstTold, mostTold } from '../../render/report/patterns.ts';
import { formatNames, formats, type FormatName } from '../../render/report/rendering.ts';
import { logAccess, whyOption } from '../log-access.ts';
import { deliver, destinationOf, type DestinationOptions } from './destination.ts';
import { onlyOf, periodOf, type ScopeOptions } from './scope.ts';

interface ReportOptions extends ScopeOptions, DestinationOptions {
  readonly by?: Breakdown;
  readonly full?: true;
  readonly figures?: true;
  readonly why?: Purpose;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  const { only } = flags;
  command
    .addOption(new Option('--by <breakdown>', flags.by).choices(breakdowns))
    .option('--period <period>', flags.period)
    .option('--department <department>', only.department)
    .option('--manager <manager>', only.manager)
    .option('--role <role>', only.role)
    .addOption(new Option('--tenure <tenure>', only.tenure).choices(tenureBands.map(({ code }) => code)))
    .addOption(new Option('--separation <separation>', only.separation).choices(separations))
    .addOption(new Option('--mode <mode>', only.mode).choices(modes))
    .option('--template <template>', only.template)
    .option('--full', flags.full)
    .option('--figures', flags.figures)
    .addOption(new Option('--format <format>', flags.format).choices(formatNames))
    .addOption(new Option('--json', flags.json).conflicts('format'))
    .option('--excel', flags.excel)
    .option('--output <file>', flags.output)
    .option('--overwrite', flags.overwriteFile)
    .addOption(whyOption(context))
    .action((options: ReportOptions) => report(context, options));
}

/** Counts, makes a report of the counts, and gives it in the form and the place that were asked for. */
async function report(context: Context, options: ReportOptions): Promise<void> {
  const { messages, settings } = context;
  const destination = destinationOf(options);
  const period = periodOf(options);
  const { by } = options;
  const { tallies, interviews, madeUp } = await context.store();
  const only = await onlyOf(options, tallies);
  const scope = { ...present({ from: period?.from, to: period?.to }), only };
  await logAccess(context, { what: 'report', ...present({ why: options.why, file: destination.file }) });
  const told = toldIn(destination.format, options.full === true);
  const asked = { ...present({ period, by, countedBy: by ?? lookedAt(only) }), only, floor: reportFloor };
  const counting = { scope, ...present({ by: asked.countedBy }), ...hrReport };
  const [made, behind] = await tallies.lookBehind(counting, (counted) => {
    const report = reportOf(counted, asked);
    return { made: { report, labels: labelsOf(counted.copies) }, spots: spotsOf(report.patterns, told) };
  });
  const patterns = toldPatterns(made.report.patterns, behind, reportFloor);
  const telling = {
    ...made,
    patterns,
    shortId: await shortIdsFor(patterns, interviews),
    messages,
    madeUp,
    full: options.full === true,
    intervals: options.figures === true,
  };
  const { render } = await formats[destination.format].load();
  const rendered = render(telling, {
    plain: settings.plain !== false,
    hints: destination.file === undefined,
    excel: options.excel === true,
  });
  await deliver(rendered, destination, context);
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

/** How many patterns are told with what is behind them; rows for other programs have them all, without it. */
function toldIn(format: FormatName, full: boolean): number {
  if (format === 'csv' || format === 'json') return 0;
  return full ? mostTold : firstTold;
}
