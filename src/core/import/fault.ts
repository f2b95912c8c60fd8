import type { FileFault } from '../fault.ts';

/** What can be wrong with a mapping beside its shape. */
export type MappingFault =
  | {
      readonly code: 'unknown-column';
      readonly column: string;
      readonly meant?: string;
      readonly known: readonly string[];
    }
  /** Another column says the same thing already. */
  | { readonly code: 'said-twice'; readonly what: string; readonly column: string }
  /** Two texts that are one, as texts are compared, mean different things. */
  | { readonly code: 'values-alike'; readonly text: string; readonly first: string }
  /** A column is for one thing. */
  | { readonly code: 'one-use' }
  | { readonly code: 'date-form'; readonly found: string }
  /** The template asks for no reasons. */
  | { readonly code: 'no-reasons' };

/** Why a row is not taken in. The others are. */
export type RowFault =
  | { readonly code: 'ragged'; readonly found: number; readonly expected: number }
  | { readonly code: 'too-long'; readonly column: string; readonly limit: number }
  | { readonly code: 'unknown-value'; readonly column: string; readonly found: string }
  /** Neither a cross nor none. */
  | { readonly code: 'no-cross'; readonly column: string; readonly found: string }
  | { readonly code: 'no-date'; readonly column: string; readonly found: string; readonly forms: readonly string[] }
  | { readonly code: 'not-yet'; readonly column: string; readonly found: string }
  /** Neither the day of the talk nor the last day: the row is in no period. */
  | { readonly code: 'undated' }
  | { readonly code: 'no-key'; readonly column: string }
  | { readonly code: 'key-twice'; readonly first: number }
  | { readonly code: 'unfit'; readonly column: string; readonly fault: FileFault };

/** A row that is not taken in, by its number. */
export interface RefusedRow {
  readonly number: number;
  readonly faults: readonly RowFault[];
}
