import type { SaidLine } from '../../core/interview/said.ts';
import { blank, paragraph, quiet, strong } from '../../core/page.ts';
import type { Option } from '../../core/prompt.ts';
import { lineBlock } from '../../render/lines.ts';
import { askText } from '../../render/spoken-text.ts';
import { suggesting } from './suggesting.ts';
import { aboutOf, give, linesToTag, pickThemes, themeLabels, type Tagging } from './tagging.ts';

type Choice = 'take' | 'choose' | 'leave';

/**
 * Line by line through what has no theme of its own; Enter passes a line. False: left before the end.
 *
 * @param left how many lines there are in all, these among them
 */
export async function walkThemes(tagging: Tagging, left: number): Promise<boolean> {
  const suggest = await suggesting(tagging);
  for (const [index, said] of linesToTag(tagging.interview).entries()) {
    const suggested = suggest(said);
    const title = tagging.context.messages.themes.title(tagging.interview.leaver.name, left - index);
    const choice = await ask(tagging, said, suggested, title);
    if (choice === 'leave') return false;
    if (choice === 'take') await give(tagging, said, suggested);
    if (choice === 'choose') await pickThemes(tagging, said, suggested, title);
  }
  return true;
}

async function ask(
  tagging: Tagging,
  said: SaidLine,
  suggested: readonly string[],
  title: string,
): Promise<Choice | undefined> {
  const { messages } = tagging.context;
  const words = messages.themes;
  const about = aboutOf(said);
  const choices: readonly Option<Choice>[] = [
    ...(suggested.length > 0
      ? [{ label: themeLabels(tagging, suggested), value: 'take', note: words.suggested } as const]
      : []),
    { label: words.choose, value: 'choose' },
    { label: words.leave, value: 'leave' },
  ];
  const options = choices.map((choice, index) => ({ ...choice, key: String(index + 1) }));
  const body = [
    paragraph(quiet(askText(tagging.interview, said.step.question, messages))),
    lineBlock(said.line, 0),
    ...(about.length > 0 ? [paragraph(quiet(words.untaggedAbout(themeLabels(tagging, about))))] : []),
    blank,
    paragraph(strong(words.ask)),
  ];
  const reply = await tagging.prompter.key({ title, body, hint: words.hint }, options, []);
  return reply.kind === 'value' ? reply.value : undefined;
}
