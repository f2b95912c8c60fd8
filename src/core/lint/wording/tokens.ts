import type { QuestionType } from '../../template/template.ts';

/** A word or a mark of a question. */
export interface Token {
  /** In lower case, with straight apostrophes. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** As written: names and abbreviations begin with a capital. */
  readonly written: string;
  /** It is a word and not a mark. */
  readonly isWord: boolean;
}

/** What lies between two full stops or question marks. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** It ends in a question mark. */
  readonly asks: boolean;
}

/** A question taken apart, once for all rules. */
export interface Asked {
  readonly text: string;
  readonly type: QuestionType;
  readonly sentences: readonly Sentence[];
}

/** Where the words that give a fault away stand. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** More of the same further on. */
  readonly more?: readonly Found[];
}

/** One rule of one language. */
export type Look = (asked: Asked) => Found | undefined;

/** Nobody asks a longer question; what lies beyond is not looked at. */
const mostCharacters = 3000;

const wordsAndMarks = /[\p{L}\p{N}\p{M}'’&{}|_/-]+(?::\p{Ll}{1,3}(?!\p{L}))?|[.,:;?!…–—]/gu;
const aWord = /[\p{L}\p{N}}]/u;
const startsLower = /^\s+\p{Ll}/u;
const spaceOrEnd = /^(?:\s|["”')]|$)/u;

export const isWord = (token: Token): boolean => token.isWord;

/** A full stop that ends nothing stands inside a number or an abbreviation. */
function endsSentence({ word, to }: Token, text: string): boolean {
  if (word === '?' || word === '!') return true;
  const rest = text.slice(to, to + 3);
  return (word === '.' || word === '…') && spaceOrEnd.test(rest) && !startsLower.test(rest);
}

/** The words and marks of a text, where they stand. */
function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(wordsAndMarks)].map(({ 0: written, index }) => ({
    word: written.toLowerCase().replaceAll('’', "'"),
    from: index,
    to: index + written.length,
    written,
    isWord: aWord.test(written),
  }));
}

/** A question taken apart into sentences of words and marks. */
export function readAsked({ ask, type }: { readonly ask: string; readonly type: QuestionType }): Asked {
  const text = ask.slice(0, mostCharacters);
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  for (const token of tokensOf(text)) {
    if (!endsSentence(token, text)) {
      tokens.push(token);
      continue;
    }
    if (tokens.length > 0) sentences.push({ tokens, asks: token.word === '?' });
    tokens = [];
  }
  if (tokens.length > 0) sentences.push({ tokens, asks: false });
  return { text, type, sentences };
}

/** How many words a question has. */
export const wordsIn = ({ sentences }: Asked): number =>
  sentences.reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0);
