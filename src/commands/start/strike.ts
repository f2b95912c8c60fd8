import type { LineKind } from '../../core/interview/interview.ts';
import { blank, paragraph, strong } from '../../core/page.ts';
import type { Option } from '../../core/prompt.ts';
import { lineBlock } from '../../render/lines.ts';
import { frame } from './moves.ts';
import type { Talk } from './talk.ts';

/** What can be done with a line that stands. */
export type Correction = 'change' | 'strike';

/** Which line is meant: the only one there is, else the one that is picked. */
export async function pickLine<T>(
  talk: Talk,
  correction: Correction,
  lines: readonly Option<T>[],
): Promise<T | undefined> {
  const [first, second] = lines;
  if (second === undefined) return first?.value;
  const { menu, pickLine: asks, hints } = talk.context.messages.talk;
  const screen = { ...frame(talk, menu[correction], hints.pickLine), body: [paragraph(strong(asks[correction]))] };
  const reply = await talk.prompter.pick(screen, lines, []);
  return reply.kind === 'value' ? reply.value : undefined;
}

/** Shows the line once more; one key strikes it, and Enter does not. */
export async function wantsStrike(talk: Talk, line: { kind: LineKind; text: string }): Promise<boolean> {
  const { messages } = talk.context;
  const { menu, strikeAsk, strikeChoices, hints } = messages.talk;
  const { yes, no } = messages.spoken[messages.language];
  const reply = await talk.prompter.key(
    { title: menu.strike, hint: hints.strike, body: [paragraph(strong(strikeAsk)), blank, lineBlock(line, 2)] },
    [
      { label: strikeChoices.yes, value: true, key: yes },
      { label: strikeChoices.no, value: false, key: no },
    ],
    [],
  );
  return reply.kind === 'value' && reply.value;
}
