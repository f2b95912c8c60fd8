import { linesToMark, type SaidLine } from '../../core/interview/said.ts';
import { shareOf } from '../../core/interview/share.ts';
import { textIn } from '../../core/language.ts';
import { paragraph, strong } from '../../core/page.ts';
import type { Option } from '../../core/prompt.ts';
import { lineBlock } from '../../render/lines.ts';
import type { Talk } from '../start/talk.ts';

/** What lines are tagged in: a talk, or an interview that is gone through long after it. */
export type Tagging = Pick<Talk, 'context' | 'store' | 'prompter' | 'interview' | 'refresh'>;

/** Which themes a line may get. Nothing is stored by it. */
export type Suggest = (said: SaidLine) => readonly string[];

/** A report counts a line under its own themes alone; what its question is about is said beside it. */
export const aboutOf = ({ step }: SaidLine): readonly string[] =>
  step.question.theme === undefined ? [] : [step.question.theme];

/** Lines that nobody has given a theme of their own; what is not to be kept needs none. */
export function linesToTag(interview: Tagging['interview']): readonly SaidLine[] {
  return linesToMark(interview).filter(({ line, step: { id, question } }) => {
    const { label } = shareOf(question, interview.answers.get(id), line);
    return line.themes.length === 0 && label !== 'not-kept';
  });
}

/** The themes of one line, with what is suggested on top, none of it marked. */
export async function pickThemes(
  tagging: Tagging,
  said: SaidLine,
  suggested: readonly string[],
  title = tagging.context.messages.wrapUp.title(tagging.interview.leaver.name),
): Promise<void> {
  const { messages } = tagging.context;
  const rest = tagging.interview.copy.codebook.themes
    .map(({ code }) => code)
    .filter((code) => !suggested.includes(code));
  const options = [
    ...suggested.map((code): Option<string> => ({
      label: themeLabel(tagging, code),
      value: code,
      note: messages.themes.suggested,
    })),
    ...rest.map((code): Option<string> => ({ label: themeLabel(tagging, code), value: code })),
  ];
  const body = [paragraph(strong(messages.wrapUp.themesOf)), lineBlock(said.line, 0)];
  const asked = { title, body, hint: messages.talk.hints.list };
  const picked = await tagging.prompter.picks(() => asked, [{ options }], said.line.themes, []);
  if (picked.kind === 'value') await give(tagging, said, picked.value);
}

export async function give(tagging: Tagging, { line }: SaidLine, themes: readonly string[]): Promise<void> {
  await tagging.store.answers.changeLine(line.seq, { themes });
  await tagging.refresh();
}

function themeLabel({ interview, context }: Tagging, code: string): string {
  const theme = interview.copy.codebook.themes.find((one) => one.code === code);
  return theme === undefined ? code : textIn(theme.label, context.messages.language);
}

export const themeLabels = (tagging: Tagging, codes: readonly string[]): string =>
  codes.map((code) => themeLabel(tagging, code)).join(', ');
