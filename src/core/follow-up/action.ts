import type { Breakdown } from '../insight/breakdown.ts';
import type { YesNo } from '../interview/facts.ts';

/** What HR has made up its mind to do because of a talk, or of what many of them say together. */
export const decisions = ['act', 'watch', 'not-now'] as const;
export type Decision = (typeof decisions)[number];

export const actionStatuses = ['open', 'done', 'dropped'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** The group an action is about. */
export interface ActionGroup {
  readonly by: Breakdown;
  readonly name: string;
}

/** A figure of the report that gave rise to it, by the columns of the report. */
export interface Finding {
  readonly measure: string;
  readonly code: string;
}

/** What HR does because of interviews, or why it does nothing now. Days are ISO dates. */
export interface Action {
  readonly id: string;
  readonly decided: Decision;
  readonly decidedOn: string;
  /** Why it was decided so. */
  readonly why?: string;
  /** What is to be done; always there when it is `act`. */
  readonly title?: string;
  /** What may happen if nothing is done. */
  readonly risk?: string;
  /** A code of the codebook. */
  readonly theme?: string;
  readonly finding?: Finding;
  readonly group?: ActionGroup;
  readonly owner?: string;
  /** When it is to be done; of `watch`, when to look again. */
  readonly dueOn?: string;
  readonly status: ActionStatus;
  readonly endedOn?: string;
  /** What was done, or why it was dropped. */
  readonly outcome?: string;
  /** One of the work environment, which the law wants in a plan of its own. */
  readonly workEnvironment?: YesNo;
  /** When somebody has seen whether it helped. */
  readonly checkedOn?: string;
  readonly interviewIds: readonly string[];
}
