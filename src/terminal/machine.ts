import type { Screen, ShownLine } from '../core/prompt.ts';
import type { Block, Span } from '../core/page.ts';
import type { Keystroke } from './keystroke.ts';
import type { Line } from './line-editor.ts';

/** Columns and rows of the terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export type Step<S, R> = { readonly kind: 'stay'; readonly state: S } | { readonly kind: 'end'; readonly reply: R };

/** What a prompt shows, before anybody knows how much of it fits. */
export interface View {
  readonly screen: Screen;
  /** The first line of the body shown, where it may be scrolled. */
  readonly from?: number;
  readonly list?: List;
  readonly editor?: Editor;
  /** One sentence over the hint. */
  readonly notice?: Span;
}

/** The line being written: under the list, over it where it searches the list (with a label), or in place of an item. */
export interface Editor {
  readonly line: Line;
  readonly label?: string;
  readonly at?: number;
  /** Stands before it in place of the usual sign. */
  readonly mark?: string;
}

/** Lines already written, or things to pick. */
export interface List {
  readonly items: readonly Item[];
  /** The item that stays in sight; the last one when left out. */
  readonly focus?: number;
  /** Rows that stay when the screen is small. */
  readonly least: number;
}

export interface Item {
  /** One character that stands before the first row, in the margin. */
  readonly mark?: Span;
  readonly block: Block;
}

/** What was entered: a new line, or with a seq the new text of that line. */
export interface Entry {
  readonly text: string;
  readonly seq?: number;
}

/** A prompt as a pure thing: keys in, states and at last a reply out. What it holds half done is a `D`. */
export interface Machine<S, R, D = never> {
  readonly initial: S;
  press(state: S, key: Keystroke, size: Size): Step<S, R>;
  view(state: S): View;
  /** What is typed and not yet entered. */
  typed(state: S): string;
  /** What is to be kept of it while it is typed or marked, where anything is. */
  draft?(state: S): D;
  /** Where lines are entered: the one to save next, the state once it is saved, and whether the prompt ends by that. */
  readonly lines?: Lines<S, R>;
}

export interface Lines<S, R> {
  next(state: S): Entry | undefined;
  entered(state: S, line: ShownLine): S;
  over(state: S): R | undefined;
}

export const stay = <S>(state: S): { readonly kind: 'stay'; readonly state: S } => ({ kind: 'stay', state });
export const end = <R>(reply: R): { readonly kind: 'end'; readonly reply: R } => ({ kind: 'end', reply });
export const goOn = { kind: 'end', reply: { kind: 'go-on' } } as const;
