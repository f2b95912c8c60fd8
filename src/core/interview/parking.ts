import type { Priority, Question } from '../template/template.ts';
import type { Interview } from './interview.ts';
import { belongsToTheEnd, sum } from './stretch.ts';
import type { QuestionStep, Walked } from './walk.ts';

/** Questions to leave for later. It is a proposal: the interviewer decides. */
export interface Parking {
  readonly questions: readonly QuestionStep[];
  /** Minutes they would have taken. */
  readonly saves: number;
  /** Minutes that are missing even then. */
  readonly short: number;
}

export const nothingToPark: Parking = { questions: [], saves: 0, short: 0 };

/** Whether a question may be proposed at all. */
export type Expendable = (question: Question) => boolean;

const neverAMust: Expendable = (question) => question.priority !== 'must' && !belongsToTheEnd(question);

const order: readonly Priority[] = ['could', 'should', 'must'];

/**
 * What to park to win these minutes: `could` first, then `should`, each in the order of the talk, and no more than it
 * takes. Never a must, never what the talk has to end with, never the question at hand or one that something is
 * written of. Nothing is proposed when nothing that must be asked would be pushed out.
 */
export function proposeParking(
  interview: Walked & Pick<Interview, 'step'>,
  toAsk: readonly QuestionStep[],
  missing: number,
  expendable = neverAMust,
): Parking {
  const later = toAsk.filter(({ id }) => id !== interview.step);
  if (!later.some(({ question }) => question.priority === 'must' || belongsToTheEnd(question))) return nothingToPark;
  const candidates = later
    .filter((step) => expendable(step.question) && isUntouched(step, interview))
    .toSorted((a, b) => order.indexOf(a.question.priority) - order.indexOf(b.question.priority));
  const questions: QuestionStep[] = [];
  for (const step of candidates) if (minutesOf(questions) < missing) questions.push(step);
  const saves = minutesOf(questions);
  return { questions, saves, short: Math.max(0, missing - saves) };
}

const minutesOf = (steps: readonly QuestionStep[]): number => sum(steps.map(({ question }) => question.minutes));

function isUntouched({ id }: QuestionStep, { answers }: Walked): boolean {
  const answer = answers.get(id);
  return answer === undefined || (answer.lines.length === 0 && answer.drafts.length === 0 && !answer.marks?.length);
}
