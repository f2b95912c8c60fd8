import { questionsOf } from '../template/template.ts';
import type { ClosingPlan } from '../store.ts';
import { setAside } from './aside.ts';
import type { Interview } from './interview.ts';
import { shareOf, valueShareOf } from './share.ts';

/**
 * What goes when the interviewer closes the talk: what the leaver did not want kept, answers set aside because a
 * condition no longer holds, and half lines that nobody entered. Plan first, so that it can be shown; the store applies
 * it at once.
 */
export function planClosing(interview: Interview): ClosingPlan {
  const answers = setAside(interview);
  const lines: number[] = [];
  const values: string[] = [];
  for (const { question } of questionsOf(interview.copy.template)) {
    const answer = interview.answers.get(question.id);
    if (answer === undefined || answers.includes(question.id)) continue;
    if (valueShareOf(interview, question).label === 'not-kept') values.push(question.id);
    const gone = answer.lines.filter((line) => shareOf(question, answer, line).label === 'not-kept');
    lines.push(...[...gone, ...answer.drafts].map(({ seq }) => seq));
  }
  return { lines, values, answers };
}
