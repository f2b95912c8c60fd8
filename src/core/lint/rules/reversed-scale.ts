import { reversedIn } from '../wording/reversed.ts';
import type { Finding } from '../advice.ts';
import type { Rule } from '../rule.ts';

/** A statement that says something bad: whoever agrees with it is unhappy, and is read as content. */
export const reversedScale: Rule<'reversed-scale'> = {
  id: 'reversed-scale',
  kind: 'note',
  matters: 40,
  find: ({ worded }) =>
    worded.flatMap(({ question: { type, scale }, ask, language, path }): readonly Finding[] => {
      const found = scale?.best === 'low' ? undefined : reversedIn({ ask, type }, language);
      return found === undefined ? [] : [{ path, language, found }];
    }),
};
