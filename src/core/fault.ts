import type { MappingFault } from './import/fault.ts';
import type { Place } from './ports.ts';

/** Where in a value something is wrong. */
export type Path = readonly (string | number)[];

/** What can be wrong with a template, a codebook or a file of answers; i18n has one sentence per code. */
export type FileFault =
  | MappingFault
  | { readonly code: 'yaml'; readonly trouble: YamlTrouble }
  | { readonly code: 'duplicate-key'; readonly key: string; readonly firstLine: number }
  | { readonly code: 'unknown-anchor'; readonly name: string }
  | { readonly code: 'unused-anchor'; readonly name: string }
  /** `<<` puts the keys of one map into another in older YAML. */
  | { readonly code: 'merge-key' }
  /** A text begins with a sign that means something to YAML. */
  | { readonly code: 'first-sign'; readonly sign: string; readonly written: string }
  /** `#` after a space begins a comment, so that the text ends before it. */
  | { readonly code: 'cut-by-hash'; readonly written: string }
  | { readonly code: 'space-missing'; readonly key: string; readonly rest: string }
  /** A line of a list that begins with something else than a hyphen and a space. */
  | { readonly code: 'list-sign'; readonly sign: string }
  | { readonly code: 'curly-quotes'; readonly written: string }
  /** A character nobody sees stands where a space should; by its number. */
  | { readonly code: 'invisible'; readonly sign: string }
  /** Two versions were put together by a program, and nobody has chosen. */
  | { readonly code: 'conflict-mark' }
  /** Between braces a comma ends a number too; digits is what came out as a key. */
  | { readonly code: 'decimal-comma'; readonly digits: string }
  | {
      readonly code: 'not-a-number';
      readonly found: string;
      readonly suggestion?: string;
      /** Only a whole one will do. */
      readonly whole?: true;
    }
  | { readonly code: 'word-for-boolean'; readonly found: string; readonly meant: boolean }
  | { readonly code: 'tag'; readonly tag: string }
  /** An alias is a reference to another part of the file; too many of them blow a small file up. */
  | { readonly code: 'too-many-aliases' }
  | { readonly code: 'too-deep' }
  | { readonly code: 'too-many-parts' }
  | { readonly code: 'unknown-key'; readonly key: string; readonly meant?: string; readonly known: readonly string[] }
  | { readonly code: 'missing-key'; readonly key: string }
  | { readonly code: 'wrong-shape'; readonly expected: Shape; readonly found: Shape }
  /** `no`, `012`, `1e3`, `~`: YAML reads something else than text; written is what stands in the file. */
  | { readonly code: 'needs-quotes'; readonly written: string }
  | { readonly code: 'empty-text' }
  /** An unquoted comma or colon ended the text early; written is what came out as a key. */
  | { readonly code: 'split-text'; readonly written: string; readonly by: 'comma' | 'colon' }
  | { readonly code: 'unknown-language'; readonly language: string; readonly known: readonly string[] }
  | { readonly code: 'not-one-of'; readonly found: string; readonly meant?: string; readonly known: readonly string[] }
  | { readonly code: 'bad-id'; readonly found: string; readonly suggestion?: string }
  /** A key word of a theme is words, with a hyphen where one may go on. */
  | { readonly code: 'bad-key-word'; readonly found: string }
  | { readonly code: 'bad-year'; readonly found: string }
  | { readonly code: 'bad-time'; readonly found: string; readonly suggestion?: string }
  | { readonly code: 'out-of-range'; readonly found: number; readonly from: number; readonly to: number }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly firstLine?: number }
  /** `refused`, `dont-know` and `not-asked` are states of an answer. */
  | { readonly code: 'reserved-code'; readonly found: string }
  | { readonly code: 'duplicate-measure'; readonly measure: string; readonly question: string }
  | {
      readonly code: 'unknown-measure';
      readonly found: string;
      readonly meant?: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'measure-type';
      readonly measure: string;
      readonly type: string;
      readonly expected: readonly string[];
    }
  | { readonly code: 'measure-choices'; readonly measure: string }
  | {
      readonly code: 'measure-code';
      readonly measure: string;
      readonly found: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'unknown-theme';
      readonly found: string;
      readonly meant?: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'no-questions' }
  | { readonly code: 'too-many-questions'; readonly most: number }
  | { readonly code: 'questions-and-sections' }
  | { readonly code: 'unrecorded-questions'; readonly section: string }
  | { readonly code: 'missing-choices'; readonly type: string }
  | { readonly code: 'unwanted-choices'; readonly type: string }
  | { readonly code: 'discloses-type'; readonly type: string }
  /** A key that says nothing about a question of this type. */
  | { readonly code: 'unwanted-key'; readonly key: string; readonly type: string; readonly types: readonly string[] }
  | { readonly code: 'too-few-choices' }
  /** `choices: $id` names no question before in which several may be marked. */
  | { readonly code: 'picked-from'; readonly found: string; readonly meant?: string }
  | { readonly code: 'unknown-bank'; readonly found: string; readonly meant?: string }
  | { readonly code: 'from-over-to'; readonly from: string; readonly to: string }
  | { readonly code: 'unknown-scale'; readonly found: string; readonly meant?: string }
  | { readonly code: 'scale-ends' }
  | { readonly code: 'points-and-ends'; readonly key: string }
  | { readonly code: 'too-many-points'; readonly found: number; readonly most: number }
  | { readonly code: 'bad-scale-key'; readonly found: string }
  /** Numbers as keys of points, and not all of them in a row. */
  | { readonly code: 'number-keys'; readonly found: string }
  // `{name}` in a text
  | { readonly code: 'reference-unspoken'; readonly name: string }
  | { readonly code: 'reference-picked' }
  | { readonly code: 'reference-unknown'; readonly name: string; readonly meant?: string }
  | { readonly code: 'reference-forward'; readonly name: string }
  | { readonly code: 'reference-open'; readonly name: string }
  | { readonly code: 'reference-fallback'; readonly name: string }
  | { readonly code: 'missing-language'; readonly language: string }
  | { readonly code: 'when-unknown'; readonly key: string; readonly meant?: string }
  | { readonly code: 'when-forward'; readonly key: string }
  | { readonly code: 'when-open'; readonly key: string }
  | { readonly code: 'when-value'; readonly key: string; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'when-gate'; readonly key: string }
  | { readonly code: 'when-shape'; readonly key: string; readonly expected: 'values' | 'range' | 'months' }
  // what a question says it was, beside an earlier version
  | {
      readonly code: 'equivalent-unknown';
      readonly found: string;
      readonly version: number;
      readonly meant?: string;
    }
  | { readonly code: 'equivalent-type'; readonly found: string; readonly type: string; readonly was: string }
  | { readonly code: 'equivalent-scale'; readonly found: string; readonly from: number; readonly to: number }
  | { readonly code: 'equivalent-choices'; readonly found: string; readonly missing: readonly string[] }
  | { readonly code: 'primary-before-reasons' }
  /** Without a section: the whole template. */
  | { readonly code: 'over-budget'; readonly section?: string; readonly minutes: number; readonly budget: number }
  // answers for `start --answers`
  | { readonly code: 'unknown-question'; readonly question: string; readonly meant?: string }
  | { readonly code: 'does-not-apply'; readonly question: string }
  | { readonly code: 'bad-value'; readonly question: string; readonly found: string; readonly expected: ValueHint }
  | { readonly code: 'true-false'; readonly found: boolean }
  | { readonly code: 'primary-not-picked'; readonly reason: string }
  | { readonly code: 'not-picked'; readonly question: string; readonly found: string }
  | { readonly code: 'picked-twice'; readonly found: string }
  | { readonly code: 'picked-alone'; readonly found: string }
  | { readonly code: 'too-many-picked'; readonly most: number }
  | { readonly code: 'themes-without-lines' }
  | { readonly code: 'bad-date'; readonly found: string }
  | { readonly code: 'bad-share'; readonly found: string; readonly known: readonly string[] };

export type Shape = 'text' | 'number' | 'whole-number' | 'yes-no' | 'list' | 'map' | 'nothing';

/** What a person can do about text that is no YAML. */
export type YamlTrouble =
  'tab' | 'indentation' | 'colon' | 'quote-text' | 'unclosed' | 'escape' | 'several-documents' | 'key' | 'other';

/** What would have been right, for the sentence about a wrong value. */
export type ValueHint =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'codes'; readonly codes: readonly string[]; readonly meant?: string }
  | { readonly kind: 'number'; readonly from?: number | string; readonly to?: number | string }
  | { readonly kind: 'note' }
  | { readonly kind: 'date'; readonly from?: number | string; readonly to?: number | string };

/** A fault with its path in the value; the file layer adds the place. */
export interface Issue {
  readonly path: Path;
  /** The key is at fault, not what stands behind it. */
  readonly at?: 'key';
  /** Where the same thing stood before, for a fault that names its line. */
  readonly first?: Path;
  readonly fault: FileFault;
}

/** A fault at its place in the file. */
export interface PlacedFault {
  readonly place: Place;
  readonly fault: FileFault;
}
