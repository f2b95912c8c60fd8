import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { toldActions } from '../../core/follow-up/told-actions.ts';
import { breakdowns, tenureBands, type Breakdown } from '../../core/insight/breakdown.ts';
import { firstTold, mostTold } from '../../core/insight/patterns/behind.ts';
import { isOverdue } from '../../core/interview/disclosure.ts';
import { modes, separations } from '../../core/interview/facts.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { present } from '../../core/present.ts';
import type { Store } from '../../core/store.ts';
import type { Purpose } from '../../core/upkeep.ts';
import { recentText } from '../../render/report/recent.ts';
import { formatNames, formats } from '../../render/report/rendering.ts';
import type { Telling } from '../../render/report/telling.ts';
import { logAccess, whyOption } from '../log-access.ts';
import { deliver, destinationOf, type Destination, type DestinationOptions } from './destination.ts';
import { periodToCompare, reckon } from './reckon.ts';
import { onlyOf, periodOf, type ScopeOptions } from './scope.ts';

interface ReportOptions extends ScopeOptions, DestinationOptions {
  readonly by?: Breakdown;
  readonly compare?: string | true;
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
    .addOption(new Option('--compare [period]', flags.compare).conflicts('by'))
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

/** Reckons a report, and gives it in the form and the place that were asked for. */
async function report(context: Context, options: ReportOptions): Promise<void> {
  const { messages, settings, output } = context;
  const destination = destinationOf(options);
  const period = periodOf(options);
  const compare = periodToCompare(options.compare, period);
  const store = await context.store();
  const only = await onlyOf(options, store.tallies);
  await logAccess(context, { what: 'report', ...present({ why: options.why, file: destination.file }) });
  const full = options.full === true;
  const today = context.clock.today();
  const actions = await store.actions.list();
  const decided = actions.length === 0 ? undefined : toldActions(actions, { period, only, today });
  const wanted = {
    ...present({ period, compare, by: options.by }),
    only,
    talks: full,
    told: toldIn(destination, full),
    ...present({ done: decided?.done }),
  };
  const telling = {
    ...(await reckon(context, wanted)),
    ...present({ overdue: await overdueIn(store, today), actions: decided }),
    messages,
    madeUp: store.madeUp,
    full,
    intervals: options.figures === true,
  };
  const { render } = await formats[destination.format].load();
  const rendered = await render(telling, {
    plain: settings.plain !== false,
    hints: destination.file === undefined,
    excel: options.excel === true,
  });
  await deliver(rendered, destination, context);
  const { recent } = telling.report;
  if (recent !== undefined && 'text' in rendered && destination.format !== 'md')
    output.say([paragraph(quiet(recentText(recent, messages)))]);
}

/** What nobody has received in time: before anything else is read. */
async function overdueIn({ disclosures }: Store, today: string): Promise<Telling['overdue']> {
  const late = (await disclosures.list({ open: true })).filter((one) => isOverdue(one, today));
  const [first] = late;
  return first === undefined ? undefined : { count: late.length, day: first.dueOn };
}

/** How many patterns are told with what is behind them; rows for other programs have them all, without it. */
function toldIn({ format }: Destination, full: boolean): number {
  if (format === 'csv' || format === 'json') return 0;
  return full ? mostTold : firstTold;
}
