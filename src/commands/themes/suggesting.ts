import { linesToMark } from '../../core/interview/said.ts';
import type { Option } from '../../core/prompt.ts';
import { Refusal } from '../../core/problem.ts';
import type { Codebook } from '../../core/template/codebook.ts';
import { themeSuggester } from '../../core/template/key-words.ts';
import { screen } from '../start/wrap-up/step.ts';
import { aboutOf, give, themeLabels, type Suggest, type Tagging } from './tagging.ts';

/**
 * Suggests themes by today's key words, among the themes the interview was held by. Nothing for a line that has its own,
 * or of which only what its question is about could be said.
 */
export async function suggesting({ context, interview }: Tagging): Promise<Suggest> {
  const known = interview.copy.codebook.themes.map(({ code }) => code);
  const themes = (await themesOfToday(context)).filter(({ code }) => known.includes(code));
  if (!themes.some(({ words }) => words?.[interview.language] !== undefined)) return () => [];
  const suggest = themeSuggester({ themes }, interview.language, await context.messages.stemOf(interview.language));
  return (said) => {
    if (said.line.themes.length > 0) return [];
    const suggested = suggest(said.line.text);
    const about = aboutOf(said);
    return suggested.every((code) => about.includes(code)) ? [] : suggested;
  };
}

/** A codebook that has a fault suggests nothing: it must not stand in the way of a talk that was held. */
async function themesOfToday({ codebook }: Tagging['context']): Promise<Codebook['themes']> {
  try {
    return (await codebook()).themes;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** All lines that something is suggested for in one list, none of them marked: what is marked gets what stands beside it. */
export async function takeSuggested(tagging: Tagging, suggest: Suggest): Promise<void> {
  const { messages } = tagging.context;
  const offered = linesToMark(tagging.interview).filter((said) => suggest(said).length > 0);
  if (offered.length === 0) return;
  const options = offered.map((said): Option<number> => ({
    label: said.line.text,
    value: said.line.seq,
    note: messages.themes.suggestion(themeLabels(tagging, suggest(said))),
  }));
  const asked = screen(tagging, messages.themes.take, messages.themes.takeHint);
  const reply = await tagging.prompter.picks(() => asked, [{ options }], [], []);
  if (reply.kind !== 'value') return;
  for (const said of offered) if (reply.value.includes(said.line.seq)) await give(tagging, said, suggest(said));
}
