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
  /** The line being written: under the list, or over it where it searches the list (then with a label). */
  readonly editor?: { readonly line: Line; readonly label?: string };
  /** One sentence over the hint. */
  readonly notice?: Span;
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

/** A prompt as a pure thing: keys in, states and at last a reply out. */
export interface Machine<S, R> {
  readonly initial: S;
  press(state: S, key: Keystroke, size: Size): Step<S, R>;
  view(state: S): View;
  /** What is typed and not yet entered. */
  typed(state: S): string;
  /** Where lines are entered: the one to save next, and the state once it is saved. */
  readonly lines?: {
    next(state: S): string | undefined;
    entered(state: S, line: ShownLine): S;
  };
}

export const stay = <S>(state: S): { readonly kind: 'stay'; readonly state: S } => ({ kind: 'stay', state });
export const end = <R>(reply: R): { readonly kind: 'end'; readonly reply: R } => ({ kind: 'end', reply });
export const goOn = { kind: 'end', reply: { kind: 'go-on' } } as const;
