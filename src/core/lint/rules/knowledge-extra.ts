import { questionsOf } from '../../template/template.ts';
import type { Rule } from '../rule.ts';

/** The handing over of the work, in a talk about why somebody leaves it. */
export const knowledgeExtra: Rule<'knowledge-extra'> = {
  id: 'knowledge-extra',
  kind: 'note',
  matters: 40,
  find({ template, at }) {
    const all = questionsOf(template);
    const about = all.filter(({ question }) => question.theme === 'knowledge');
    const [first] = about;
    if (first === undefined || about.length * 2 >= all.length) return [];
    return [{ path: at(first.question, 'ask'), count: about.length }];
  },
};
