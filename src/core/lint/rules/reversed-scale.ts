import { findingsIn } from '../wording/find.ts';
import { reversedIn } from '../wording/reversed.ts';
import type { Finding } from '../advice.ts';
import type { Rule } from '../rule.ts';
import { wordedIn } from '../worded.ts';

/** A statement that says something bad: whoever agrees with it is unhappy, and is read as content. */
export const reversedScale: Rule<'reversed-scale'> = {
  id: 'reversed-scale',
  kind: 'note',
  matters: 40,
  find: (linted) =>
    wordedIn(linted).flatMap(({ question: { type, scale }, ask, language, path }): readonly Finding[] => {
      const found = scale?.best === 'low' ? undefined : reversedIn({ ask, type }, language);
      if (found === undefined) return [];
      const isNegated = findingsIn({ ask, type }, language).some(({ rule }) => rule === 'negated-scale');
      return isNegated ? [] : [{ path, language, found }];
    }),
};
