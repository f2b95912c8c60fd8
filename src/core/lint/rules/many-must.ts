import type { Rule } from '../rule.ts';

/** The part of the time that what must be asked may take. */
const most = 0.85;

/** Nothing can be left out, so that nothing can be followed up. */
export const manyMust: Rule<'many-must'> = {
  id: 'many-must',
  kind: 'advice',
  matters: 40,
  find({ template, rehearsal: { times, budget } }) {
    if (template.sections.every(({ questions }) => questions.every(({ priority }) => priority !== 'must'))) return [];
    if (times.shortest <= budget * most) return [];
    return [
      { path: ['time_budget'], minutes: times.shortest, budget, count: Math.round((times.shortest / budget) * 100) },
    ];
  },
};
