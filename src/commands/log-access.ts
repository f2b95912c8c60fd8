import { Option } from 'commander';
import type { Context } from '../context.ts';
import { paragraph, quiet } from '../core/page.ts';
import { present } from '../core/present.ts';
import { Refusal, type Problem } from '../core/problem.ts';
import { purposes, type Access, type LogEntry, type Purpose } from '../core/upkeep.ts';

/** What something is usually done for, when nobody says. */
const usualWhy: Readonly<Record<Access, Purpose>> = {
  start: 'follow-up',
  show: 'follow-up',
  review: 'follow-up',
  prepare: 'follow-up',
  report: 'figures',
  export: 'figures',
  import: 'figures',
  'disclosure-show': 'case',
  'leaver-export': 'request',
  'leaver-correct': 'request',
  'leaver-hold': 'case',
  'leaver-release': 'case',
  'leaver-erase': 'request',
  'leaver-pass-on': 'request',
  'leaver-contact': 'request',
  'leaver-thank': 'follow-up',
  'leaver-follow-up': 'follow-up',
  'action-tell': 'follow-up',
  'group-join': 'upkeep',
  purge: 'upkeep',
  backup: 'upkeep',
  restore: 'upkeep',
};

export interface WhyOptions {
  readonly why?: Purpose;
}

/** `--why`, for every command that leaves a line in the log. */
export const whyOption = ({ messages }: Context): Option =>
  new Option('--why <purpose>', messages.program.flags.why).choices(purposes);

/** Reading is no worse for it: the log is a memory and no lock. */
const unwritable: readonly Problem['code'][] = ['database-read-only', 'database-full'];

type What = Pick<LogEntry, 'what' | 'about' | 'file'> & WhyOptions;

/** Leaves a line on who did what, before it is done: never what was read. A place where nothing can be written is said. */
export async function logAccess(context: Context, access: What): Promise<void> {
  const { output, messages } = context;
  const { upkeep, madeUp } = await context.store();
  if (madeUp) return;
  try {
    await upkeep.log(entryOf(context, access));
  } catch (error) {
    if (!(error instanceof Refusal) || !unwritable.includes(error.problem.code)) throw error;
    output.say([paragraph(quiet(messages.program.log.notWritten))]);
  }
}

/** The line, for what stores it together with what is done. */
export function entryOf({ clock, settings }: Context, { what, why = usualWhy[what], about, file }: What): LogEntry {
  const where = file === undefined ? undefined : wholePath(file, settings.workingFolder);
  return { at: clock.now(), who: settings.account, what, why, ...present({ about, file: where }) };
}

/** Where it will be found again, whatever folder somebody is in then. */
export const wholePath = (file: string, folder: string): string =>
  /^(?:[/\\]|[A-Za-z]:)/u.test(file) ? file : `${folder}/${file}`;
