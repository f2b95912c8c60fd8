import { quotableLines, type SaidLine } from '../../../core/interview/said.ts';
import { textIn } from '../../../core/language.ts';
import { paragraph, strong } from '../../../core/page.ts';
import type { Option } from '../../../core/prompt.ts';
import { lineBlock } from '../../../render/lines.ts';
import type { Talk } from '../talk.ts';
import { screen, type WrapUpStep } from './step.ts';

export const themes: WrapUpStep = {
  id: 'themes',
  fits: ({ interview }) => quotableLines(interview).length > 0,
  isMissing: ({ interview }) => quotableLines(interview).every((said) => countedUnder(said).length === 0),
  take: addThemes,
};

/** Themes on the lines that are picked, until none is; each line says what it counts under as things stand. */
export async function addThemes(talk: Talk): Promise<void> {
  const { messages } = talk.context;
  for (;;) {
    const options = quotableLines(talk.interview).map((said): Option<SaidLine> => ({
      label: said.line.text,
      value: said,
      note: countedUnder(said)
        .map((code) => themeLabel(talk, code))
        .join(', '),
    }));
    const asked = screen(talk, messages.wrapUp.theme, messages.talk.hints.pick);
    const reply = await talk.prompter.pick(asked, options, []);
    if (reply.kind !== 'value') return;
    await pickThemes(talk, reply.value);
  }
}

/** A line's own themes; a line without counts under that of its question. */
function countedUnder({ line, step }: SaidLine): readonly string[] {
  if (line.themes.length > 0) return line.themes;
  return step.question.theme === undefined ? [] : [step.question.theme];
}

async function pickThemes(talk: Talk, { line }: SaidLine): Promise<void> {
  const { messages } = talk.context;
  const options = talk.interview.copy.codebook.themes.map(({ code }): Option<string> => ({
    label: themeLabel(talk, code),
    value: code,
  }));
  const body = [paragraph(strong(messages.wrapUp.themesOf)), lineBlock(line, 0)];
  const asked = { ...screen(talk, '', messages.talk.hints.list), body };
  const picked = await talk.prompter.picks(() => asked, [{ options }], line.themes, []);
  if (picked.kind !== 'value') return;
  await talk.store.answers.changeLine(line.seq, { themes: picked.value });
  await talk.refresh();
}

function themeLabel({ interview, context }: Talk, code: string): string {
  const theme = interview.copy.codebook.themes.find((one) => one.code === code);
  return theme === undefined ? code : textIn(theme.label, context.messages.language);
}
