import type { Interview } from './interview.ts';
import { isSettled, questionSteps, type Walked } from './walk.ts';

/** Where the talk stands against its time budget. */
export interface TimeLeft {
  /** Whole minutes, negative when over. */
  readonly minutes: number;
  /** Questions that apply and are not left yet. */
  readonly questions: number;
}

/** @param seconds talked so far, pauses not counted */
export function timeLeft(interview: Walked & Pick<Interview, 'copy'>, seconds: number): TimeLeft {
  const open = questionSteps(interview).filter(({ id }) => !isSettled(interview.answers.get(id)));
  return { minutes: Math.ceil(interview.copy.template.minutes - seconds / 60), questions: open.length };
}
