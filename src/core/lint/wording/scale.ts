import { phrases, placeIn, spanIn, spansIn, type Phrases } from './phrases.ts';
import type { Look, Sentence } from './tokens.ts';

/** A scale that asks, requests or lists instead of stating something to agree with. */
export const scaleQuestion =
  (requests: Phrases): Look =>
  ({ type, sentences }) => {
    if (type !== 'scale') return undefined;
    for (const sentence of sentences) {
      const span = spanIn(requests, sentence) ?? (sentence.asks ? ([0, sentence.tokens.length] as const) : undefined);
      if (span !== undefined) return placeIn(sentence, ...span);
    }
    return undefined;
  };

/** The first of the phrases that no clause beside the statement has: its word stands before, with no comma between. */
export function statedSpan(
  sentence: Sentence,
  list: Phrases,
  clauses: Phrases,
  fine: Phrases = phrases(''),
): readonly [number, number] | undefined {
  const begun = spansIn(clauses, sentence);
  const set = spansIn(fine, sentence);
  return spansIn(list, sentence).find(([at]) => {
    if (set.some(([from, end]) => from <= at && at < end)) return false;
    const comma = sentence.tokens.findLastIndex(({ word }, index) => index < at && word === ',');
    return !begun.some(([from]) => from > comma && from < at);
  });
}

/** A statement that is itself negated: to disagree with it is to say no to a no. */
export const negatedScale =
  (negations: Phrases, fine: Phrases, clauses: Phrases): Look =>
  ({ type, sentences }) => {
    if (type !== 'scale') return undefined;
    for (const sentence of sentences) {
      const span = sentence.asks ? undefined : statedSpan(sentence, negations, clauses, fine);
      if (span !== undefined) return placeIn(sentence, ...span);
    }
    return undefined;
  };
