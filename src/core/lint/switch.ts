import type { Path } from '../fault.ts';
import type { Place } from '../ports.ts';

/** A rule that a comment in a template switches off: `# exit-talk: allow leading, absolute (why)` has two. */
export interface Switch {
  /** As it was written; after another word than `allow`, that word. */
  readonly rule: string;
  readonly misspelt?: true;
  /** Where the rule stands in the comment. */
  readonly place: Place;
  /** The line it is about: its own, or the next one when it stands alone. */
  readonly line: number;
  /** It stands before the first key of the file. */
  readonly whole: boolean;
  /** What the line is part of, from the whole template inwards, each with the line it begins on. */
  readonly around: readonly { readonly path: Path; readonly line: number }[];
}
