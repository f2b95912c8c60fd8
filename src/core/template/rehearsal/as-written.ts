import { asWritten } from '../as-written.ts';
import { questionsOf, type Template } from '../template.ts';
import type { Trouble } from './trouble.ts';

/** Troubles with the answers they name as the author writes them. */
export function troublesAsWritten(troubles: readonly Trouble[], template: Template): readonly Trouble[] {
  const questions = new Map(questionsOf(template).map(({ question }) => [question.id, question]));
  return troubles.map((trouble): Trouble => {
    if (trouble.code === 'never-asked' && trouble.why === 'conflict') {
      const question = questions.get(trouble.key);
      return {
        ...trouble,
        one: asWritten(trouble.one, question),
        others: trouble.others.map((other) => asWritten(other, question)),
      };
    }
    if (trouble.code !== 'never-so') return trouble;
    const values = asWritten(trouble.values, questions.get(trouble.key));
    return Array.isArray(values) ? { ...trouble, values } : trouble;
  });
}
