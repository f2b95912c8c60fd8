import { abbreviationIn } from './abbreviations.ts';
import { saying, type Phrases } from './phrases.ts';
import type { Look } from './tokens.ts';

/** Words that not everybody says. Only listed words and capitals: what is hard to understand cannot be computed. */
export const jargon = (words: Phrases, known: ReadonlySet<string>): Look => {
  const look = saying(words);
  return (asked) => look(asked) ?? abbreviationIn(asked, known);
};
