import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { listedAction } from '../../core/export/action-row.ts';
import type { Action } from '../../core/follow-up/action.ts';
import { isAct, isOverdue } from '../../core/follow-up/due.ts';
import { inPlan, isWorkEnvironment } from '../../core/follow-up/work-environment.ts';
import { shortIds } from '../../core/interview/id.ts';
import { folded } from '../../core/interview/leaver.ts';
import { Refusal } from '../../core/problem.ts';
import { actionFormatNames, actionFormats, type ActionFormat } from '../../render/actions/formats.ts';
import { actionsPage } from '../../render/actions/list.ts';
import { json } from '../../render/json.ts';
import { nothingListed } from '../../render/list.ts';
import type { Rendered } from '../../render/report/rendering.ts';
import { deliver } from '../report/destination.ts';
import { effectsOf } from './effects.ts';
import { themeCalled } from './fields.ts';
import { formatOf } from './format.ts';

export interface ListOptions {
  readonly all?: true;
  readonly theme?: string;
  readonly owner?: string;
  readonly overdue?: true;
  readonly workEnvironment?: true;
  readonly check?: true;
  readonly json?: true;
  readonly format?: ActionFormat;
  readonly output?: string;
  readonly overwrite?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.actions;
  const { flags: usual } = context.messages.program;
  command
    .option('--all', flags.all)
    .option('--theme <theme>', flags.listTheme)
    .option('--owner <name>', flags.listOwner)
    .option('--overdue', flags.overdue)
    .option('--work-environment', flags.listWorkEnvironment)
    .option('--check', flags.check)
    .addOption(new Option('--format <format>', usual.format).choices(actionFormatNames))
    .addOption(new Option('--json', usual.json).conflicts('format'))
    .option('--output <file>', flags.output)
    .option('--overwrite', usual.overwriteFile)
    .action((options: ListOptions) => list(context, options));
}

/** What is decided, on the screen or in a file for those who are to know what is done. */
async function list(context: Context, options: ListOptions): Promise<void> {
  const { clock, output, messages } = context;
  const today = clock.today();
  const all = await (await context.store()).actions.list();
  const fitting = await fittingTo(all, options, context);
  const format = formatOf(options);
  const shown = fitting.filter((action) => isShown(action, { options, today }));
  const rendered = await renderedAs(format, { all, shown, more: fitting.length - shown.length }, { context, options });
  if (rendered === undefined)
    output.say(nothingListed(all.length === 0 ? messages.actions.none : messages.actions.noMatch));
  else await deliver(rendered, destinationOf(options), context, messages.actions[writtenAs(format)]);
  if (options.check === true) refuseOverdue(fitting, today);
}

const destinationOf = ({ output: file, overwrite }: ListOptions) => ({
  ...(file !== undefined && { file }),
  overwrite: overwrite === true,
});

const writtenAs = (format: ActionFormat): 'written' | 'writtenAll' =>
  format === 'json' || format === 'text' ? 'writtenAll' : 'written';

async function fittingTo(all: readonly Action[], options: ListOptions, context: Context): Promise<readonly Action[]> {
  const theme = options.theme === undefined ? undefined : await themeCalled(context, options.theme);
  const owner = options.owner === undefined ? undefined : folded(options.owner);
  return all.filter(
    (one) =>
      (theme === undefined || one.theme === theme) &&
      (owner === undefined || folded(one.owner ?? '').includes(owner)) &&
      (options.workEnvironment !== true || isWorkEnvironment(one)),
  );
}

interface Listing {
  readonly options: ListOptions;
  readonly today: string;
}

/** What is to be done, unless something else was asked for. */
function isShown(action: Action, { options, today }: Listing): boolean {
  if (options.overdue === true) return isOverdue(action, today);
  if (options.all === true) return true;
  if (options.workEnvironment === true) return inPlan(action, today);
  return action.status === 'open' && isAct(action);
}

interface Found {
  readonly all: readonly Action[];
  readonly shown: readonly Action[];
  readonly more: number;
}

/** Nothing where there is nothing to list and somebody only looks. */
async function renderedAs(
  format: ActionFormat,
  { all, shown, more }: Found,
  { context, options }: { readonly context: Context; readonly options: ListOptions },
): Promise<Rendered | undefined> {
  const { messages, clock } = context;
  const today = clock.today();
  if (format === 'json') return { text: json(shown.map((action) => listedAction(action, today))) };
  const naming = { messages, themes: (await context.codebook()).themes };
  if (format !== 'text') {
    const { render } = await actionFormats[format].load();
    const workEnvironment = options.workEnvironment === true;
    return { text: render({ actions: shown.filter(isAct), today, workEnvironment, now: clock.now() }, naming) };
  }
  if (shown.length === 0 && (more === 0 || options.overdue === true)) return undefined;
  const short = shortIds(all.map(({ id }) => id));
  const effects = await effectsOf(context, shown);
  return {
    page: actionsPage({ actions: shown, short, today, effects, more: options.overdue === true ? 0 : more }, naming),
  };
}

function refuseOverdue(actions: readonly Action[], today: string): void {
  const days = actions.filter((one) => isOverdue(one, today)).map(({ dueOn = '' }) => dueOn);
  const [day] = days.toSorted();
  if (day !== undefined) throw new Refusal({ code: 'action-overdue', count: days.length, day });
}
