import { isDuty, isFact, isOpen, opening, opensUp } from '../closed.ts';
import type { Question, Section } from '../../template/template.ts';
import type { Rule } from '../rule.ts';

/** Something else in the section is asked because of its answer, so it has to come first. */
const leadsOn = ({ id }: Question, { questions }: Section): boolean =>
  questions.some(({ when }) => when !== undefined && Object.hasOwn(when, id));

/** A section that begins with alternatives and nothing that opens up, though it has open questions further down. */
export const closedFirst: Rule<'closed-first'> = {
  id: 'closed-first',
  kind: 'advice',
  matters: 56,
  find: ({ asked, at }) =>
    asked.flatMap((section) => {
      const { round, next } = opening(section);
      if (next === undefined || !section.questions.some(isOpen)) return [];
      if ([opensUp, isDuty, isFact].some((is) => is(next)) || leadsOn(next, section)) return [];
      const first = round ? section.questions[0] : next;
      return first === undefined ? [] : [{ path: at(first, 'type') }];
    }),
};
