import { marginOf } from '../template/margin.ts';
import type { Question } from '../template/template.ts';
import type { Answer } from './interview.ts';
import { hasPick, sourceOf } from './picks.ts';
import { isSettled, stepsOf, type QuestionStep, type Walked } from './walk.ts';

/** A section of the talk as it stands: the questions that apply, and the time around them. */
export interface Stretch {
  readonly steps: readonly QuestionStep[];
  /**
   * Minutes that are no question's: what the section's budget has over its questions (something is read aloud; in the
   * section with the sharing it is the read-back and the thanks), and the stops before it where nothing is noted.
   */
  readonly around: number;
}

/** The talk in the order it is walked, with the minutes the template gives it. */
export function stretchesOf(interview: Walked): readonly Stretch[] {
  const stretches: { readonly steps: QuestionStep[]; readonly around: number }[] = [];
  let before = 0;
  for (const step of stepsOf(interview)) {
    if (step.kind === 'opening') before += sum(step.sections.map(({ minutes = 0 }) => minutes));
    else if (step.kind === 'aside') before += step.section.minutes ?? 0;
    else if (step.kind === 'question') {
      const last = stretches.at(-1);
      if (last?.steps[0]?.section === step.section) last.steps.push(step);
      else {
        stretches.push({ steps: [step], around: before + marginOf(step.section) });
        before = 0;
      }
    }
  }
  return stretches;
}

/** The time around a section is still to come: for the section with the sharing until that is said, else until it is begun. */
export function isAhead({ steps }: Stretch, interview: Walked): boolean {
  const left = ({ id }: QuestionStep): boolean => isSettled(interview.answers.get(id));
  const sharing = steps.find(({ question }) => question.measure === 'sharing');
  if (sharing !== undefined) return !left(sharing);
  return !steps.some(left) && steps.some((step) => isToAsk(step, interview));
}

/** Applies and is neither left nor parked. A pick among marks is none as long as it could not be asked. */
export function isToAsk({ id, question }: QuestionStep, { answers, copy }: Walked): boolean {
  const open = (answer: Answer | undefined): boolean => !isSettled(answer) && answer?.parked !== true;
  if (!open(answers.get(id))) return false;
  const source = sourceOf(copy.template, question);
  return (source !== undefined && open(answers.get(source.id))) || hasPick(copy.template, answers, question);
}

/** What the talk cannot end without, whatever its priority: what may go further, and how to reach the leaver. */
export const belongsToTheEnd = ({ measure }: Question): boolean => measure === 'sharing' || measure === 'contact';

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
