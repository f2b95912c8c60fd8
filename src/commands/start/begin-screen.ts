import { textIn } from '../../core/language.ts';
import { paragraph, strong } from '../../core/page.ts';
import type { Screen } from '../../core/prompt.ts';
import type { Talk } from './talk.ts';

/** A screen before the talk begins: one thing asked. */
export function beginScreen(talk: Talk, ask: string, hint: string): Screen {
  const { talk: words, language } = talk.context.messages;
  const { copy, facts } = talk.interview;
  const template = textIn(copy.template.title, language);
  const title = facts.afterwards === 'yes' ? words.afterwardsTitle(template) : words.beginTitle(template);
  return { title, body: [paragraph(strong(ask))], hint };
}
