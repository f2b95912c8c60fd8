import type { Rule } from '../rule.ts';

/** A talk may well take a little longer than was thought. */
const spare = 1.1;

/** What is usually asked takes more than the time there is. */
export const overBudget: Rule<'over-budget'> = {
  id: 'over-budget',
  kind: 'advice',
  matters: 70,
  find: ({ rehearsal: { times, budget } }) =>
    times.typical > budget * spare ? [{ path: ['time_budget'], minutes: times.typical, budget }] : [],
};
