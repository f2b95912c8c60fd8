import { paragraph, strong } from '../../core/page.ts';
import type { Screen } from '../../core/prompt.ts';
import type { Talk } from './talk.ts';

/** Somebody more in the room: brought by the leaver, or from the employer. Who it is, is kept. */
export async function askWho(talk: Talk): Promise<void> {
  const { opening: words, talk: talkWords } = talk.context.messages;
  const whose = await talk.prompter.key(
    screen(talk, words.somebodyAsk, talkWords.hints.choose),
    [
      { label: words.companion, value: 'companion' as const, key: '1' },
      { label: words.others, value: 'others' as const, key: '2' },
    ],
    [],
  );
  if (whose.kind !== 'value') return;
  const before = talk.interview.facts[whose.value];
  const field = before === undefined ? {} : { value: before };
  const who = await talk.prompter.field(screen(talk, words.whoAsk, talkWords.hints.field), field, []);
  const name = who.kind === 'value' ? who.value.trim() : '';
  if (name !== '') await talk.setFact(whose.value, name);
}

const screen = (talk: Talk, ask: string, hint: string): Screen => ({
  title: talk.context.messages.opening.menu.somebody,
  body: [paragraph(strong(ask))],
  hint,
});
