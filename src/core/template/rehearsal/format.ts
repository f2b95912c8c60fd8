import type { Choice, Question } from '../template.ts';

/** What a question may say of its answers. */
export interface Answerable extends Question {
  readonly scale?: { readonly from: number; readonly to: number };
  readonly limits?: { readonly from?: number | string; readonly to?: number | string };
  readonly atMost?: number;
}

/** A choice that may go with no other. */
export interface Markable extends Choice {
  readonly alone?: true;
}
