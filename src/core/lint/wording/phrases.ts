import type { Found, Look, Sentence, Token } from './tokens.ts';

/** One place of a phrase. */
interface Place {
  /** The words themselves, if it is nothing but words. */
  readonly words?: ReadonlySet<string>;
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

/** Phrases to look for, understood when they are first looked for: of a language that nobody writes in, never. */
export type Phrases = () => Table;

interface Table {
  /** By the word they begin with: most words begin none. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that may begin with many words. */
  readonly others: readonly Phrase[];
}

const widest = 4;

/** A gap does not reach from one thing to the next that is joined to it. */
const joins: ReadonlySet<string> = new Set(['and', 'or', 'och', 'eller']);

/** `*` is any word, `lön` the word, `lön*` begins with it, `*lön` ends with it. */
function fitting(pattern: string): (word: string) => boolean {
  if (pattern === '*') return () => true;
  const stem = pattern.replace(/^\*|\*$/gu, '');
  if (stem.includes('*')) throw new Error(`${pattern}: a star stands at an end`);
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
  const place = { fits: (word: string) => exact.has(word) || open.some((fits) => fits(word)), optional, isGap: false };
  return open.length === 0 && !optional ? { ...place, words: exact } : place;
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
export function phrases(lines: string, lists: Lists = {}): Phrases {
  let table: Table | undefined;
  return () => (table ??= tableOf(lines, lists));
}

type Lists = Readonly<Record<string, readonly string[]>>;

function tableOf(lines: string, lists: Lists): Table {
  const all = lines
    .split('\n')
    .map((line) => line.replaceAll(/[A-Z]+/gu, (name) => lists[name]?.join('|') ?? name).trim())
    .filter((line) => line !== '')
    .map(phraseOf);
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of all)
    for (const word of phrase.places[0]?.words ?? []) {
      const same = byFirst.get(word);
      if (same === undefined) byFirst.set(word, [phrase]);
      else same.push(phrase);
    }
  return { byFirst, others: all.filter(({ places }) => places[0]?.words === undefined) };
}

/** Lines of phrases from pairs of words, `wear/tear`, with a join between them. */
export const pairs = (join: string, list: string): string =>
  list
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.replace('/', ` ${join} `))
    .join('\n');

/** Whether a word that is no part of a phrase may stand here. */
const mayBeBetween = (token: Token | undefined): boolean =>
  token !== undefined && token.isWord && !joins.has(token.word);

/** Where the places from this one on end after at most so many other words. */
function endAfterGap(phrase: Phrase, tokens: readonly Token[], at: number, place: number): number | undefined {
  for (let skipped = 0; skipped <= widest; skipped += 1) {
    if (skipped > 0 && !mayBeBetween(tokens[at + skipped - 1])) return undefined;
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

/** Every place where one of the phrases stands in a sentence, in order. */
function spansUpTo(most: number, list: Phrases, { tokens }: Sentence): readonly Span[] {
  const { byFirst, others } = list();
  const found: Span[] = [];
  for (let at = 0; at < tokens.length && found.length < most; at += 1)
    for (const some of [byFirst.get(tokens[at]?.word ?? '') ?? none, others])
      for (const phrase of some) {
        const end = phrase.atStart && at > 0 ? undefined : endOf(phrase, tokens, at);
        if (end !== undefined && end > at) found.push([at, end]);
      }
  return found;
}

const none: readonly Phrase[] = [];

/** The numbers of tokens: from, and the one after. */
type Span = readonly [number, number];

/** The first of the phrases in a sentence. */
export const spanIn = (list: Phrases, sentence: Sentence): Span | undefined => spansUpTo(1, list, sentence)[0];

/** All of the phrases in a sentence, in order. */
export const spansIn = (list: Phrases, sentence: Sentence): readonly Span[] => spansUpTo(Infinity, list, sentence);

/** Where some tokens of a sentence stand in the text. */
export function placeIn({ tokens }: Sentence, from: number, end: number): Found | undefined {
  const first = tokens[from];
  const last = tokens[end - 1];
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}

/** The rule that a sentence must not say any of the phrases, unless it says one of the others. */
export const saying =
  (list: Phrases, unless: Phrases = phrases('')): Look =>
  ({ sentences }) => {
    for (const sentence of sentences) {
      const span = spanIn(unless, sentence) === undefined ? spanIn(list, sentence) : undefined;
      if (span !== undefined) return placeIn(sentence, ...span);
    }
    return undefined;
  };
