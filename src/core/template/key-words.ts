import type { Language } from '../language.ts';
import type { Codebook } from './codebook.ts';

/** A word without its endings, beginning with the same letter; which ones those are is a matter of the language. */
export type Stem = (word: string) => string;

/** Words with a space between; a hyphen where a word may go on: `löne-`, `-chef`, `-belastning-`, `för mycket`. */
export const keyWordPattern = /^-?[\p{L}\p{N}]+-?(?: -?[\p{L}\p{N}]+-?)*$/u;

/** More would be noise: what is suggested has to be looked at. */
const most = 2;

interface Word {
  readonly written: string;
  readonly stem: string;
}

type Fits = (word: Word) => boolean;

/**
 * Which themes a text is about, by the key words of the codebook, best first: the theme more of whose key words are in
 * the text, where two words in a row count as two. Themes without key words are never suggested.
 */
export function themeSuggester(
  { themes }: Pick<Codebook, 'themes'>,
  language: Language,
  stem: Stem,
): (text: string) => readonly string[] {
  const sought = themes.map(({ code, words }) => ({
    code,
    keyWords: (words?.[language] ?? []).map((keyWord) => keyWord.split(' ').map((part) => fitting(part, stem))),
  }));
  return (text) => {
    const words = wordsOf(text, stem);
    return sought
      .map(({ code, keyWords }) => ({ code, weight: sum(keyWords.map((parts) => weightIn(words, parts))) }))
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, most)
      .map(({ code }) => code);
  };
}

function wordsOf(text: string, stem: Stem): readonly Word[] {
  const written =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return written.map((word) => ({ written: word, stem: stem(word) }));
}

function weightIn(words: readonly Word[], parts: readonly Fits[]): number {
  const isThere = words.some((_, at) => parts.every((fits, index) => isAt(words[at + index], fits)));
  return isThere ? parts.length : 0;
}

const isAt = (word: Word | undefined, fits: Fits): boolean => word !== undefined && fits(word);

/**
 * One word of a key word. Without hyphens it is the whole word, whatever its ending; to find that takes time, and most
 * words begin with another letter.
 */
function fitting(part: string, stem: Stem): Fits {
  const goesOn = part.endsWith('-');
  const comesAfter = part.startsWith('-');
  const word = part.replaceAll('-', '').normalize('NFC').toLowerCase();
  if (goesOn && comesAfter) return ({ written }) => written.includes(word);
  if (goesOn) return ({ written }) => written.startsWith(word);
  let known: string | undefined;
  const stemmed = (): string => (known ??= stem(word));
  if (comesAfter) return (one) => one.written.endsWith(word) || one.stem.endsWith(stemmed());
  return (one) => one.written === word || (one.written[0] === word[0] && one.stem === stemmed());
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
