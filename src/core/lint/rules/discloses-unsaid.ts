import type { Finding } from '../advice.ts';
import type { Rule } from '../rule.ts';
import { mistreatmentIn } from '../wording/mistreatment.ts';

/** A question of yes or no about mistreatment that does not say so: nothing would follow up a yes. */
export const disclosesUnsaid: Rule<'discloses-unsaid'> = {
  id: 'discloses-unsaid',
  kind: 'advice',
  matters: 94,
  find: ({ template: { sections }, at, spoken }) =>
    sections.flatMap(({ questions }) =>
      questions.flatMap((question): readonly Finding[] => {
        if (question.type !== 'yes-no' || question.discloses !== undefined || question.theme === 'safety') return [];
        const found = spoken(question.ask)
          .map(({ text, language }) => mistreatmentIn(text, language))
          .find((words) => words !== undefined);
        return found === undefined ? [] : [{ path: at(question, 'ask'), found }];
      }),
    ),
};
