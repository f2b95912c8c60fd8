import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { readDate } from '../../core/date.ts';
import type { ActionGroup } from '../../core/follow-up/action.ts';
import type { ActionChange } from '../../core/follow-up/port.ts';
import { Refusal } from '../../core/problem.ts';
import { nearest } from '../../core/template/nearest.ts';
import { oneLine } from '../../core/one-line.ts';
import { asHeld } from '../copy.ts';
import { findInterview } from '../find.ts';
import { onlyOf } from '../report/scope.ts';

/** What can be said of an action beside what is decided. */
export interface FieldOptions {
  readonly title?: string;
  readonly risk?: string;
  readonly theme?: string;
  readonly department?: string;
  readonly manager?: string;
  readonly role?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly workEnvironment?: boolean;
  readonly why?: string;
}

/** What forgets a field in `action update`. */
const forgotten = '-';

const groups = ['department', 'manager', 'role'] as const;

/** The options that `action add` and `action update` have in common. */
export function withFields(command: Command, { messages }: Context): Command {
  const { flags } = messages.actions;
  const groupOption = (by: (typeof groups)[number]): Option =>
    new Option(`--${by} <${by}>`, flags.only[by]).conflicts(groups.filter((other) => other !== by));
  return command
    .option('--title <text>', flags.title)
    .option('--risk <text>', flags.risk)
    .option('--theme <theme>', flags.theme)
    .addOption(groupOption('department'))
    .addOption(groupOption('manager'))
    .addOption(groupOption('role'))
    .option('--owner <name>', flags.owner)
    .option('--due <date>', flags.due)
    .option('--work-environment', flags.workEnvironment)
    .option('--no-work-environment', flags.noWorkEnvironment)
    .option('--why <text>', flags.why);
}

/** The fields that were said; what is to be forgotten is there without a value. */
export async function readFields(context: Context, options: FieldOptions): Promise<ActionChange> {
  const { theme, due, workEnvironment } = options;
  const texts = (['title', 'risk', 'owner', 'why'] as const).filter((field) => options[field] !== undefined);
  return {
    ...Object.fromEntries(texts.map((field) => [field, textOf(`--${field}`, options[field] ?? '')])),
    ...(theme !== undefined && { theme: await themeCalled(context, theme) }),
    ...(due !== undefined && { dueOn: dayOr(due, '--due') }),
    ...(workEnvironment !== undefined && { workEnvironment: workEnvironment ? ('yes' as const) : ('no' as const) }),
    ...(await groupIn(context, options)),
  };
}

/** What has to be said: words, and nothing that forgets some. */
export function wordsOf(option: string, typed: string): string {
  const text = textOf(option, typed);
  if (text === undefined) throw new Refusal({ code: 'usage', detail: { kind: 'missing-value', option } });
  return text;
}

/** One line, whatever it was written like. */
function textOf(option: string, typed: string): string | undefined {
  const text = oneLine(typed);
  if (text === '') throw new Refusal({ code: 'usage', detail: { kind: 'missing-value', option } });
  return text === forgotten ? undefined : text;
}

export const dayOr = (typed: string, option: string): string | undefined =>
  typed === forgotten ? undefined : dayOf(option, typed);

/** A day as somebody typed it after an option; a Refusal when it is none. */
export function dayOf(option: string, typed: string): string {
  const day = readDate(typed);
  if (day !== undefined) return day;
  const such = ['2027-02-01', '1/2 2027'];
  throw new Refusal({ code: 'usage', detail: { kind: 'bad-form', option, found: typed, such } });
}

/** A theme by its code; a Refusal names those there are. */
export async function themeCalled(context: Context, typed: string): Promise<string | undefined> {
  if (typed === forgotten) return undefined;
  const known = (await context.codebook()).themes.map(({ code }) => code);
  if (known.includes(typed)) return typed;
  const meant = nearest(typed, known);
  const detail = { kind: 'bad-value', option: '--theme', found: typed, known: meant === undefined ? known : [meant] };
  throw new Refusal({ code: 'usage', detail: { ...detail, kind: 'bad-value' } });
}

async function groupIn(context: Context, options: FieldOptions): Promise<{ readonly group?: ActionGroup | undefined }> {
  const by = groups.find((one) => options[one] !== undefined);
  if (by === undefined) return {};
  if (options[by] === forgotten) return { group: undefined };
  const found = await onlyOf({ [by]: options[by] }, (await context.store()).tallies);
  const name = found[by];
  return name === undefined ? {} : { group: { by, name } };
}

/** The whole ids of interviews that were held. */
export async function heldIds(context: Context, typed: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const one of typed) ids.push(asHeld(context, await findInterview(context, one)).id);
  return [...new Set(ids)];
}
