import { abbreviationsIn } from './abbreviations.ts';
import { placeIn, spansIn, type Phrases } from './phrases.ts';
import type { Found, Look } from './tokens.ts';

/** So many are named: one who mends one of them should not find the next only then. */
const most = 3;

/** Words that not everybody says. Only listed words and capitals: what is hard to understand cannot be computed. */
export const jargon =
  (words: Phrases, known: ReadonlySet<string>): Look =>
  (asked) => {
    const listed = asked.sentences.flatMap((sentence) =>
      spansIn(words, sentence).map((span) => placeIn(sentence, ...span)),
    );
    const places = [...listed, ...abbreviationsIn(asked, known)].filter((place) => place !== undefined);
    const inOrder = places.toSorted((one, other) => one.from - other.from || other.to - one.to);
    const apart = inOrder.reduce<readonly Found[]>(
      (kept, place) => (place.from < (kept.at(-1)?.to ?? 0) ? kept : [...kept, place]),
      [],
    );
    const [first, ...more] = apart.slice(0, most);
    return first === undefined ? undefined : { ...first, more };
  };
