import type { Context } from '../../context.ts';
import { textIn } from '../../core/language.ts';
import { paragraph, strong } from '../../core/page.ts';
import type { TemplateEntry } from '../../core/ports.ts';
import type { Option, Screen } from '../../core/prompt.ts';
import { foremost, offered } from '../../core/template/offered.ts';

const [usual = 'standard'] = foremost;

/** By which template, where there are several; an Enter takes the usual one. The rarer ones are one step further. */
export async function chooseTemplate(context: Context, title: string): Promise<string> {
  const { messages, templates } = context;
  const { first, more } = offered((await templates.list()).filter(({ broken }) => broken !== true));
  if (first.length + more.length < 2) return usual;
  const screen: Screen = {
    title,
    body: [paragraph(strong(messages.plan.asks.template))],
    hint: messages.talk.hints.pick,
  };
  const prompter = await context.prompter();
  for (;;) {
    const options = first.map((entry) => optionOf(entry, context));
    const further: Option<string | undefined> = { label: messages.program.template.more, value: undefined };
    const reply = await prompter.pick(screen, [...options, ...(more.length > 0 ? [further] : [])], []);
    if (reply.kind !== 'value') return usual;
    if (reply.value !== undefined) return reply.value;
    const rare = await prompter.pick(
      screen,
      more.map((entry) => optionOf(entry, context)),
      [],
    );
    if (rare.kind === 'value' && rare.value !== undefined) return rare.value;
  }
}

function optionOf({ name, title, minutes }: TemplateEntry, { messages }: Context): Option<string | undefined> {
  return {
    label: textIn(title, messages.language),
    value: name,
    note: `${name}, ${messages.program.template.minutes(minutes)}`,
    ...(name === usual && { pointed: true as const }),
  };
}
