import type { Language } from '../../language.ts';
import type { QuestionType } from '../../template/template.ts';
import { reversal as en } from './en/reversed.ts';
import { placeIn, spanIn, type Phrases } from './phrases.ts';
import { statedSpan } from './scale.ts';
import { reversal as sv } from './sv/reversed.ts';
import { readAsked } from './tokens.ts';

/** How a language says that something was bad. */
export interface Reversal {
  readonly bad: Phrases;
  /** A sentence with one of these may be good all the same. */
  readonly fine: Phrases;
  /** What is negated is another rule's. */
  readonly negations: Phrases;
  readonly clauses: Phrases;
}

const reversals: Readonly<Record<Language, Reversal>> = { sv, en };

/** The words of a statement that make agreeing with it the bad end. Only listed ones, in the statement itself. */
export function reversedIn(
  asked: { readonly ask: string; readonly type: QuestionType },
  language: Language,
): string | undefined {
  const { bad, fine, negations, clauses } = reversals[language];
  const { text, sentences } = readAsked(asked);
  const [sentence, another] = sentences;
  if (asked.type !== 'scale' || sentence === undefined || another !== undefined || sentence.asks) return undefined;
  if (spanIn(fine, sentence) !== undefined || spanIn(negations, sentence) !== undefined) return undefined;
  const span = statedSpan(sentence, bad, clauses);
  const place = span === undefined ? undefined : placeIn(sentence, ...span);
  return place === undefined ? undefined : text.slice(place.from, place.to);
}
