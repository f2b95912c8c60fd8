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

/** How much of the whole width is filled, from 0 to 1; and where there is room for a chart, what it stands for. */
export interface Bar {
  readonly part: number;
  readonly measured?: OnAxis;
}

/** A figure on its axis, with its interval, as it is written beside it. */
export interface OnAxis {
  readonly axis: Axis;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly said: string;
}

/** What figures are measured on: from where to where (as far as the largest, where no end is given), and a value in words. */
export interface Axis {
  readonly from: number;
  readonly to?: number;
  readonly said: (value: number) => string;
}

export interface Trend {
  readonly points: readonly Point[];
  readonly axis: Scale;
}

/** An axis with both its ends. */
export type Scale = Axis & { readonly to: number };

/** A quarter in words, what it says, and how high that stands from 0 to 1; nothing where there is no figure. */
export interface Point {
  readonly quarter: string;
  readonly said: string;
  readonly height?: number;
  /** The figure without its base, and how high the ends of its interval stand. */
  readonly brief?: string;
  readonly low?: number;
  readonly high?: number;
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
