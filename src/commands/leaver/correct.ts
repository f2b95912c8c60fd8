import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { Refusal } from '../../core/problem.ts';
import { logAccess, whyOption, type WhyOptions } from '../log-access.ts';
import { correctInterview, type Wanted } from './correct-interview.ts';
import { correctPerson, type Renaming } from './correct-person.ts';
import { findLeaver } from './find.ts';
import { refusePurged } from './purged.ts';

type CorrectOptions = Wanted & Renaming & WhyOptions;

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  const person = ['name', 'startedOn'];
  command
    .argument('<id>', flags.leaver)
    .addOption(new Option('--interview <id>', flags.correctInterview).conflicts(person))
    .addOption(new Option('--question <id>', flags.correctQuestion).conflicts(person))
    .addOption(new Option('--text <words>', flags.correctText).conflicts(person))
    .option('--name <name>', flags.correctName)
    .option('--started-on <date>', flags.correctStartedOn)
    .addOption(whyOption(context))
    .action((id: string, options: CorrectOptions) => correct(context, id, options));
}

/** The leaver's own words beside what is noted, or a name or a first day that was written wrong. */
async function correct(context: Context, typed: string, options: CorrectOptions): Promise<void> {
  const { why, name, startedOn, ...wanted } = options;
  await refusePurged(context, wanted.interview ?? typed);
  const person = await findLeaver(context, typed);
  if (wanted.text === undefined && name === undefined && startedOn === undefined) needTerminal(context);
  const log = (): Promise<void> =>
    logAccess(context, { what: 'leaver-correct', about: person.id, ...(why !== undefined && { why }) });
  if (name === undefined && startedOn === undefined) return correctInterview(context, person, { ...wanted, log });
  const renaming = { ...(name !== undefined && { name }), ...(startedOn !== undefined && { startedOn }) };
  return correctPerson(context, person, { ...renaming, log });
}

function needTerminal({ output, settings }: Context): void {
  if (!output.interactive && settings.plain !== 'asked')
    throw new Refusal({ code: 'no-terminal', command: 'exit-talk leaver correct' });
}
