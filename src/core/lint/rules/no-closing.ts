import { isAboutTheTalk, isOpen } from '../closed.ts';
import type { Rule } from '../rule.ts';

/** The leaver is never asked what nobody has asked about. */
export const noClosing: Rule<'no-closing'> = {
  id: 'no-closing',
  kind: 'advice',
  matters: 52,
  find({ asked, at }) {
    const last = asked
      .map(({ questions }) => questions.filter((one) => !isAboutTheTalk(one)))
      .findLast((all) => all.length > 0);
    const question = last?.at(-1);
    return question === undefined || last?.some(isOpen) ? [] : [{ path: at(question, 'ask') }];
  },
};
