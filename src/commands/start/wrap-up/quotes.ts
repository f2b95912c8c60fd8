import { quotableLines } from '../../../core/interview/said.ts';
import type { Option } from '../../../core/prompt.ts';
import type { Talk } from '../talk.ts';
import { screen, type WrapUpStep } from './step.ts';

/** Which lines are word for word what was said: all in one list, those that are quotes already marked. */
export const quotes: WrapUpStep = {
  id: 'quotes',
  fits: ({ interview }) => quotableLines(interview).length > 0,
  isMissing: ({ interview }) => !quotableLines(interview).some(({ line }) => line.kind === 'quote'),
  take: markQuotes,
};

export async function markQuotes(talk: Talk): Promise<void> {
  const { messages } = talk.context;
  const lines = quotableLines(talk.interview).map(({ line }) => line);
  const options = lines.map(({ text, seq }): Option<number> => ({ label: text, value: seq }));
  const marked = lines.filter(({ kind }) => kind === 'quote').map(({ seq }) => seq);
  const asked = screen(talk, messages.wrapUp.quotes, messages.talk.hints.list);
  const reply = await talk.prompter.picks(() => asked, [{ options }], marked, []);
  if (reply.kind !== 'value') return;
  for (const { seq, kind } of lines) {
    const wanted = reply.value.includes(seq) ? 'quote' : 'note';
    if (kind !== wanted) await talk.store.answers.changeLine(seq, { kind: wanted });
  }
  await talk.refresh();
}
