import { placeIn, spanIn, type Phrases } from './phrases.ts';
import type { Look, Sentence } from './tokens.ts';

/** How yes-or-no questions begin in a language. */
export interface Openings {
  /** A verb first. */
  readonly closed: Phrases;
  /** A verb after a comma, when the sentence begins like this. */
  readonly leadIn: Phrases;
  readonly afterComma: Phrases;
  /** Requests, and what no answers in full. */
  readonly fine: Phrases;
  /** Asks more than yes or no, in this sentence or another. */
  readonly more: Phrases;
}

/** The verb that makes a sentence one of yes or no. */
export function closedSpan(sentence: Sentence, language: Openings): readonly [number, number] | undefined {
  if (!sentence.asks || spanIn(language.fine, sentence) !== undefined) return undefined;
  const first = spanIn(language.closed, sentence);
  if (first !== undefined) return first;
  return spanIn(language.leadIn, sentence) === undefined ? undefined : spanIn(language.afterComma, sentence);
}

/** An open question that yes or no answers. Silent as soon as anything in it asks for more. */
export const closedWording =
  (language: Openings): Look =>
  ({ type, sentences }) => {
    const isAsked = type === 'open' && !sentences.some((sentence) => spanIn(language.more, sentence) !== undefined);
    const last = sentences.findLast(({ asks }) => asks);
    const span = isAsked && last !== undefined ? closedSpan(last, language) : undefined;
    return span === undefined || last === undefined ? undefined : placeIn(last, ...span);
  };
