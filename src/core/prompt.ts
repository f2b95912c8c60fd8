import type { LineKind } from './interview/interview.ts';
import type { Page } from './page.ts';

/** What stands above the place where something is typed. */
export interface Screen {
  /** Left in the first row: where in the talk we are. */
  readonly title: string;
  /** Right in the first row, asked again as time passes; quiet. */
  readonly clock?: () => string;
  readonly body: Page;
  /** The quiet row at the bottom: what the keys do here. */
  readonly hint: string;
}

/** One thing to pick. `key`: the key that picks it at once (a digit, a letter, or `10`). */
export interface Option<T> {
  readonly label: string;
  readonly value: T;
  readonly key?: string;
  readonly note?: string;
  /** Of the options that belong together; stands over the first of them in a list to pick one from. */
  readonly heading?: string;
  /** The pointer is on it from the start, where one is picked from a list: an Enter takes it. */
  readonly pointed?: true;
}

/** What came of a prompt: a value, going on without one (an empty Enter), or an item of the menu. */
export type Reply<T, M extends string = never> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'go-on' }
  | { readonly kind: 'menu'; readonly item: M };

/** What Tab opens, in words. Empty: no menu. */
export type Menu<M extends string> = readonly Option<M>[];

/** A line as the prompt shows it. */
export interface ShownLine {
  /** Tells it from the others. */
  readonly seq: number;
  readonly kind: LineKind;
  readonly text: string;
  /** It belongs to something that must be acted on. */
  readonly serious?: true;
  /** Something to say once, now that the line has been entered. */
  readonly notice?: string;
}

/** A line that is being changed, and what it would say. */
export interface LineChange {
  readonly seq: number;
  readonly text: string;
}

/** What is typed on a question and not yet entered: half a line, and a line that is being changed. */
export interface HalfTyped {
  readonly line: string;
  readonly change?: LineChange;
}

/** Where something typed goes while it is typed, so that nothing of it is lost. */
export interface Keeping<D> {
  /** As it is now; called at most once a second, and before the prompt ends for whatever reason. */
  onDraft(draft: D): Promise<void>;
  /** What to say when something could not be saved and may be tried again; nothing when the prompt should end by it. */
  onFailure(error: unknown): string | undefined;
}

export interface NotePrompt extends Keeping<HalfTyped> {
  /** What is already written on this question. */
  readonly lines: readonly ShownLine[];
  /** The kind the next line is to be, where it is not the usual one. */
  readonly nextKind?: LineKind;
  /** From last time; a line that was being changed is taken up again. */
  readonly draft?: HalfTyped;
  /** The prompt is for one change: it ends once that is entered, or the line left as it was. */
  readonly changeOnly?: boolean;
  /** A line was entered: resolves with how it is shown once it is on disk; keys typed meanwhile are queued. */
  onLine(text: string): Promise<ShownLine>;
  /** A changed line was entered; likewise. */
  onChange(change: LineChange): Promise<ShownLine>;
}

/** A line was emptied and entered. It still stands: whoever asked asks whether it is to be struck. */
export interface Emptied {
  readonly kind: 'emptied';
  readonly seq: number;
}

/**
 * The marks once one more is marked, or one of them unmarked, where some do not go together; the very same marks where no
 * more can be marked.
 */
export type Marking<T> = (marks: readonly T[], one: T) => readonly T[];

/** What was half typed when a menu item was picked has been handed to onDraft before. */
export interface Prompter {
  /** Many lines, of which each can be taken up again and changed; an empty Enter goes on. */
  note<M extends string>(screen: Screen, prompt: NotePrompt, menu: Menu<M>): Promise<Reply<never, M> | Emptied>;
  /** One key answers; a key that begins a longer one waits for it, Enter or space. */
  key<T, M extends string>(screen: Screen, options: readonly Option<T>[], menu: Menu<M>): Promise<Reply<T, M>>;
  /** One of many; filters as one types. With `own`, what was typed may be taken as it is. */
  pick<T, M extends string>(
    screen: Screen,
    options: readonly Option<T>[],
    menu: Menu<M>,
    own?: (typed: string) => T,
  ): Promise<Reply<T, M>>;
  /**
   * Several, in groups (heading, then the few under it) or in one list. The screen may change with what is picked, and
   * what is marked can be kept as it is marked. `mark`: what one more mark makes of the marks.
   */
  picks<T, M extends string>(
    screen: (picked: readonly T[]) => Screen,
    groups: readonly { readonly heading?: string; readonly key?: string; readonly options: readonly Option<T>[] }[],
    picked: readonly T[],
    menu: Menu<M>,
    keeping?: Keeping<readonly T[]>,
    mark?: Marking<T>,
  ): Promise<Reply<readonly T[], M>>;
  /** One line. `check` gives the sentence to show when it will not do. An empty one goes on unless `required`. */
  field<M extends string>(
    screen: Screen,
    field: { readonly value?: string; readonly required?: string; check?(typed: string): string | undefined },
    menu: Menu<M>,
  ): Promise<Reply<string, M>>;
  /** Something to read; Enter goes on. */
  read<M extends string>(screen: Screen, menu: Menu<M>): Promise<Reply<never, M>>;
  /** Gives the terminal back; may be called twice. */
  close(): void;
}

/** The fixed words of the prompts themselves. */
export interface PromptWords {
  readonly menuTitle: string;
  readonly menuHint: string;
  readonly filterHint: string;
  /** Plain mode: how to open the menu, e.g. "? opens the menu". */
  readonly plainMenu: string;
  readonly noSuchChoice: (typed: string) => string;
  /** No more can be marked. */
  readonly full: string;
  /** Nothing in the list fits what is searched. */
  readonly noMatch: (typed: string) => string;
  readonly saving: string;
  /** What the keys do while a line is being changed. */
  readonly changeHint: string;
  /** Another line cannot be taken up before this one is entered or left. */
  readonly changeFirst: string;
  /** Plain mode: how a line is changed; where it can be edited, and where it is written anew. */
  readonly plainChange: string;
  readonly plainChangeAnew: string;
  /** Characters that are not text were left out. */
  readonly stripped: (count: number) => string;
}
