import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { decisions, type Decision } from '../../core/follow-up/action.ts';
import { paragraph } from '../../core/page.ts';
import { decide, type Deciding } from './decide.ts';
import { heldIds, readFields, withFields, type FieldOptions } from './fields.ts';
import { shortActionId } from './find.ts';

interface AddOptions extends FieldOptions {
  readonly decided?: Decision;
  readonly interview?: readonly string[];
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.actions;
  withFields(command, context)
    .addOption(new Option('--decided <decision>', flags.decided).choices(decisions))
    .option('--interview <id...>', flags.interview)
    .action((options: AddOptions) => add(context, options));
}

/** As the options say; without any, asked in a terminal. */
async function add(context: Context, options: AddOptions): Promise<void> {
  const { output, settings, messages } = context;
  const isAsked = Object.keys(options).length === 0 && (output.interactive || settings.plain === 'asked');
  const deciding = isAsked ? await (await import('./ask.ts')).askNew(context) : await decidingOf(context, options);
  if (deciding === undefined) return;
  const { id, decided } = await decide(context, deciding);
  output.print([paragraph(messages.actions.added(await shortActionId(context, id), decided))]);
}

async function decidingOf(context: Context, options: AddOptions): Promise<Deciding> {
  const { decided = 'act', interview = [] } = options;
  return { decided, fields: await readFields(context, options), interviewIds: await heldIds(context, interview) };
}
