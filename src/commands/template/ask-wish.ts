import type { Context } from '../../context.ts';
import { textIn } from '../../core/language.ts';
import { oneLine } from '../../core/one-line.ts';
import { blank, paragraph, strong } from '../../core/page.ts';
import type { Present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';
import type { Prompter, Screen } from '../../core/prompt.ts';
import { askers, type Asker } from '../../core/template/material.ts';
import { themesToChoose, wishRange, type Wish } from '../../core/template/wish.ts';
import type { TemplateNewWords } from '../../i18n/template-new.ts';
import { filledInTalk, nameOf, readMinutes, takenBy } from './read-wish.ts';

/** Who is asked, and in which words. */
interface Asking {
  readonly context: Context;
  readonly prompter: Prompter;
  readonly words: TemplateNewWords;
}

/** The wish, with what the command line does not say asked for. Throws Refusal where nobody can be asked. */
export async function askWish(context: Context, words: TemplateNewWords, said: Present<Wish>): Promise<Wish> {
  if (isWhole(said)) return said;
  if (!context.output.interactive && context.settings.plain !== 'asked')
    throw new Refusal({ code: 'no-terminal', command: 'exit-talk template new' });
  const prompter = await context.prompter();
  const asking = { context, prompter, words };
  try {
    const { id, title } = said;
    return {
      ...(id === undefined || title === undefined ? await askName(asking) : { id, title }),
      purpose: said.purpose ?? (await askPurpose(asking)),
      minutes: said.minutes ?? (await askMinutes(asking)),
      askedBy: said.askedBy ?? (await askAsker(asking)),
      themes: said.themes ?? (await askThemes(asking)),
    };
  } finally {
    prompter.close();
  }
}

const isWhole = (said: Present<Wish>): said is Wish =>
  (['id', 'title', 'purpose', 'minutes', 'askedBy', 'themes'] as const).every((key) => said[key] !== undefined);

const screenOf = ({ words }: Asking, ask: string, hint: string): Screen => ({
  title: words.title,
  body: [paragraph(strong(ask))],
  hint,
});

/** One line that has to be there; asked again until it is. */
async function askLine(asking: Asking, ask: string, check?: (typed: string) => string | undefined): Promise<string> {
  const { context, prompter, words } = asking;
  const screen = screenOf(asking, ask, context.messages.talk.hints.required);
  for (;;) {
    const reply = await prompter.field(screen, { required: words.needed, ...(check !== undefined && { check }) }, []);
    const line = reply.kind === 'value' ? oneLine(reply.value) : '';
    if (line !== '') return line;
  }
}

async function askName(asking: Asking): Promise<Pick<Wish, 'id' | 'title'>> {
  const { context, words } = asking;
  let ask = words.asks.name;
  for (;;) {
    const typed = await askLine(asking, ask, (one) =>
      nameOf(one) === undefined ? words.badName : askedUnfilled(asking, one),
    );
    const name = nameOf(typed);
    if (name !== undefined && (await takenBy(context, name.id)) === undefined) return name;
    ask = name === undefined ? words.badName : words.nameTaken(name.id);
  }
}

const askPurpose = (asking: Asking): Promise<string> =>
  askLine(asking, asking.words.asks.purpose, (typed) => askedUnfilled(asking, typed));

function askedUnfilled({ words }: Asking, typed: string): string | undefined {
  const found = filledInTalk(typed);
  return found === undefined ? undefined : words.notFilledIn(found);
}

const usualMinutes = 45;

async function askMinutes(asking: Asking): Promise<number> {
  const { context, prompter, words } = asking;
  const { from, to } = wishRange;
  const screen = screenOf(asking, words.asks.minutes(from, to), context.messages.talk.hints.required);
  const check = (typed: string): string | undefined =>
    readMinutes(typed) === undefined ? words.badMinutes(from, to) : undefined;
  const reply = await prompter.field(screen, { value: String(usualMinutes), required: words.needed, check }, []);
  return (reply.kind === 'value' ? readMinutes(reply.value) : undefined) ?? usualMinutes;
}

async function askAsker(asking: Asking): Promise<Asker> {
  const { context, prompter, words } = asking;
  const options = askers.map((value, at) => ({ label: words.askers[value], value, key: String(at + 1) }));
  const screen = screenOf(asking, words.asks.askedBy, context.messages.talk.hints.choose);
  const reply = await prompter.key(screen, options, []);
  return reply.kind === 'value' ? reply.value : 'hr';
}

/** Asked again until there is something to talk about. */
async function askThemes(asking: Asking): Promise<readonly string[]> {
  const { context, prompter, words } = asking;
  const { language, talk } = context.messages;
  const options = themesToChoose(await context.codebook()).map(({ code, label }) => ({
    label: textIn(label, language),
    value: code,
  }));
  const screen = screenOf(asking, words.asks.themes, talk.hints.list);
  const again = { ...screen, body: [...screen.body, blank, paragraph(words.themeNeeded)] };
  for (let turn = 0; ; turn += 1) {
    const reply = await prompter.picks(() => (turn === 0 ? screen : again), [{ options }], [], []);
    if (reply.kind === 'value' && reply.value.length > 0) return reply.value;
  }
}
