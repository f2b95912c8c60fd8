/** What a report says, part by part, before it is a screen, lines to be read aloud or a document. */
export interface Sheet {
  readonly title: string;
  readonly sections: readonly Section[];
  /** How to see more, for who has the program at hand. */
  readonly further?: string;
}

export interface Section {
  readonly heading?: string;
  /** On a screen it goes on right under the section before, and its heading is not shown. */
  readonly goesOn?: true;
  readonly parts: readonly Part[];
}

export type Part = Sentence | Table;

export interface Sentence {
  readonly kind: 'sentence';
  readonly text: string;
  /** It begins with what it is about: lines it wraps to are set in. */
  readonly stated?: true;
  readonly quiet?: true;
}

export interface Table {
  readonly kind: 'table';
  /** What each row is about, as the head of the first column. */
  readonly about: string;
  /** The other columns. */
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export interface Column {
  readonly head: string;
  readonly shows: 'figure' | 'bar' | 'trend';
}

export interface TableRow {
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly quiet?: true;
  /** What is said of it in words, a sentence each. */
  readonly notes?: readonly string[];
}

/** A figure as it is written, a bar, or how it went over time. */
export type Cell = string | Bar | Trend;

/** How much of the whole width is filled, from 0 to 1. */
export interface Bar {
  readonly part: number;
}

export interface Trend {
  readonly points: readonly Point[];
}

/** A quarter in words, what it says, and how high that stands from 0 to 1; nothing where there is no figure. */
export interface Point {
  readonly quarter: string;
  readonly said: string;
  readonly height?: number;
  readonly hidden: boolean;
}

/** What stands in a table where there is no figure. */
export const dash = '–';

export const sentence = (text: string): Sentence => ({ kind: 'sentence', text });
export const aside = (text: string): Sentence => ({ kind: 'sentence', text, quiet: true });

/** `a: b`, as a sentence of its own. */
export const stated = (what: string, text: string): Sentence => ({
  kind: 'sentence',
  text: `${what}: ${text}.`,
  stated: true,
});
