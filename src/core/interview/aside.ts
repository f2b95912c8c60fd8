import { questionsOf } from '../template/template.ts';
import { questionSteps, type Walked } from './walk.ts';

/**
 * The questions something was said about that do not apply as things stand (going back, or a corrected fact, has made
 * their condition false): they are in no output, and back when it is true again.
 */
export function setAside(interview: Walked): readonly string[] {
  const applies = new Set(questionSteps(interview).map(({ id }) => id));
  return questionsOf(interview.copy.template)
    .map(({ question }) => question.id)
    .filter((id) => interview.answers.has(id) && !applies.has(id));
}
