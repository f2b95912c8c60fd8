import type { Context } from '../../context.ts';
import { folded } from '../../core/interview/leaver.ts';
import { paragraph, strong } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';

export interface ConfirmOptions {
  readonly confirm?: string;
}

/**
 * What cannot be undone is typed, by somebody who has seen the plan: the word that stands at its end, on the keyboard or
 * after `--confirm`. Anything else is a Refusal, and nothing has been done.
 */
export async function confirmed(context: Context, wanted: string, { confirm }: ConfirmOptions): Promise<void> {
  const typed = confirm ?? (await ask(context, wanted));
  if (folded(typed) !== folded(wanted)) throw new Refusal({ code: 'not-confirmed', wanted });
}

async function ask(context: Context, wanted: string): Promise<string> {
  const { output, settings, messages } = context;
  if (!output.interactive && settings.plain !== 'asked') throw new Refusal({ code: 'not-confirmed', wanted });
  const words = messages.erasing;
  const prompter = await context.prompter();
  const body = [paragraph(strong(words.confirmAsk(wanted)))];
  const reply = await prompter.field({ title: words.confirmTitle, body, hint: words.confirmHint }, {}, []);
  prompter.close();
  return reply.kind === 'value' ? reply.value : '';
}
