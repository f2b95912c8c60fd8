import type { Context } from '../../context.ts';
import { textIn } from '../../core/language.ts';
import { paragraph, strong } from '../../core/page.ts';
import type { Option, Screen } from '../../core/prompt.ts';
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

const usual = 'standard';

/** By which template, where there are several; an Enter takes the usual one. */
export async function askTemplate(context: Context): Promise<string> {
  const { messages, templates } = context;
  const entries = (await templates.list()).filter(({ broken }) => broken !== true);
  if (entries.length < 2) return usual;
  const options = entries.map(({ name, title, minutes }): Option<string> => ({
    label: textIn(title, messages.language),
    value: name,
    note: `${name}, ${messages.program.template.minutes(minutes)}`,
    ...(name === usual && { pointed: true }),
  }));
  const screen = firstScreen(context, messages.plan.asks.template, messages.talk.hints.pick);
  const reply = await (await context.prompter()).pick(screen, options, []);
  return reply.kind === 'value' ? reply.value : usual;
}

const firstScreen = ({ messages }: Context, ask: string, hint: string): Screen => ({
  title: messages.plan.title,
  body: [paragraph(strong(ask))],
  hint,
});
