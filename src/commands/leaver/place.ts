import { correctable, lastOpen } from '../../core/interview/correction.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import { Refusal } from '../../core/problem.ts';

/** One place in an interview, and how the leaver's words get there. */
export interface Correcting {
  readonly interview: Interview;
  readonly step: QuestionStep;
  write(text: string): Promise<void>;
}

/** The question by its id; without one, where words about the whole interview stand. */
export function placeIn(interview: Interview, questionId: string | undefined): QuestionStep {
  const steps = correctable(interview);
  const step = questionId === undefined ? lastOpen(interview) : steps.find(({ id }) => id === questionId);
  if (step !== undefined) return step;
  const known = steps.map(({ id }) => id);
  throw new Refusal({ code: 'question-not-found', id: questionId ?? '', known });
}
