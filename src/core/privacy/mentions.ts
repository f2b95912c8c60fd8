import { folded } from '../interview/leaver.ts';
import { wordsOf, type Word } from './words.ts';

/** Somebody else named in a text: by a name that is known, or guessed by a capital in the middle of a sentence. */
export interface Mention {
  readonly name: string;
  readonly guess: boolean;
}

/** A part of a text, and whom it names. */
export interface Piece {
  readonly text: string;
  readonly mention?: Mention;
  /** Somebody was named here, and it is not to be read who. */
  readonly covered?: true;
}

/** Cuts a text into pieces. `guess` false: only known names are found in it. */
export type FindMentions = (text: string, guess?: boolean) => readonly Piece[];

interface Name {
  readonly name: string;
  /** Folded. */
  readonly words: readonly string[];
  readonly own?: true;
  /** It may as well be a word, and is one when it is written small. */
  readonly short?: true;
}

/** Shorter than this a part of a name may as well be a word (`bo`, `ek`); a single letter is an initial. */
const longEnough = 3;
const shortestPart = 2;

/**
 * Finds those who are named beside the one it is about. `known`: the names of the others; each is found whole, and by
 * each of its parts, also with an -s; what fits several is the one that comes first. What is capitalised in the middle of a sentence of `texts` is taken
 * for a name too, and found wherever it stands. It finds too much rather than too little: somebody reads it after.
 */
export function mentionFinder(known: readonly string[], own: string, texts: readonly string[]): FindMentions {
  const names = namesFrom(known, own);
  const ownParts = new Set(wordsOf(own).map((word) => word.folded));
  const first = (text: string): readonly Piece[] => piecesOf(text, { names, ownParts, guessed: new Set() });
  const guessed = guessedIn(texts, first);
  return (text, guess = true) => piecesOf(text, { names, ownParts, ...(guess && { guessed }) });
}

function namesFrom(known: readonly string[], own: string): ReadonlyMap<string, readonly Name[]> {
  const others = known.filter((name) => folded(name) !== folded(own) && !isAbbreviation(name));
  const whole = others.map((name): Name => ({ name: name.trim(), words: foldedWords(name) }));
  const parts = others.flatMap((name) => partsOf(name).map((part) => partOf(name.trim(), part)));
  const mine: Name = { name: own, words: foldedWords(own), own: true };
  const all = [mine, ...whole, ...parts].filter(({ words }) => words.length > 0);
  return Map.groupBy(
    all.toSorted((one, other) => other.words.length - one.words.length),
    ({ words }) => words[0] ?? '',
  );
}

const partOf = (name: string, part: string): Name => ({
  name,
  words: [part],
  ...(part.length < longEnough && { short: true }),
});

const foldedWords = (name: string): readonly string[] => wordsOf(name).map((word) => word.folded);

/** A department or an authority, not a person. */
const isAbbreviation = (name: string): boolean => /^\p{Lu}{1,3}$/u.test(name.trim());

/** Of a name with what somebody is called at work beside it (`ombudsman Eva Ek`) only the parts of the name. */
function partsOf(name: string): readonly string[] {
  const words = wordsOf(name).filter(({ text }) => text.length >= shortestPart && /\p{L}/u.test(text));
  const capitalised = words.filter(({ isCapitalised }) => isCapitalised);
  return (capitalised.length > 0 ? capitalised : words).map((word) => word.folded);
}

interface Knowledge {
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly ownParts: ReadonlySet<string>;
  /** Folded words that are taken for names; without it nothing is guessed. */
  readonly guessed?: ReadonlySet<string>;
}

function piecesOf(text: string, knowledge: Knowledge): readonly Piece[] {
  const words = wordsOf(text);
  const pieces: Piece[] = [];
  let done = 0;
  for (let index = 0; index < words.length;) {
    const { count, mention } = nameAt(words, index, knowledge) ?? guessAt(words, index, knowledge) ?? { count: 1 };
    const [from, to] = [words[index]?.start ?? 0, words[index + count - 1]?.end ?? 0];
    if (mention !== undefined) {
      pieces.push({ text: text.slice(done, from) }, { text: text.slice(from, to), mention });
      done = to;
    }
    index += count;
  }
  return [...pieces, { text: text.slice(done) }].filter((piece) => piece.text !== '');
}

interface Found {
  /** How many words it takes. */
  readonly count: number;
  /** Nothing where the person it is about is named. */
  readonly mention?: Mention;
}

/** The longest name that begins with this word; an -s at its end is the genitive. */
function nameAt(words: readonly Word[], index: number, { names }: Knowledge): Found | undefined {
  const begins = words[index]?.folded ?? '';
  const candidates = [begins, begins.replace(/s$/u, '')].flatMap((word) => names.get(word) ?? []);
  const fits = ({ words: wanted, short }: Name): boolean =>
    (short !== true || words[index]?.isCapitalised === true) &&
    wanted.every((word, at) => isWord(words[index + at], word, at === wanted.length - 1, at > 0));
  const found = candidates.filter(fits).toSorted((one, other) => other.words.length - one.words.length)[0];
  if (found === undefined) return undefined;
  return { count: found.words.length, ...(!found.own && { mention: { name: found.name, guess: false } }) };
}

function isWord(word: Word | undefined, wanted: string, last: boolean, joined: boolean): boolean {
  if (word === undefined || (joined && !word.isJoined)) return false;
  return word.folded === wanted || (last && word.folded === `${wanted}s`);
}

/** Capitalised words that follow each other are one name. */
function guessAt(words: readonly Word[], index: number, knowledge: Knowledge): Found | undefined {
  const { ownParts, guessed, names } = knowledge;
  if (guessed === undefined) return undefined;
  const isGuess = (word: Word): boolean =>
    word.isCapitalised &&
    (!word.isFirst || guessed.has(word.folded)) &&
    !ownParts.has(word.folded) &&
    !ownParts.has(word.folded.replace(/s$/u, ''));
  const goesOn = (word: Word): boolean => word.isJoined && isGuess(word) && !names.has(word.folded);
  const [first] = words.slice(index, index + 1);
  if (first === undefined || !isGuess(first)) return undefined;
  const end = words.findIndex((word, at) => at > index && !goesOn(word));
  const parts = words.slice(index, end < 0 ? words.length : end);
  return { count: parts.length, mention: { name: parts.map(({ text }) => text).join(' '), guess: true } };
}

/** A word that is also written small somewhere is none: it only stood where we could not see a sentence begin. */
function guessedIn(texts: readonly string[], find: (text: string) => readonly Piece[]): ReadonlySet<string> {
  const small = new Set(texts.flatMap((text) => wordsOf(text).flatMap((word) => (word.isSmall ? [word.folded] : []))));
  const guesses = texts.flatMap(find).flatMap(({ mention }) => (mention?.guess === true ? [mention.name] : []));
  return new Set(guesses.flatMap(foldedWords).filter((word) => !small.has(word)));
}
