import { folded } from '../interview/leaver.ts';

/** A word of a text, and how it stands there. */
export interface Word {
  readonly text: string;
  /** As words are compared. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** A capital and then small letters; an abbreviation in capitals is none, nor a day or a month. */
  readonly isCapitalised: boolean;
  /** It begins with a small letter. */
  readonly isSmall: boolean;
  /** It begins a sentence, so that its capital says nothing. */
  readonly isFirst: boolean;
  /** Only a space or a hyphen is between it and the word before. */
  readonly isJoined: boolean;
}

export function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => {
    const between = text.slice(Math.max(end, index - 8), index);
    const isFirst = end === 0 || beginsSentence(text.slice(Math.max(0, index - 8), index), between);
    const isJoined = end > 0 && /^(?: {1,2}|-|\u00a0)$/u.test(between);
    end = index + word.length;
    const compared = folded(word);
    return {
      text: word,
      folded: compared,
      start: index,
      end,
      isCapitalised: /^\p{Lu}.*\p{Ll}/u.test(word) && !calendar.has(compared),
      isSmall: /^\p{Ll}/u.test(word),
      isFirst,
      isJoined,
    };
  });
}

/** After a full stop and the like, a quotation mark, a dash or a line break; not after the stop of an abbreviation. */
function beginsSentence(before: string, between: string): boolean {
  if (/\p{L}\.\p{L}{1,3}\. $/u.test(before)) return false;
  return /[.!?:…”"“»«/\\\n]\s*$/u.test(between) || /\s[–—-]\s*$/u.test(between);
}

/** English writes these with a capital, and they name nobody. */
const calendar: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december'
  ).split(' '),
);
