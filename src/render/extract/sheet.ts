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
  | { readonly kind: 'points'; readonly title: string; readonly text: string; readonly points: readonly string[] }
  | { readonly kind: 'sentence'; readonly text: string };

/** What it takes to make the extract again. */
export interface Draft {
  readonly leaverId: string;
  readonly folder: string;
  /** Names that are covered already. */
  readonly cover: readonly string[];
}

/** An extract in words, before anybody knows how it is laid out. */
export interface ExtractSheet {
  readonly language: Language;
  readonly title: string;
  readonly lead: readonly string[];
  /** Until somebody has read it through. */
  readonly draft?: Draft;
  readonly sections: readonly { readonly title: string; readonly parts: readonly Part[] }[];
}

/** Somebody else, and how often the sheet names them. */
export interface Counted extends Mention {
  readonly count: number;
}

/** Who else is named in the sheet: those that are known first, then by how often. */
export function namedIn(sheet: ExtractSheet): readonly Counted[] {
  const mentions = piecesIn(sheet).flatMap(({ mention }) => mention ?? []);
  return [...Map.groupBy(mentions, ({ name }) => name)]
    .map(([name, all]) => ({ name, guess: all.every(({ guess }) => guess), count: all.length }))
    .toSorted((one, other) => Number(one.guess) - Number(other.guess) || other.count - one.count);
}

/** In how many places somebody is covered. */
export const placesCovered = (sheet: ExtractSheet): number =>
  piecesIn(sheet).filter(({ covered }) => covered === true).length;

const piecesIn = ({ sections }: ExtractSheet): readonly Piece[] =>
  sections.flatMap(({ parts }) => parts.flatMap(toldIn)).flat();

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
    case 'points':
    case 'sentence':
      return [];
  }
}
