import type { Found, Look, Sentence, Token } from './tokens.ts';
import { isWord } from './tokens.ts';

/** One place of a phrase. */
interface Place {
  readonly fits: (word: string) => boolean;
  /** It need not be there. */
  readonly optional: boolean;
  /** A few other words may stand here instead. */
  readonly isGap: boolean;
}

interface Phrase {
  readonly places: readonly Place[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Phrases to look for. */
export type Phrases = readonly Phrase[];

const widest = 4;

/** A gap does not reach from one thing to the next that is joined to it. */
const joins: ReadonlySet<string> = new Set(['and', 'or', 'och', 'eller']);

/** `*` is any word, `lön` the word, `lön*` begins with it, `*lön` ends with it. */
function fitting(pattern: string): (word: string) => boolean {
  if (pattern === '*') return () => true;
  const stem = pattern.replaceAll('*', '');
  if (pattern.length > 1 && pattern.startsWith('*')) return (word) => word.length > stem.length && word.endsWith(stem);
  if (pattern.length > 1 && pattern.endsWith('*')) return (word) => word.startsWith(stem);
  return (word) => word === pattern;
}

function placeOf(written: string): Place {
  if (written === '…') return { fits: () => true, optional: true, isGap: true };
  const optional = written.startsWith('(');
  const patterns = (optional ? written.slice(1, -1) : written).split('|');
  const exact = new Set(patterns.filter((pattern) => !pattern.includes('*')));
  const open = patterns.filter((pattern) => pattern.includes('*')).map(fitting);
  return { fits: (word) => exact.has(word) || open.some((fits) => fits(word)), optional, isGap: false };
}

function phraseOf(line: string): Phrase {
  const written = line.split(' ').filter((part) => part !== '');
  const atStart = written[0] === '<';
  const atEnd = written.at(-1) === '>';
  return { places: written.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).map(placeOf), atStart, atEnd };
}

/**
 * Phrases, one a line: `a|b` is either, `(a)` may be missing, `a*` and `*a` are beginnings and endings, `…` is up to
 * four words, `,` a comma, `<` and `>` where a sentence begins and ends. Names in capitals stand for a list of words.
 */
export function phrases(lines: string, lists: Readonly<Record<string, readonly string[]>> = {}): Phrases {
  return lines
    .split('\n')
    .map((line) => line.replaceAll(/[A-Z]+/gu, (name) => lists[name]?.join('|') ?? name).trim())
    .filter((line) => line !== '')
    .map(phraseOf);
}

/** Whether words that are no part of a phrase may stand here. */
const isGap = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from, end).every((token) => isWord(token) && !joins.has(token.word));

/** Where the places from this one on end after at most so many other words. */
function endAfterGap(phrase: Phrase, tokens: readonly Token[], at: number, place: number): number | undefined {
  for (let skipped = 0; skipped <= widest && isGap(tokens, at, at + skipped); skipped += 1) {
    const end = endOf(phrase, tokens, at + skipped, place + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Where the places of a phrase from this one on end, if they fit the words from here on. */
function endOf(phrase: Phrase, tokens: readonly Token[], at: number, place = 0): number | undefined {
  const wanted = phrase.places[place];
  if (wanted === undefined) return phrase.atEnd && at < tokens.length ? undefined : at;
  if (wanted.isGap) return endAfterGap(phrase, tokens, at, place);
  const token = tokens[at];
  const end = token !== undefined && wanted.fits(token.word) ? endOf(phrase, tokens, at + 1, place + 1) : undefined;
  return end ?? (wanted.optional ? endOf(phrase, tokens, at, place + 1) : undefined);
}

/** The first of the phrases in a sentence, by the numbers of its tokens: from, and the one after. */
export function spanIn(list: Phrases, { tokens }: Sentence): readonly [number, number] | undefined {
  for (const phrase of list)
    for (let at = 0; at < (phrase.atStart ? 1 : tokens.length); at += 1) {
      const end = endOf(phrase, tokens, at);
      if (end !== undefined && end > at) return [at, end];
    }
  return undefined;
}

/** Every place where one of the phrases stands in a sentence, in order. */
export function spansIn(list: Phrases, { tokens }: Sentence): readonly (readonly [number, number])[] {
  const spans = list.flatMap((phrase) =>
    tokens.flatMap((_, at): (readonly [number, number])[] => {
      const end = phrase.atStart && at > 0 ? undefined : endOf(phrase, tokens, at);
      return end === undefined || end === at ? [] : [[at, end]];
    }),
  );
  return spans.toSorted((a, b) => a[0] - b[0]);
}

/** Where some tokens of a sentence stand in the text. */
export function placeIn({ tokens }: Sentence, from: number, end: number): Found | undefined {
  const first = tokens[from];
  const last = tokens[end - 1];
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}

/** The rule that a sentence must not say any of the phrases, unless it says one of the others. */
export const saying =
  (list: Phrases, unless: Phrases = []): Look =>
  ({ sentences }) => {
    for (const sentence of sentences) {
      const span = spanIn(unless, sentence) === undefined ? spanIn(list, sentence) : undefined;
      if (span !== undefined) return placeIn(sentence, ...span);
    }
    return undefined;
  };
