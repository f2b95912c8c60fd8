import { closedSpan, type Openings } from './openings.ts';
import { placeIn, spanIn, spansIn, type Phrases } from './phrases.ts';
import type { Asked, Look } from './tokens.ts';

/** What is answered with a yes, a no or a number: there the word decides the answer. */
const decided: ReadonlySet<string> = new Set(['scale', 'yes-no', 'choice', 'enps']);

const isDecided = ({ type, sentences }: Asked, openings: Openings): boolean =>
  decided.has(type) || (type === 'open' && sentences.some((sentence) => closedSpan(sentence, openings) !== undefined));

/** Always, never, all and every, where the answer hangs on them: one exception makes it no. */
export const absoluteWord =
  (words: Phrases, fine: Phrases, openings: Openings): Look =>
  (asked) => {
    if (!isDecided(asked, openings)) return undefined;
    for (const sentence of asked.sentences) {
      const set = spansIn(fine, sentence);
      const span = spansIn(words, sentence).find(([at]) => !set.some(([from, end]) => from <= at && at < end));
      if (span !== undefined && spanIn(openings.more, sentence) === undefined) return placeIn(sentence, ...span);
    }
    return undefined;
  };
