/** What a screen or a printed page says, before anybody knows how wide it is or whether it has colour. */
export type Style = 'strong' | 'quiet' | 'accent' | 'warn';

export type Span = string | { readonly style: Style; readonly text: string };

export type Block =
  | {
      readonly kind: 'text';
      readonly spans: readonly Span[];
      /** Columns before the first line, and before the lines it wraps to (the same when left out). */
      readonly indent?: number;
      readonly hang?: number;
    }
  | {
      readonly kind: 'table';
      readonly head?: readonly Span[];
      readonly rows: readonly (readonly Span[])[];
      /** Columns whose cells end under each other; when left out, those in which every cell is a figure. */
      readonly right?: readonly number[];
      /** What is said under each row, indented and wrapped; nothing under those that have none. */
      readonly notes?: readonly (readonly Span[])[];
    }
  | { readonly kind: 'blank' };

export type Page = readonly Block[];

export const blank: Block = { kind: 'blank' };

/** A paragraph; wrapped to the width of the terminal when it is drawn. */
export function paragraph(spans: Span | readonly Span[], indent = 0, hang = indent): Block {
  return { kind: 'text', spans: isList(spans) ? spans : [spans], indent, hang };
}

/** Array.isArray does not narrow a readonly list away. */
const isList = (spans: Span | readonly Span[]): spans is readonly Span[] => Array.isArray(spans);

export const strong = (text: string): Span => ({ style: 'strong', text });
export const quiet = (text: string): Span => ({ style: 'quiet', text });
export const accent = (text: string): Span => ({ style: 'accent', text });
export const warn = (text: string): Span => ({ style: 'warn', text });
