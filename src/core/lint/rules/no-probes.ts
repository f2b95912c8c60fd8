import { isOpen } from '../closed.ts';
import type { Rule } from '../rule.ts';

/** The interviewer has to find the follow-up questions while listening. */
export const noProbes: Rule<'no-probes'> = {
  id: 'no-probes',
  kind: 'note',
  matters: 30,
  find: ({ template, at }) =>
    template.sections
      .flatMap(({ questions }) => questions)
      .filter((question) => isOpen(question) && question.priority === 'must' && question.probes.length === 0)
      .map((question) => ({ path: at(question, 'ask') })),
};
