import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { Refusal } from '../../core/problem.ts';
import { findInterview } from '../find.ts';
import { begin } from './begin.ts';
import { fileAnswers } from './file.ts';
import { hold } from './hold.ts';

export interface StartOptions {
  readonly template: string;
  readonly answers?: string;
  readonly afterwards?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('[interview]', flags.interview)
    .option('--template <template>', flags.template, 'standard')
    .addOption(new Option('--answers <file>', flags.answers).conflicts(['afterwards', 'template']))
    .option('--afterwards', flags.afterwards)
    .action((id: string | undefined, options: StartOptions) => start(context, id, options));
}

export async function start(context: Context, id: string | undefined, options: StartOptions): Promise<void> {
  if (options.answers !== undefined) {
    if (id === undefined) return fileAnswers(context, options.answers);
    throw new Refusal({ code: 'usage', detail: { kind: 'conflict', first: id, second: '--answers' } });
  }
  if (!context.output.interactive && context.settings.plain !== 'asked')
    throw new Refusal({ code: 'no-terminal', command: 'exit-talk start' });
  // What is wrong with config.yaml is said before anything is begun.
  await context.settings.employer();
  if (id !== undefined) return hold(context, await findInterview(context, id));
  const begun = await begin(context, { template: options.template, afterwards: options.afterwards === true });
  return hold(context, begun, true);
}
