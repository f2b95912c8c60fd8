import { linesToMark, type SaidLine } from '../../../core/interview/said.ts';
import type { Option } from '../../../core/prompt.ts';
import { suggesting, takeSuggested } from '../../themes/suggesting.ts';
import { aboutOf, pickThemes, themeLabels, type Suggest } from '../../themes/tagging.ts';
import type { Talk } from '../talk.ts';
import { screen, type WrapUpStep } from './step.ts';

export const themes: WrapUpStep = {
  id: 'themes',
  fits: ({ interview }) => linesToMark(interview).length > 0,
  isMissing: ({ interview }) =>
    linesToMark(interview).every((said) => [...said.line.themes, ...aboutOf(said)].length === 0),
  take: addThemes,
};

/** First what is suggested, to be taken or not; then themes on the lines that are picked, until none is. */
export async function addThemes(talk: Talk): Promise<void> {
  const { messages } = talk.context;
  const suggest = await suggesting(talk);
  await takeSuggested(talk, suggest);
  for (;;) {
    const options = linesToMark(talk.interview).map((said): Option<SaidLine> => ({
      label: said.line.text,
      value: said,
      note: standing(talk, said, suggest),
    }));
    const asked = screen(talk, messages.wrapUp.theme, messages.talk.hints.pick);
    const reply = await talk.prompter.pick(asked, options, []);
    if (reply.kind !== 'value') return;
    await pickThemes(talk, reply.value, suggest(reply.value));
  }
}

/** A line's own themes; of a line without any what its question is about, and what is suggested. */
function standing(talk: Talk, said: SaidLine, suggest: Suggest): string {
  const { themes: words } = talk.context.messages;
  if (said.line.themes.length > 0) return themeLabels(talk, said.line.themes);
  const [about, suggested] = [aboutOf(said), suggest(said)];
  return [
    words.untagged(about.length > 0 ? themeLabels(talk, about) : undefined),
    ...(suggested.length > 0 ? [words.suggestion(themeLabels(talk, suggested))] : []),
  ].join(' · ');
}
