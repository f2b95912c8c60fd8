import { questionsOf } from '../../template/template.ts';
import type { Answer, Interview } from '../interview.ts';
import { offered } from '../picks.ts';
import { questionSteps } from '../walk.ts';

/** The only one there is to pick is picked, said or not, where that is asked at all. */
export function withOnlyPicks(interview: Interview): ReadonlyMap<string, Answer> {
  const answers = new Map(interview.answers);
  for (const { question } of questionsOf(interview.copy.template)) {
    const { id: questionId, type } = question;
    const [only, ...others] = offered(interview.copy.template, answers, question) ?? [];
    if (only === undefined || others.length > 0 || answers.has(questionId)) continue;
    if (!questionSteps({ ...interview, answers }).some(({ id }) => id === questionId)) continue;
    const value = type === 'choices' ? [only] : only;
    answers.set(questionId, { questionId, state: 'answered', value, seconds: 0, lines: [], drafts: [] });
  }
  return answers;
}
