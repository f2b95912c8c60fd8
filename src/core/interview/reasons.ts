import { questionsOf, type Question, type Template } from '../template/template.ts';
import type { Answer, Value } from './interview.ts';

/** The question of a template that feeds a measure. */
export function measured(template: Template, measure: string): Question | undefined {
  return questionsOf(template).find(({ question }) => question.measure === measure)?.question;
}

/** The codes picked for the reasons of a template, none when they were not answered. */
export function pickedReasons(template: Template, answers: ReadonlyMap<string, Answer>): readonly string[] {
  const value = valueAt(template, answers, 'reasons');
  return typeof value === 'object' ? value : [];
}

/** The value of the question with this measure, if it was answered. */
export function valueAt(template: Template, answers: ReadonlyMap<string, Answer>, measure: string): Value | undefined {
  const question = measured(template, measure);
  const answer = question && answers.get(question.id);
  return answer?.state === 'answered' ? answer.value : undefined;
}
