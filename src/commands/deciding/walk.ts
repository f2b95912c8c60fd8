import type { Context } from '../../context.ts';
import { decisions, type Action, type Decision, type Finding } from '../../core/follow-up/action.ts';
import { isAct } from '../../core/follow-up/due.ts';
import { shortIds } from '../../core/interview/id.ts';
import { blank, paragraph, strong, type Page } from '../../core/page.ts';
import type { Option, Prompter } from '../../core/prompt.ts';
import { whatText } from '../../render/actions/naming.ts';
import { interviewFrame } from '../../render/actions/deciding.ts';
import { askFields, type Known } from '../action/ask.ts';
import { decide } from '../action/decide.ts';
import { logAccess } from '../log-access.ts';

/** Something that waits for a decision, and what is known of it. */
export interface Undecided {
  readonly about: Page;
  readonly known: Known;
  readonly finding?: Finding;
  /** What an action goes back to; a decision to do nothing about a finding is about none of them. */
  readonly interviewIds: readonly string[];
}

/** What came of one: it was decided, left for later, or somebody has had enough of these, or of all. */
type Came = 'decided' | 'left' | 'on' | 'end';

/**
 * Walks what waits for a decision, each stored at once: interviews, the earliest first, or only one of them; then what
 * stands out in the report and nothing is decided about.
 */
export async function walkUndecided(context: Context, only: string | undefined): Promise<void> {
  const { actions } = await context.store();
  const prompter = await context.prompter();
  try {
    const ids = only === undefined ? await actions.undecided() : [only];
    const came = await walk(
      context,
      prompter,
      ids.map((id) => () => undecidedInterview(context, id)),
    );
    if (only !== undefined || came === 'end') return;
    const { undecidedFindings } = await import('./findings.ts');
    const findings = await undecidedFindings(context);
    await walk(
      context,
      prompter,
      findings.map((finding) => async () => finding),
    );
  } finally {
    prompter.close();
    if (only === undefined) await sayLeft(context);
  }
}

async function sayLeft({ output, messages, store }: Context): Promise<void> {
  const { actions } = await store();
  output.say([paragraph(messages.deciding.decide.left((await actions.undecided()).length))]);
}

/** Each is only read when it is its turn. */
async function walk(
  context: Context,
  prompter: Prompter,
  waiting: readonly (() => Promise<Undecided | undefined>)[],
): Promise<Came> {
  let left = waiting.length;
  for (const next of waiting) {
    const undecided = await next();
    const came = undecided === undefined ? 'left' : await decideOne(context, prompter, { ...undecided, left });
    if (came === 'on' || came === 'end') return came;
    if (came === 'decided') left -= 1;
  }
  return 'on';
}

async function undecidedInterview(context: Context, id: string): Promise<Undecided | undefined> {
  const { interviews } = await context.store();
  const interview = await interviews.read(id);
  if (interview === undefined) return undefined;
  await logAccess(context, { what: 'review', about: id });
  const short = shortIds(await interviews.ids()).get(id) ?? id;
  return { about: interviewFrame(interview, short, context.messages), known: {}, interviewIds: [id] };
}

type Choice = Decision | 'join';

/** One key, then what that needs. */
async function decideOne(
  context: Context,
  prompter: Prompter,
  { about, known, finding, interviewIds, left }: Undecided & { readonly left: number },
): Promise<Came> {
  const words = context.messages.deciding;
  const { actions } = await context.store();
  const open = finding === undefined ? (await actions.list()).filter((one) => isAct(one) && one.status === 'open') : [];
  const choices: readonly Choice[] = [...decisions, ...(open.length > 0 ? ['join' as const] : [])];
  const options = choices.map((value, at): Option<Choice> => ({
    label: words.decide.keys[value],
    value,
    key: String(at + 1),
  }));
  const title = words.decide.title(left);
  const body = [...about, blank, paragraph(strong(words.decide.ask))];
  const menu = (finding === undefined ? (['on', 'end'] as const) : (['end'] as const)).map((value) => ({
    label: words.decide.menu[value],
    value,
  }));
  const reply = await prompter.key({ title, body, hint: words.ask.choose }, options, menu);
  if (reply.kind === 'menu') return reply.item;
  if (reply.kind !== 'value') return 'left';
  if (reply.value === 'join') return joinOne(context, prompter, { title, about, open, interviewIds });
  const decided = reply.value;
  const fields = await askFields({ context, prompter, title, about }, decided, known);
  const linked = finding === undefined || decided === 'act' ? interviewIds : [];
  await decide(context, { decided, fields, interviewIds: linked, ...(finding !== undefined && { finding }) });
  return 'decided';
}

interface Joining {
  readonly title: string;
  readonly about: Page;
  readonly open: readonly Action[];
  readonly interviewIds: readonly string[];
}

/** The interview is one more that an action goes back to. */
async function joinOne(
  context: Context,
  prompter: Prompter,
  { title, about, open, interviewIds }: Joining,
): Promise<Came> {
  const { messages } = context;
  const naming = { messages, themes: (await context.codebook()).themes };
  const options = open.map((action): Option<string> => ({
    label: whatText(action, naming),
    value: action.id,
    ...(action.owner !== undefined && { note: action.owner }),
  }));
  const body = [...about, blank, paragraph(strong(messages.deciding.decide.which))];
  const reply = await prompter.pick({ title, body, hint: messages.talk.hints.pick }, options, []);
  if (reply.kind !== 'value') return 'left';
  await (await context.store()).actions.change(reply.value, {}, interviewIds);
  return 'decided';
}
