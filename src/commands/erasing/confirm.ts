import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { folded } from '../../core/interview/leaver.ts';
import { blank, paragraph, strong, type Page } from '../../core/page.ts';
import { Interrupted, Refusal } from '../../core/problem.ts';

export interface ConfirmOptions {
  readonly confirm?: string;
  /** The plan is only looked at. */
  readonly dryRun?: true;
}

/** The options of every command that shows a plan before it carries it out. */
export function planned(command: Command, { messages }: Context): Command {
  const { flags } = messages.program;
  return command.option('--dry-run', flags.dryRun).option('--confirm <word>', flags.confirm);
}

/** What is about to be done, and the word that has to be typed for it. */
interface Asking {
  readonly plan: Page;
  readonly wanted: string;
  /** What says it beforehand, when it is not `--confirm` and the word. */
  readonly option?: string;
}

/**
 * Prints the plan. What cannot be undone is then typed, by somebody who has seen it: the word it asks for, on the keyboard
 * or after `--confirm`. Anything else is a Refusal, and nothing has been done.
 */
export async function confirmed(context: Context, asking: Asking, { confirm }: ConfirmOptions): Promise<void> {
  context.output.print(asking.plan);
  const typed = confirm ?? (await ask(context, asking));
  if (folded(typed) !== folded(asking.wanted)) throw notConfirmed(asking);
}

const notConfirmed = ({ wanted, option }: Asking): Refusal =>
  new Refusal({ code: 'not-confirmed', wanted, ...(option !== undefined && { option }) });

/** Where the screen is drawn anew the plan stands under the question, as far as there is room. */
async function ask(context: Context, asking: Asking): Promise<string> {
  const { plan, wanted } = asking;
  const { output, settings, messages } = context;
  if (!output.interactive && settings.plain !== 'asked') throw notConfirmed(asking);
  const words = messages.erasing;
  const prompter = await context.prompter();
  const question = paragraph(strong(words.confirmAsk(wanted)));
  const body = settings.plain === false ? [question, blank, ...plan] : [question];
  try {
    const reply = await prompter.field({ title: words.confirmTitle, body, hint: words.confirmHint }, {}, []);
    return reply.kind === 'value' ? reply.value : '';
  } catch (error) {
    if (error instanceof Interrupted) output.say([paragraph(words.nothingChanged)]);
    throw error;
  } finally {
    prompter.close();
  }
}
