import type { Place } from './ports.ts';

/** Where in a value something is wrong. */
export type Path = readonly (string | number)[];

/** What can be wrong with a template, a codebook or a file of answers; i18n has one sentence per code. */
export type FileFault =
  | { readonly code: 'yaml'; readonly trouble: YamlTrouble }
  | { readonly code: 'duplicate-key'; readonly key: string; readonly firstLine: number }
  | { readonly code: 'unknown-anchor'; readonly name: string }
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
  | { readonly code: 'bad-time'; readonly found: string }
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
      readonly code: 'unknown-theme';
      readonly found: string;
      readonly meant?: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'no-questions' }
  | { readonly code: 'questions-and-sections' }
  | { readonly code: 'unrecorded-questions'; readonly section: string }
  | { readonly code: 'missing-choices'; readonly type: string }
  | { readonly code: 'unwanted-choices'; readonly type: string }
  | { readonly code: 'too-few-choices' }
  | { readonly code: 'missing-language'; readonly language: string }
  | { readonly code: 'when-unknown'; readonly key: string; readonly meant?: string }
  | { readonly code: 'when-forward'; readonly key: string }
  | { readonly code: 'when-open'; readonly key: string }
  | { readonly code: 'when-value'; readonly key: string; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'when-shape'; readonly key: string; readonly expected: 'values' | 'range' | 'months' }
  | { readonly code: 'primary-before-reasons' }
  /** Without a section: the whole template. */
  | { readonly code: 'over-budget'; readonly section?: string; readonly minutes: number; readonly budget: number }
  // answers for `start --answers`
  | { readonly code: 'unknown-question'; readonly question: string; readonly meant?: string }
  | { readonly code: 'does-not-apply'; readonly question: string }
  | { readonly code: 'bad-value'; readonly question: string; readonly found: string; readonly expected: ValueHint }
  | { readonly code: 'true-false'; readonly found: boolean }
  | { readonly code: 'primary-not-picked'; readonly reason: string }
  | { readonly code: 'picked-twice'; readonly found: string }
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
  | { readonly kind: 'number' }
  | { readonly kind: 'note' }
  | { readonly kind: 'date' };

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

/** A known problem: a sentence with a next step in i18n, an exit code in main. Anything else that is thrown is a bug. */
export type Problem =
  | { readonly code: 'usage'; readonly detail: UsageDetail }
  | { readonly code: 'no-terminal'; readonly command: string }
  | { readonly code: 'interview-not-found'; readonly id: string }
  | { readonly code: 'interview-ambiguous'; readonly id: string; readonly ids: readonly string[] }
  | { readonly code: 'id-too-short'; readonly id: string }
  | { readonly code: 'interview-closed'; readonly id: string; readonly status: string }
  | {
      readonly code: 'template-not-found';
      readonly name: string;
      readonly meant?: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'file-not-found'; readonly file: string }
  | { readonly code: 'file-unreadable'; readonly file: string; readonly detail: string }
  | { readonly code: 'file-too-large'; readonly file: string; readonly bytes: number; readonly limit: number }
  | {
      readonly code: 'file-encoding';
      readonly file: string;
      readonly encoding: 'utf-16' | 'not-utf-8';
      readonly offset?: number;
    }
  | {
      readonly code: 'invalid-file';
      readonly file: string;
      readonly kind: 'template' | 'codebook' | 'answers';
      readonly faults: readonly PlacedFault[];
    }
  /** A filter names a group that no interview is in. */
  | {
      readonly code: 'group-not-found';
      readonly by: 'department' | 'manager' | 'role' | 'template';
      readonly found: string;
      readonly meant?: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'folder-in-use'; readonly folder: string; readonly names: readonly string[] }
  | { readonly code: 'file-in-use'; readonly file: string }
  | {
      readonly code: 'not-written';
      readonly file: string;
      readonly reason: 'full' | 'read-only' | 'other';
      readonly detail: string;
    }
  | { readonly code: 'database-not-found'; readonly file: string }
  | { readonly code: 'database-newer'; readonly file: string; readonly found: number; readonly known: number }
  | { readonly code: 'database-foreign'; readonly file: string }
  | { readonly code: 'database-empty'; readonly file: string }
  /** A demo would take the place of it, and it is not marked as one. */
  | { readonly code: 'not-made-up'; readonly file: string }
  | { readonly code: 'database-damaged'; readonly file: string; readonly detail: string }
  | { readonly code: 'database-busy'; readonly file: string }
  | { readonly code: 'database-read-only'; readonly file: string }
  | { readonly code: 'database-full'; readonly file: string }
  | { readonly code: 'database-failed'; readonly file: string; readonly detail: string }
  | { readonly code: 'driver-failed'; readonly detail: string };

export type UsageDetail =
  | { readonly kind: 'unknown-command'; readonly found: string; readonly meant?: string }
  | { readonly kind: 'unknown-option'; readonly found: string; readonly meant?: string }
  | { readonly kind: 'missing-argument'; readonly name: string }
  | { readonly kind: 'missing-value'; readonly option: string }
  | { readonly kind: 'too-many'; readonly command: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: 'bad-form'; readonly option: string; readonly found: string; readonly such: readonly string[] }
  | { readonly kind: 'conflict'; readonly first: string; readonly second: string };

/** Carries a problem to main, which says it and gives the exit code. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** The person or the system ended the program in the middle of a prompt. What was entered is saved. */
export class Interrupted extends Error {
  readonly by: 'ctrl-c' | 'end-of-input' | 'SIGTERM' | 'SIGHUP' | 'SIGINT';

  constructor(by: Interrupted['by']) {
    super(by);
    this.name = 'Interrupted';
    this.by = by;
  }
}
