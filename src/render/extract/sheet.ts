import type { LineKind } from '../../core/interview/interview.ts';
import type { Language } from '../../core/language.ts';
import type { Mention, Piece } from '../../core/privacy/mentions.ts';

/** A text with whom it names. */
export type Told = readonly Piece[];

type Cells = readonly Told[];

/** One line of an answer: what somebody wrote, and what is known about it. */
export interface ToldLine {
  /** Nothing where it was never entered. */
  readonly kind?: LineKind;
  readonly text: Told;
  readonly notes: readonly Told[];
}

export interface ToldAnswer {
  readonly ask: string;
  readonly said: string;
  readonly notes: readonly Told[];
  readonly lines: readonly ToldLine[];
}

export type Part =
  | { readonly kind: 'pairs'; readonly rows: readonly (readonly [label: string, value: Told])[] }
  | { readonly kind: 'words'; readonly title: string; readonly lead: string; readonly words: Told }
  | { readonly kind: 'answers'; readonly title: string; readonly answers: readonly ToldAnswer[] }
  | {
      readonly kind: 'table';
      readonly title?: string;
      readonly head: readonly string[];
      readonly rows: readonly Cells[];
    }
  | { readonly kind: 'sentence'; readonly text: string };

/** An extract in words, before anybody knows how it is laid out. */
export interface ExtractSheet {
  readonly language: Language;
  readonly title: string;
  readonly lead: readonly string[];
  readonly draft: string;
  readonly sections: readonly { readonly title: string; readonly parts: readonly Part[] }[];
}

/** Somebody else, and how often the sheet names them. */
export interface Counted extends Mention {
  readonly count: number;
}

/** Who else is named in the sheet: those that are known first, then by how often. */
export function namedIn({ sections }: ExtractSheet): readonly Counted[] {
  const pieces = sections.flatMap(({ parts }) => parts.flatMap(toldIn)).flat();
  const mentions = pieces.flatMap(({ mention }) => mention ?? []);
  return [...Map.groupBy(mentions, ({ name }) => name)]
    .map(([name, all]) => ({ name, guess: all.every(({ guess }) => guess), count: all.length }))
    .toSorted((one, other) => Number(one.guess) - Number(other.guess) || other.count - one.count);
}

function toldIn(part: Part): readonly Told[] {
  switch (part.kind) {
    case 'pairs':
      return part.rows.map(([, value]) => value);
    case 'words':
      return [part.words];
    case 'answers':
      return part.answers.flatMap(({ notes, lines }) => [
        ...notes,
        ...lines.flatMap((line) => [line.text, ...line.notes]),
      ]);
    case 'table':
      return part.rows.flat();
    case 'sentence':
      return [];
  }
}
