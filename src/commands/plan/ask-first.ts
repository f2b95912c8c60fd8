import type { Context } from '../../context.ts';
import { paragraph, strong } from '../../core/page.ts';
import type { Screen } from '../../core/prompt.ts';
import { lineIn } from './said.ts';

/** Who it is about: the one thing that must be known. */
export async function askName(context: Context): Promise<string> {
  const { talk: words } = context.messages;
  const prompter = await context.prompter();
  for (;;) {
    const screen = firstScreen(context, words.namePrompt, words.hints.required);
    const reply = await prompter.field(screen, { required: words.nameRequired }, []);
    const name = reply.kind === 'value' ? lineIn(reply.value) : undefined;
    if (name !== undefined) return name;
  }
}

const firstScreen = ({ messages }: Context, ask: string, hint: string): Screen => ({
  title: messages.plan.title,
  body: [paragraph(strong(ask))],
  hint,
});
