import { whyFacts, type Concern } from '../../core/interview/fit.ts';
import { fitReasons, type FitReason } from '../../core/interview/facts.ts';
import { blank, paragraph, strong } from '../../core/page.ts';
import type { Option } from '../../core/prompt.ts';
import type { Talk } from './talk.ts';

/** Says once what speaks against holding the talk like this, and keeps why it is held so; Enter leaves that open. */
export async function askWhy(talk: Talk, concern: Concern): Promise<void> {
  const { opening: words, talk: talkWords } = talk.context.messages;
  const options = fitReasons.map((reason, index): Option<FitReason> => ({
    label: words.fitReasons[reason],
    value: reason,
    key: String(index + 1),
  }));
  const body = [paragraph(words.guidance[concern]), blank, paragraph(strong(words.fitAsk))];
  const screen = { title: words.fitTitle, body, hint: talkWords.hints.choose };
  const reply = await talk.prompter.key(screen, options, []);
  if (reply.kind === 'value') await talk.setFact(whyFacts[concern], reply.value);
}
