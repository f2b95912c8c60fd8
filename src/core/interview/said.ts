import type { NoteLine } from './interview.ts';
import { canBeAsked, questionSteps, stateOf, type QuestionStep, type Walked } from './walk.ts';

/** A line the leaver has said, and to which question. */
export interface SaidLine {
  readonly step: QuestionStep;
  readonly line: NoteLine;
}

/** Everything the leaver has said in words, in order. Remarks are the interviewer's; corrections stand as they are. */
export function saidLines(interview: Walked): readonly SaidLine[] {
  return questionSteps(interview).flatMap((step) =>
    (interview.answers.get(step.id)?.lines ?? [])
      .filter(({ kind, correction }) => kind !== 'remark' && correction !== true)
      .map((line) => ({ step, line })),
  );
}

/** The same without what must be acted on, which is no quote and has no theme: it goes its own way. */
export function linesToMark(interview: Walked): readonly SaidLine[] {
  return saidLines(interview).filter(({ line }) => line.disclosure === undefined);
}

/** What nothing came of although it had to be asked, or was put off for later. */
export function leftOut(interview: Walked): readonly QuestionStep[] {
  return questionSteps(interview).filter(({ id, question }) => {
    const answer = interview.answers.get(id);
    if (stateOf(question, answer) !== 'not-asked' || question.measure === 'sharing') return false;
    if (!canBeAsked(question, interview)) return false;
    return answer?.parked === true || (question.priority === 'must' && question.measure !== 'contact');
  });
}
