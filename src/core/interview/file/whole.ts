import type { Path } from '../../fault.ts';
import { present } from '../../present.ts';
import { questionsOf } from '../../template/template.ts';
import type { Interview } from '../interview.ts';
import { measured, pickedReasons, valueAt } from '../reasons.ts';
import { asksWhy } from '../separation.ts';
import { questionSteps } from '../walk.ts';
import { fault, type Reading } from './reading.ts';

/** What can only be seen on the whole of a document. */
export function checkWhole(reading: Reading, interview: Interview, answers: unknown): void {
  checkAnswers(reading, interview, answers);
  checkJudgements(reading, interview);
}

/** Answers to questions that do not apply, and a primary reason that was not picked. */
function checkAnswers(reading: Reading, interview: Interview, given: unknown): void {
  const { template } = interview.copy;
  const applies = new Set(questionSteps(interview, () => false).map(({ id }) => id));
  const path = (id: string): Path => ['answers', id];
  if (given === undefined || reading.issues.length > 0) return;
  for (const {
    question: { id },
  } of questionsOf(template))
    if (interview.answers.has(id) && !applies.has(id))
      fault(reading, path(id), { code: 'does-not-apply', question: id });
  const primary = measured(template, 'primary-reason');
  const main = valueAt(template, interview.answers, 'primary-reason');
  if (primary && typeof main === 'string' && !pickedReasons(template, interview.answers).includes(main))
    fault(reading, path(primary.id), { code: 'primary-not-picked', reason: main });
}

/** Whether it could have been prevented is only judged where it is asked. */
function checkJudgements(reading: Reading, { facts }: Interview): void {
  if (asksWhy(facts)) return;
  const given = { interviewer_preventable: facts.interviewerPreventable, hr_preventable: facts.hrPreventable };
  for (const key of Object.keys(present(given))) fault(reading, [key], { code: 'does-not-apply', question: key });
}
