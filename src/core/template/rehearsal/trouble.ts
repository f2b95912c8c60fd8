import type { Spot } from '../spot.ts';
import type { Condition } from '../when.ts';

interface Placed {
  readonly at: Spot;
}

/** What a rehearsal finds in a template that can be used all the same. */
export type Trouble = Placed &
  (
    | {
        readonly code: 'never-asked';
        readonly what: Unreached;
        readonly why: 'conflict';
        readonly key: string;
        readonly one: Condition;
        /** Without another one, no answer meets the first; with more, all of them together. */
        readonly others: readonly Condition[];
      }
    /** The question it hangs on is never asked, or what it picks among is never more than one mark. */
    | { readonly code: 'never-asked'; readonly what: Unreached; readonly why: 'follows'; readonly key: string }
    | { readonly code: 'never-asked'; readonly what: Unreached; readonly why: 'one-mark'; readonly key: string }
    /** What it lists can never be the answer there. */
    | {
        readonly code: 'never-so';
        readonly what: Unreached;
        readonly key: string;
        readonly values: readonly (string | number)[];
      }
    /** `{id|fallback}` of a question that was not asked of everybody who hears the text, or of nobody. */
    | {
        readonly code: 'falls-back';
        readonly what: Unreached;
        readonly key: string;
        readonly how: 'always' | 'often';
        readonly fallback: string;
      }
    /** More than the time there is, for the whole or for a section. */
    | {
        readonly code: 'too-long';
        readonly which: 'shortest' | 'typical';
        readonly section?: string;
        readonly minutes: number;
        readonly budget: number;
      }
  );

/** A question, or a whole section, by its id; or the text that ends the talk. */
export interface Unreached {
  readonly kind: 'question' | 'section' | 'closing';
  readonly id: string;
}

export type TroubleOf<C extends Trouble['code']> = Extract<Trouble, { readonly code: C }>;
