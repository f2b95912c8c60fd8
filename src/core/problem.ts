import type { PlacedFault } from './fault.ts';
import type { AfterProblem } from './follow-up/problem.ts';
import type { ImportProblem } from './import/problem.ts';
import type { PlanProblem } from './plan/problem.ts';
import type { Misnamed } from './privacy/cover.ts';

/** A known problem: a sentence with a next step in i18n, an exit code in main. Anything else that is thrown is a bug. */
export type Problem =
  | ImportProblem
  | PlanProblem
  | AfterProblem
  | { readonly code: 'usage'; readonly detail: UsageDetail }
  | { readonly code: 'no-terminal'; readonly command: string }
  | { readonly code: 'interview-not-found'; readonly id: string }
  | { readonly code: 'interview-ambiguous'; readonly id: string; readonly ids: readonly string[] }
  | { readonly code: 'id-too-short'; readonly id: string; readonly of?: 'action' | 'disclosure' | 'leaver' }
  | { readonly code: 'disclosure-not-found'; readonly id: string }
  | { readonly code: 'disclosure-ambiguous'; readonly id: string; readonly ids: readonly string[] }
  | { readonly code: 'action-not-found'; readonly id: string }
  | { readonly code: 'action-ambiguous'; readonly id: string; readonly ids: readonly string[] }
  /** It is done or dropped already. */
  | { readonly code: 'action-ended'; readonly id: string; readonly status: string; readonly on: string }
  /** It is a decision to watch something, or to do nothing now. */
  | { readonly code: 'nothing-to-do'; readonly id: string }
  /** So many should have been done, the first by that day; only where it was asked for. */
  | { readonly code: 'waiting-overdue'; readonly count: number }
  | { readonly code: 'template-advice'; readonly count: number }
  | { readonly code: 'rehearsal-troubles'; readonly count: number }
  | { readonly code: 'action-overdue'; readonly count: number; readonly day: string }
  /** Somebody has, at that time. */
  | { readonly code: 'disclosure-received'; readonly id: string; readonly by: string; readonly when: string }
  /** Nothing is kept of that question, or there is none; `id` is empty where a template has no open question at all. */
  | { readonly code: 'question-not-found'; readonly id: string; readonly known: readonly string[] }
  | { readonly code: 'interview-closed'; readonly id: string; readonly status: string }
  /** Something that comes after the talk was wanted before it. */
  /** One interview, and answers for several. */
  | { readonly code: 'one-document'; readonly file: string; readonly found: number }
  /** It was begun, held or called off, and is not only planned. */
  | { readonly code: 'interview-begun'; readonly id: string; readonly status: string }
  | { readonly code: 'interview-not-held'; readonly id: string; readonly status: string }
  /** It has been held, or will not be: there is nothing to prepare any more. */
  | { readonly code: 'nothing-to-prepare'; readonly id: string; readonly status: string }
  /** The leaver has not asked to have anything passed on to this person. */
  | { readonly code: 'no-message'; readonly id: string; readonly name: string; readonly known: readonly string[] }
  | {
      readonly code: 'template-not-found';
      readonly name: string;
      readonly meant?: string;
      readonly known: readonly string[];
    }
  /** Nothing to compare a template with. */
  | { readonly code: 'no-other-version'; readonly name: string; readonly id: string }
  /** Neither a theme nor a question; `known` are the themes. */
  | {
      readonly code: 'not-in-bank';
      readonly found: string;
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
      readonly kind: 'template' | 'codebook' | 'bank' | 'answers' | 'config' | 'mapping';
      readonly faults: readonly PlacedFault[];
      /** It was only looked at: nothing could have changed. */
      readonly checked?: true;
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
  /** `kept`: it is never replaced, and there is no option for it. */
  | { readonly code: 'file-in-use'; readonly file: string; readonly kept?: true }
  /** A result would take its place. */
  | { readonly code: 'file-is-database'; readonly file: string }
  /** A result would take the place of what it is made from. */
  | { readonly code: 'file-is-source'; readonly file: string }
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
  | { readonly code: 'driver-failed'; readonly detail: string }
  /** What was to be gone is still there. `pending`: the plan is kept, and done when the database is next opened. */
  | {
      readonly code: 'not-erased';
      readonly file: string;
      readonly reason: 'full' | 'read-only' | 'busy' | 'other';
      readonly detail: string;
      readonly pending: boolean;
    }
  | { readonly code: 'leaver-not-found'; readonly id: string }
  | { readonly code: 'leaver-ambiguous'; readonly id: string; readonly ids: readonly string[] }
  /** Names and words of it are gone since that day. */
  | { readonly code: 'interview-purged'; readonly id: string; readonly on: string }
  /** Something needs what was to be erased. */
  | { readonly code: 'held-back'; readonly id: string; readonly by: HeldBackBy }
  /** Another case needs it already. */
  | { readonly code: 'already-held'; readonly id: string; readonly reference: string; readonly since: string }
  /** A public employer erases only by a decision. */
  | { readonly code: 'no-decision' }
  | { readonly code: 'clock-suspicious'; readonly today: string; readonly newest: string }
  /** What was typed, or handed in, is not what had to be. */
  | { readonly code: 'not-confirmed'; readonly wanted: string; readonly option?: string }
  /** A group would be joined with itself. */
  | { readonly code: 'same-group'; readonly name: string }
  | { readonly code: 'not-a-backup'; readonly file: string }
  /** How the employment ended says why: nobody judges whether it could have been prevented. */
  | { readonly code: 'nothing-to-judge'; readonly id: string; readonly separation: string };

/** A hold with its reference, or a disclosure that nobody has received, by its id. */
export type HeldBackBy =
  | { readonly kind: 'reference'; readonly reference: string; readonly since: string }
  | { readonly kind: 'disclosure'; readonly id: string };

export type UsageDetail =
  | Misnamed
  | { readonly kind: 'unknown-command'; readonly found: string; readonly meant?: string }
  | { readonly kind: 'unknown-option'; readonly found: string; readonly meant?: string }
  | { readonly kind: 'missing-argument'; readonly name: string }
  | { readonly kind: 'missing-value'; readonly option: string }
  | { readonly kind: 'too-many'; readonly command: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: 'bad-form'; readonly option: string; readonly found: string; readonly such: readonly string[] }
  /** A text that is read outside a talk names what is filled in only there. */
  | { readonly kind: 'filled-in'; readonly option: string; readonly found: string }
  | { readonly kind: 'needs'; readonly option: string; readonly other: string }
  /** One option only says something beside another. */
  | { readonly kind: 'beside'; readonly option: string; readonly other: string }
  | { readonly kind: 'conflict'; readonly first: string; readonly second: string }
  /** Neither of two options, of which one is needed. */
  | { readonly kind: 'either'; readonly first: string; readonly second: string }
  /** Of two periods that are compared each day may be in one. */
  | { readonly kind: 'overlap'; readonly first: string; readonly second: string }
  /** A period without an end has none of the same length before it. */
  | { readonly kind: 'open-period'; readonly option: string; readonly period: string };

/** Carries a problem to main, which says it and gives the exit code. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** Whether an error is the refusal of this file itself, and not of another that is read with it. */
export const isRefused = (error: unknown, file: string): boolean =>
  error instanceof Refusal && 'file' in error.problem && error.problem.file === file;

/** The person or the system ended the program in the middle of a prompt. What was entered is saved. */
export class Interrupted extends Error {
  readonly by: 'ctrl-c' | 'end-of-input' | 'SIGTERM' | 'SIGHUP' | 'SIGINT';

  constructor(by: Interrupted['by']) {
    super(by);
    this.name = 'Interrupted';
    this.by = by;
  }
}
