import { isDuty, isFact, isOpen, opening } from '../closed.ts';
import type { Rule } from '../rule.ts';

/** A section that begins with alternatives, though it has open questions further down. */
export const closedFirst: Rule<'closed-first'> = {
  id: 'closed-first',
  kind: 'advice',
  matters: 56,
  find: ({ asked, at }) =>
    asked.flatMap((section) => {
      const { round, next } = opening(section);
      if (next === undefined || [isOpen, isDuty, isFact].some((is) => is(next)) || !section.questions.some(isOpen))
        return [];
      const first = round ? section.questions[0] : next;
      return first === undefined ? [] : [{ path: at(first, 'type') }];
    }),
};
