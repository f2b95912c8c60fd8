import { describe, expect, it } from 'vitest';
import { openConcerns, reasonsGiven, type Concern } from '../../../src/core/interview/fit.ts';
import type { Facts } from '../../../src/core/interview/facts.ts';

const today = '2026-08-20';
const cases: readonly (readonly [string, Facts, readonly Concern[]])[] = [
  ['nothing is known', {}, []],
  ['somebody else than the manager holds it', { interviewerIsManager: 'no' }, []],
  ['the own manager holds it', { interviewerIsManager: 'yes' }, ['own-manager']],
  ['somebody more from the employer is there', { others: 'Eva, HR' }, ['several']],
  ['the leaver has brought somebody', { companion: 'Bo, the union' }, []],
  ['the last day is tomorrow', { lastDay: '2026-08-21' }, []],
  ['the last day is today', { lastDay: today }, ['late']],
  ['the last day has been', { lastDay: '2026-07-31' }, ['late']],
  ['a reason was given', { interviewerIsManager: 'yes', ownManagerWhy: 'leaver', lastDay: today }, ['late']],
  [
    'everything at once',
    { interviewerIsManager: 'yes', others: 'Eva', lastDay: today },
    ['own-manager', 'several', 'late'],
  ],
];

describe('what speaks against holding the talk like this', () => {
  it.each(cases)('when %s', (_, facts, concerns) => {
    expect(openConcerns(facts, today)).toEqual(concerns);
  });

  it('has its reasons in the same order, also when it does not hold any more', () => {
    const facts: Facts = { lateWhy: 'other', ownManagerWhy: 'nobody-else' };
    expect(reasonsGiven(facts)).toEqual([
      { concern: 'own-manager', why: 'nobody-else' },
      { concern: 'late', why: 'other' },
    ]);
  });
});
