import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { modes, type Mode } from '../../core/interview/facts.ts';
import { isHeld, type Interview, type Status } from '../../core/interview/interview.ts';
import { languages, type Language } from '../../core/language.ts';
import { Refusal } from '../../core/problem.ts';
import { findInterview } from '../find.ts';
import { logAccess } from '../log-access.ts';
import { begin, checkLanguage } from './begin.ts';
import { fileAnswers, fillPlanned } from './file.ts';
import { hold } from './hold.ts';
import { liveModes } from './meeting.ts';

export interface StartOptions {
  /** `true`: it is asked which. */
  readonly template: string | true;
  readonly answers?: string;
  readonly afterwards?: true;
  readonly mode?: Mode;
  readonly talkLanguage?: Language;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('[interview]', flags.interview)
    .option('--template [template]', flags.template, 'standard')
    .addOption(
      new Option('--answers <file>', flags.answers).conflicts(['afterwards', 'template', 'mode', 'talkLanguage']),
    )
    .option('--afterwards', flags.afterwards)
    .addOption(new Option('--mode <mode>', flags.mode).choices(modes))
    .addOption(new Option('--talk-language <language>', flags.talkLanguage).choices(languages))
    .action((id: string | undefined, options: StartOptions) => start(context, id, options));
}

export async function start(context: Context, id: string | undefined, options: StartOptions): Promise<void> {
  if (options.answers !== undefined) {
    if (id === undefined) return fileAnswers(context, options.answers);
    return fillPlanned(context, options.answers, await findInterview(context, id));
  }
  if (id !== undefined && options.afterwards === true)
    throw new Refusal({ code: 'usage', detail: { kind: 'conflict', first: id, second: '--afterwards' } });
  if (!context.output.interactive && context.settings.plain !== 'asked')
    throw new Refusal({ code: 'no-terminal', command: 'exit-talk start' });
  // What is wrong with config.yaml is said before anything is begun.
  await context.settings.employer();
  if (id !== undefined) return hold(context, await resumed(context, await findInterview(context, id), options));
  const { mode, talkLanguage } = options;
  const afterwards = options.afterwards === true;
  checkMode(mode, afterwards);
  const template = options.template === true ? await chosen(context) : options.template;
  return hold(context, await begin(context, { template, afterwards, mode, talkLanguage }), true);
}

async function chosen(context: Context): Promise<string> {
  const { chooseTemplate } = await import('../template/choose.ts');
  return chooseTemplate(context, context.messages.program.menu.start);
}

/** The interview as it waits, with what the command line says of it now. What is over stays as it is. */
async function resumed(context: Context, interview: Interview, options: StartOptions): Promise<Interview> {
  const { id, copy, facts, status } = interview;
  const { mode, talkLanguage } = options;
  if (!waiting.includes(status)) return interview;
  if (interview.answers.size > 0) await logAccess(context, { what: 'start', about: id });
  checkMode(mode, facts.afterwards === 'yes');
  if (talkLanguage !== undefined) checkLanguage(copy.template, talkLanguage);
  const { interviews } = await context.store();
  if (mode !== undefined) await interviews.setFact(id, 'mode', mode);
  if (talkLanguage !== undefined && talkLanguage !== interview.language && !isHeld(interview))
    await changeLanguage(context, interview, talkLanguage);
  return (await interviews.read(id)) ?? interview;
}

/** At the opening everything is told anew: what was read on paper was in the other language. */
async function changeLanguage(context: Context, { id, step }: Interview, language: Language): Promise<void> {
  const { interviews } = await context.store();
  await interviews.setLanguage(id, language);
  if (step !== '@opening') return;
  await interviews.inform(id, { how: 'not-recorded', text: '', at: context.clock.now() });
}

const waiting: readonly Status[] = ['planned', 'under-way', 'paused', 'held'];

/** What was filled in by hand is not held, but typed in afterwards. */
function checkMode(mode: Mode | undefined, afterwards: boolean): void {
  if (mode !== 'written' || afterwards) return;
  throw new Refusal({ code: 'usage', detail: { kind: 'bad-value', option: '--mode', found: mode, known: liveModes } });
}
