import type { Context } from '../../context.ts';
import { readDate } from '../../core/date.ts';
import type { ActionGroup, Decision } from '../../core/follow-up/action.ts';
import type { ActionChange } from '../../core/follow-up/port.ts';
import { isWorkEnvironment } from '../../core/follow-up/work-environment.ts';
import { blank, paragraph, strong, type Page } from '../../core/page.ts';
import { present } from '../../core/present.ts';
import type { Option, Prompter, Screen } from '../../core/prompt.ts';
import { oneLine } from '../../core/one-line.ts';
import { themeName } from '../../render/actions/naming.ts';
import { yesOrNo } from '../start/yes-or-no.ts';
import type { Deciding } from './decide.ts';

/** Where something is asked about a decision: what stands above, so that one knows what it is about. */
export interface Asking {
  readonly context: Context;
  readonly prompter: Prompter;
  readonly title: string;
  readonly about: Page;
}

/** What is known already of a decision, and is not asked again. */
export type Known = Pick<ActionChange, 'theme' | 'group' | 'title' | 'owner' | 'dueOn' | 'why'>;

/** A new action, one question after the other. */
export async function askNew(context: Context): Promise<Deciding> {
  const prompter = await context.prompter();
  try {
    const { ask: words } = context.messages.deciding;
    const asking = { context, prompter, title: words.title, about: [] };
    const title = await askText(asking, words.what, words.required);
    return { decided: 'act', fields: await askFields(asking, 'act', present({ title })), interviewIds: [] };
  } finally {
    prompter.close();
  }
}

/** Why; then, of what is to be done, what, about what, who and by when; of what is watched, when to look again. */
export async function askFields(asking: Asking, decided: Decision, known: Known): Promise<ActionChange> {
  const { ask: words } = asking.context.messages.deciding;
  const why = known.why ?? (await askText(asking, words.why, decided === 'act' ? undefined : words.whyRequired));
  if (decided === 'not-now') return present({ ...known, why });
  if (decided === 'watch') return present({ ...known, why, dueOn: known.dueOn ?? (await askDay(asking, words.again)) });
  const title = known.title ?? (await askText(asking, words.what, words.required));
  const theme = known.theme ?? (await askTheme(asking));
  const group = known.group ?? (known.theme === undefined ? await askGroup(asking) : undefined);
  const owner = known.owner ?? (await askText(asking, words.owner));
  const dueOn = known.dueOn ?? (await askDay(asking, words.due));
  return present({ why, title, theme, group, owner, dueOn, ...(await askWorkEnvironment(asking, theme)) });
}

const screenOf = ({ context, title, about }: Asking, ask: string, hint?: string): Screen => ({
  title,
  body: [...about, ...(about.length === 0 ? [] : [blank]), paragraph(strong(ask))],
  hint: hint ?? context.messages.deciding.ask.hint,
});

async function askText(asking: Asking, ask: string, required?: string): Promise<string | undefined> {
  const reply = await asking.prompter.field(screenOf(asking, ask), present({ required }), []);
  const text = reply.kind === 'value' ? oneLine(reply.value) : '';
  return text === '' ? undefined : text;
}

async function askDay(asking: Asking, ask: string): Promise<string | undefined> {
  const { badDay } = asking.context.messages.deciding.ask;
  const check = (typed: string): string | undefined =>
    typed.trim() === '' || readDate(typed) !== undefined ? undefined : badDay;
  const reply = await asking.prompter.field(screenOf(asking, ask), { check }, []);
  return reply.kind === 'value' ? readDate(reply.value) : undefined;
}

async function askTheme(asking: Asking): Promise<string | undefined> {
  const { messages } = asking.context;
  const { themes } = await asking.context.codebook();
  const options = themes.map(({ code }): Option<string> => ({
    label: themeName(code, { messages, themes }),
    value: code,
  }));
  return pick(asking, messages.deciding.ask.theme, options);
}

async function askGroup(asking: Asking): Promise<ActionGroup | undefined> {
  const { tallies } = await asking.context.store();
  const departments = await tallies.groups('department');
  if (departments.length === 0) return undefined;
  const options = departments.map((name): Option<ActionGroup> => ({ label: name, value: { by: 'department', name } }));
  return pick(asking, asking.context.messages.deciding.ask.group, options);
}

async function pick<T>(asking: Asking, ask: string, options: readonly Option<T>[]): Promise<T | undefined> {
  const hint = asking.context.messages.talk.hints.pick;
  const reply = await asking.prompter.pick(screenOf(asking, ask, hint), options, []);
  return reply.kind === 'value' ? reply.value : undefined;
}

/** Passed, it is as the theme says. Of what belongs to it the law wants the risk too. */
async function askWorkEnvironment(
  asking: Asking,
  theme: string | undefined,
): Promise<Pick<ActionChange, 'workEnvironment' | 'risk'>> {
  const { messages } = asking.context;
  const screen = screenOf(asking, messages.deciding.ask.workEnvironment, messages.talk.hints.choose);
  const reply = await asking.prompter.key(screen, yesOrNo(messages, messages.language), []);
  const belongs = reply.kind === 'value' ? reply.value : isWorkEnvironment(present({ theme }));
  const risk = belongs ? await askText(asking, messages.deciding.ask.risk) : undefined;
  return { workEnvironment: belongs ? 'yes' : 'no', ...present({ risk }) };
}
