import type { Question } from '../../template/template.ts';
import type { Rule } from '../rule.ts';

/** What is said to it may have to be acted on, whether the leaver wants that or not. Of a danger that goes without saying. */
const mayDisclose = ({ type, discloses, theme }: Question): boolean =>
  discloses !== undefined
    ? discloses !== 'danger'
    : theme === 'safety' && ['open', 'yes-no', 'choice', 'choices'].includes(type);

/** The leaver is asked before being told what happens with the answer. */
export const notTold: Rule<'not-told'> = {
  id: 'not-told',
  kind: 'advice',
  matters: 92,
  find: ({ template: { sections }, at }) =>
    sections.flatMap(({ say, questions }, index) => {
      const first = questions.find(mayDisclose);
      // What was said just before need not be said again.
      if (first === undefined || say !== undefined || sections[index - 1]?.say !== undefined) return [];
      return [{ path: at(first, 'ask') }];
    }),
};
