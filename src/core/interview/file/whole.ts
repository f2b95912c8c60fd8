import type { Path } from '../../fault.ts';
import { present } from '../../present.ts';
import { questionsOf, type Question } from '../../template/template.ts';
import type { Interview } from '../interview.ts';
import { offered } from '../picks.ts';
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
  for (const { question } of questionsOf(template)) {
    const found = strayPick(interview, question);
    if (found === undefined) continue;
    const isReason = question.measure === 'primary-reason';
    fault(reading, path(question.id), isReason ? unpickedReason(found) : unpicked(question.id, found));
  }
}

const unpickedReason = (reason: string) => ({ code: 'primary-not-picked', reason }) as const;
const unpicked = (question: string, found: string) => ({ code: 'not-picked', question, found }) as const;

/** What is picked among the marks of another question and is not marked there. */
function strayPick({ answers, copy }: Interview, question: Question): string | undefined {
  const value = answers.get(question.id)?.value;
  const among = offered(copy.template, answers, question);
  if (among === undefined || value === undefined || typeof value === 'number') return undefined;
  return (typeof value === 'string' ? [value] : value).find((code) => !among.includes(code));
}

/** Whether it could have been prevented is only judged where it is asked. */
function checkJudgements(reading: Reading, { facts }: Interview): void {
  if (asksWhy(facts)) return;
  const given = { interviewer_preventable: facts.interviewerPreventable, hr_preventable: facts.hrPreventable };
  for (const key of Object.keys(present(given))) fault(reading, [key], { code: 'does-not-apply', question: key });
}
