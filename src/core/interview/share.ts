import type { Question } from '../template/template.ts';
import type { Answer, Interview, NoteLine } from './interview.ts';
import { measured } from './reasons.ts';

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

/**
 * The label of an answer's value. The primary reason tells one of the reasons, so it is never freer than they are: what
 * is not kept, or HR's alone, of them holds for it too.
 */
export function valueShareOf(interview: Pick<Interview, 'copy' | 'answers'>, question: Question): Share {
  const { answers, copy } = interview;
  const own = shareOf(question, answers.get(question.id));
  const reasons = question.measure === 'primary-reason' ? measured(copy.template, 'reasons') : undefined;
  if (reasons === undefined) return own;
  const theirs = shareOf(reasons, answers.get(reasons.id));
  return (
    [own, theirs].find(({ label }) => label === 'not-kept') ??
    [own, theirs].find(({ label }) => label === 'hr-only') ??
    own
  );
}
