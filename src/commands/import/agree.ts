import type { Context } from '../../context.ts';
import { blank, paragraph, strong, type Page } from '../../core/page.ts';
import { yesOrNo } from '../start/yes-or-no.ts';

/** Prints the preview, and asks whether to go on; `yes`: it has been said beforehand. */
export async function agreed(context: Context, preview: Page, count: number, yes: boolean): Promise<boolean> {
  const { output, settings, messages } = context;
  const { title, ask, hint } = messages.importing;
  output.print(preview);
  if (yes) return true;
  const prompter = await context.prompter();
  const question = paragraph(strong(ask(count)));
  const body = settings.plain === false ? [question, blank, ...preview] : [question];
  try {
    const reply = await prompter.key({ title, body, hint }, yesOrNo(messages, messages.language), []);
    return reply.kind === 'value' && reply.value;
  } finally {
    prompter.close();
  }
}
