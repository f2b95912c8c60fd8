import { spanIn, spansIn, placeIn, type Phrases } from './phrases.ts';
import { isWord, wordsIn, type Asked, type Found, type Look, type Sentence } from './tokens.ts';

/** What a language joins two questions with, and what looks like it but is one. */
export interface Coordination {
  /** and, or, as well as */
  readonly joins: Phrases;
  /** Only between two answers to choose from. */
  readonly or: ReadonlySet<string>;
  /** Two questions whatever stands around: and if so, and what. */
  readonly sure: Phrases;
  /** Set phrases, relations and one activity: a join inside is fine. */
  readonly one: Phrases;
  /** In a sentence that says this, what is joined belongs together. */
  readonly together: Phrases;
  /** Why after a join is a rule of its own. */
  readonly whys: ReadonlySet<string>;
  /** Begins a clause about when or if, which is not what is asked. */
  readonly besides: Phrases;
  /** Asks on about the question before, or belongs to another rule. */
  readonly follows: Phrases;
  /** Question words that begin a second question after a comma. */
  readonly second: Phrases;
  /** More words than this, and what is joined is mostly the way to the question. */
  readonly longest: number;
}

/** Types whose answers are a list: what they join by "or" is to be chosen from. */
const chosen: ReadonlySet<string> = new Set(['choice', 'choices', 'number', 'date', 'scale']);

type Span = readonly [number, number];

const slashed = /^\p{L}{3,}\/\p{L}{3,}$/u;
const digit = /^\d/u;
const capital = /^\p{Lu}/u;

/** Whether a clause about when or if has begun, and no comma has ended it. */
function isBeside(sentence: Sentence, at: number, besides: Phrases): boolean {
  const comma = sentence.tokens.findLastIndex(({ word }, index) => index < at && word === ',');
  return spansIn(besides, sentence).some(([from, end]) => from > comma && end <= at && from < at - 1);
}

/** Two names or two numbers, or the same word twice: earlier and earlier. */
function joinsNames({ tokens }: Sentence, from: number, end: number): boolean {
  const [left, right] = [tokens[from - 1], tokens[end]];
  if (left === undefined || right === undefined || left.word === right.word) return true;
  if (digit.test(left.word) || digit.test(right.word)) return true;
  return from > 1 && capital.test(left.written) && capital.test(right.written) && right.word !== 'i';
}

/** Half a word before a join, as in "in- and outgoing", is one with the other half. */
const isHalf = (word: string | undefined): boolean => word !== undefined && word.endsWith('-') && word.length > 1;

/** Whether it only joins the answers that there are to choose from. */
const isListed = ({ tokens }: Sentence, at: number, { type }: Asked, { or }: Coordination): boolean =>
  chosen.has(type) && or.has(tokens[at]?.word ?? '');

/** Whether the join at these tokens joins nothing that could be answered differently. */
function isOne(sentence: Sentence, [from, end]: Span, asked: Asked, language: Coordination): boolean {
  const [left, right] = [sentence.tokens[from - 1], sentence.tokens[end]];
  if (left === undefined || right === undefined || !isWord(right) || language.whys.has(right.word)) return true;
  if (isHalf(left.word) || joinsNames(sentence, from, end)) return true;
  return isListed(sentence, from, asked, language) || isBeside(sentence, from, language.besides);
}

/** The first join of two things, or two words with a stroke between them. */
function joinedIn(sentence: Sentence, asked: Asked, language: Coordination): Found | undefined {
  const { tokens } = sentence;
  if (spanIn(language.together, sentence) !== undefined) return undefined;
  const fine = spansIn(language.one, sentence);
  const isFine = (start: number, stop: number): boolean => fine.some(([from, end]) => from <= start && stop <= end);
  const join = spansIn(language.joins, sentence).find(
    (span) => !isFine(...span) && !isOne(sentence, span, asked, language),
  );
  if (join !== undefined) {
    const [from, end] = join;
    const isAfterMark = sentence.tokens[from - 1]?.word === ',';
    return placeIn(sentence, Math.max(0, from - (isAfterMark ? 2 : 1)), end + 1);
  }
  const slash = tokens.findIndex(({ word }, at) => slashed.test(word) && !isFine(at, at + 1));
  return slash === -1 ? undefined : placeIn(sentence, slash, slash + 1);
}

function sureIn(sentence: Sentence, asked: Asked, language: Coordination): Span | undefined {
  const spans = spansIn(language.sure, sentence);
  return spans.find(([from]) => from > 0 && !isListed(sentence, from, asked, language));
}

/** A second sentence that asks something of its own. */
function secondQuestion({ sentences }: Asked, follows: Phrases): Found | undefined {
  const asking = sentences.filter((sentence) => sentence.asks && spanIn(follows, sentence) === undefined);
  const second = asking[1];
  return second === undefined ? undefined : placeIn(second, 0, second.tokens.length);
}

/** What is asked: the sentences that end in a question mark, else all. */
function askedIn({ sentences }: Asked): readonly Sentence[] {
  const asking = sentences.filter(({ asks }) => asks);
  return asking.length > 0 ? asking : sentences;
}

/**
 * Two questions in one. Every join counts unless something says that what it joins is one thing: what two words mean
 * cannot be seen, so the careful part is what is let through.
 */
export const doubleBarrelled =
  (language: Coordination): Look =>
  (asked) =>
    (wordsIn(asked) > language.longest ? undefined : joinedQuestion(asked, language)) ??
    secondQuestion(asked, language.follows);

function joinedQuestion(asked: Asked, language: Coordination): Found | undefined {
  for (const sentence of askedIn(asked)) {
    const span = sureIn(sentence, asked, language) ?? spanIn(language.second, sentence);
    const found = span === undefined ? undefined : placeIn(sentence, ...span);
    const joined = found ?? joinedIn(sentence, asked, language);
    if (joined !== undefined) return joined;
  }
  return undefined;
}
