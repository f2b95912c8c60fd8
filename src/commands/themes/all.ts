import type { Context } from '../../context.ts';
import { isHeld, type Interview } from '../../core/interview/interview.ts';
import { paragraph } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import { asHeld } from '../copy.ts';
import { findInterview } from '../find.ts';
import { logAccess } from '../log-access.ts';
import { linesToTag, type Tagging } from './tagging.ts';
import { walkThemes } from './walk.ts';

const pageSize = 100;

/** An interview and how many of its lines have no theme of their own. */
interface Untagged {
  readonly id: string;
  readonly lines: number;
}

/** Walks the lines without a theme of one interview, or of all there are, oldest first. Each theme is stored at once. */
export async function tagLines(context: Context, typed: string | undefined): Promise<void> {
  const found = typed === undefined ? undefined : asHeld(context, await findInterview(context, typed));
  const todo = found === undefined ? await untagged(context) : [found].map(countOf).filter(hasLines);
  const { messages, output } = context;
  if (todo.length === 0) return output.say([paragraph(messages.themes.none)]);
  if (!output.interactive && context.settings.plain !== 'asked')
    throw new Refusal({ code: 'no-terminal', command: 'exit-talk review --themes' });
  const command = `exit-talk review --themes${typed === undefined ? '' : ` ${typed}`}`;
  if (await walkAll(context, todo, () => output.say([paragraph(messages.themes.left(command))])))
    output.say([paragraph(messages.themes.done)]);
}

/** Whatever ends it before the end, how to go on is said. */
async function walkAll(context: Context, todo: readonly Untagged[], sayLeft: () => void): Promise<boolean> {
  const prompter = await context.prompter();
  let left = todo.reduce((sum, { lines }) => sum + lines, 0);
  let ended = false;
  try {
    for (const { id, lines } of todo) {
      await logAccess(context, { what: 'review', about: id });
      if (!(await walkThemes(await taggingOf(context, id), left))) return false;
      left -= lines;
    }
    ended = true;
    return true;
  } finally {
    prompter.close();
    if (!ended) sayLeft();
  }
}

/** No talk goes on any more: nothing of it is stored but themes. */
async function taggingOf(context: Context, id: string): Promise<Tagging> {
  const [store, prompter] = [await context.store(), await context.prompter()];
  const read = async (): Promise<Interview> => {
    const interview = await store.interviews.read(id);
    if (interview === undefined) throw new Refusal({ code: 'interview-not-found', id });
    return interview;
  };
  let interview = await read();
  return {
    context,
    store,
    prompter,
    get interview() {
      return interview;
    },
    async refresh() {
      interview = await read();
    },
  };
}

async function untagged(context: Context): Promise<readonly Untagged[]> {
  const { interviews } = await context.store();
  const found: Untagged[] = [];
  for await (const page of interviews.pages(pageSize)) found.push(...page.filter(isHeld).map(countOf).filter(hasLines));
  return found;
}

const countOf = (interview: Interview): Untagged => ({ id: interview.id, lines: linesToTag(interview).length });
const hasLines = ({ lines }: Untagged): boolean => lines > 0;
