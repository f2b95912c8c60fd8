import type { Question } from '../template/template.ts';
import type { Answer, NoteLine } from './interview.ts';

/** What the leaver allows with an answer or a line (design: what may leave). */
export const labels = ['share', 'no-quote', 'hr-only', 'with-name', 'not-kept'] as const;
export type Label = (typeof labels)[number];

/** A label, and for `with-name` to whom. */
export interface Share {
  readonly label: Label;
  readonly to?: string;
}

/** The label of a line, or of the value when there is none: its own, else its answer's, else the question's. */
export function shareOf(question: Question, answer: Answer | undefined, line?: NoteLine): Share {
  return line?.share ?? answer?.share ?? { label: question.share };
}
