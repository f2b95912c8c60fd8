import { questionsOf } from '../template/template.ts';
import type { ErasurePlan } from '../privacy/erasure.ts';
import type { ClosingPlan } from '../store.ts';
import { setAside } from './aside.ts';
import { isOpen } from './disclosure.ts';
import type { Interview, NoteLine } from './interview.ts';
import { shareOf, valueShareOf, type Share } from './share.ts';

/**
 * What goes when the interviewer closes the talk: what the leaver did not want kept, answers set aside because a
 * condition no longer holds, and half lines that nobody entered. Plan first, so that it can be shown; the store applies
 * it at once. The words of a disclosure, and the answer they stand by, stay until somebody has received it, whatever their label: the duty comes first.
 */
export function planClosing(interview: Interview): ClosingPlan {
  const open = new Set(interview.disclosures.filter(isOpen).map(({ id }) => id));
  const mayGo = ({ disclosure }: NoteLine): boolean => disclosure === undefined || !open.has(disclosure);
  const aside = setAside(interview);
  const whole = aside.filter((id) => interview.answers.get(id)?.lines.every(mayGo) !== false);
  const lines: number[] = [];
  const values: string[] = [];
  for (const { question } of questionsOf(interview.copy.template)) {
    const answer = interview.answers.get(question.id);
    if (answer === undefined || whole.includes(question.id)) continue;
    const unwanted = ({ label }: Share): boolean => label === 'not-kept' || aside.includes(question.id);
    const handedOver = interview.disclosures.some((one) => isOpen(one) && one.questionId === question.id);
    if (!handedOver && unwanted(valueShareOf(interview, question))) values.push(question.id);
    const gone = answer.lines.filter((line) => mayGo(line) && unwanted(shareOf(question, answer, line)));
    lines.push(...[...gone, ...answer.drafts].map(({ seq }) => seq));
  }
  return { lines, values, answers: whole };
}

/** The same as a plan of erasing. A closed interview cannot be changed, so what was never entered of a change goes too. */
export function erasureOf(id: string, { lines, values, answers }: ClosingPlan): ErasurePlan {
  return {
    lines: lines.map((seq) => [id, seq]),
    values: values.map((question) => [id, question]),
    answers: answers.map((question) => [id, question]),
    unentered: [id],
  };
}
