import { linesToMark, type SaidLine } from '../../../core/interview/said.ts';
import type { Option } from '../../../core/prompt.ts';
import { suggesting, takeSuggested } from '../../themes/suggesting.ts';
import { countedUnder, pickThemes, themeLabels, type Suggest } from '../../themes/tagging.ts';
import type { Talk } from '../talk.ts';
import { screen, type WrapUpStep } from './step.ts';

export const themes: WrapUpStep = {
  id: 'themes',
  fits: ({ interview }) => linesToMark(interview).length > 0,
  isMissing: ({ interview }) => linesToMark(interview).every((said) => countedUnder(said).length === 0),
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

/** What a line counts under as things stand, and apart from it what is suggested. */
function standing(talk: Talk, said: SaidLine, suggest: Suggest): string {
  const suggested = suggest(said);
  return [
    ...(countedUnder(said).length > 0 ? [themeLabels(talk, countedUnder(said))] : []),
    ...(suggested.length > 0 ? [talk.context.messages.themes.suggestion(themeLabels(talk, suggested))] : []),
  ].join(' · ');
}
