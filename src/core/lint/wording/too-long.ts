import { wordsIn, type Look } from './tokens.ts';

/** A question of more words than can be kept in mind when it is heard. */
export const tooLong =
  (most: number): Look =>
  (asked) => {
    const last = asked.sentences.at(-1)?.tokens.at(-1);
    return wordsIn(asked) > most && last !== undefined ? { from: 0, to: last.to } : undefined;
  };
