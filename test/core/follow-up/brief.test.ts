import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/follow-up/action.ts';
import { actionsFor, dwellingsIn, type Ground } from '../../../src/core/follow-up/brief.ts';
import type { Facts } from '../../../src/core/interview/facts.ts';
import { anInterview } from '../../support/builders.ts';
import { shippedCopies } from '../../support/shipped.ts';

const [copy] = shippedCopies();

const aTalk = (facts: Facts = {}) =>
  anInterview([], [], { ...(copy !== undefined && { copy }), facts: { separation: 'resign', ...facts } });

const ground = (measure: string, code: string): Ground => ({
  measure,
  code,
  by: 'department',
  group: 'Lager',
  n: 10,
  count: 6,
  restN: 20,
  restCount: 2,
  sure: true,
});

const dwelled = (grounds: readonly Ground[], facts?: Facts): readonly string[] =>
  dwellingsIn(aTalk(facts), grounds).map(({ question }) => question.id);

describe('the questions to take time for', () => {
  it.each([
    ['low', 'manager', ['manager-working']],
    ['low', 'workload', ['workload']],
    ['low', 'leadership', ['leaders-know']],
    ['raised', 'suggestions', ['one-change']],
    ['reasons', 'manager.support', ['manager-working']],
    ['reasons', 'load.volume', ['workload']],
    ['reasons', 'env.tools', []],
    ['reasons', 'pay.offer', ['why', 'stay']],
    ['enps', 'detractors', ['enps']],
    ['would-return', 'no', ['would-return']],
  ])('because of %s %s are those that ask about it', (measure, code, asked) => {
    expect(dwelled([ground(measure, code)])).toEqual(asked);
  });

  it('are the ones that apply: a manager is asked for advice instead', () => {
    expect(dwelled([ground('low', 'manager')], { interviewerIsManager: 'yes' })).toEqual(['advice-to-me']);
  });

  it('are none that somebody could be pressed by', () => {
    expect(dwelled([ground('raised', 'safety')])).toEqual([]);
  });

  it('stand in the order of the talk, each once with all that speaks for it', () => {
    const grounds = [ground('enps', 'detractors'), ground('low', 'manager'), ground('reasons', 'manager.support')];
    const found = dwellingsIn(aTalk(), grounds);
    expect(found.map(({ question, because }) => [question.id, because.length])).toEqual([
      ['manager-working', 2],
      ['enps', 1],
    ]);
  });

  it('are a handful at most', () => {
    const codes = ['role', 'workload', 'manager', 'leadership', 'culture', 'growth', 'pay', 'team'];
    expect(dwelled(codes.map((code) => ground('low', code))).length).toBeLessThanOrEqual(5);
  });
});

const anAction = (action: Partial<Action>): Action => ({
  id: 'x',
  decided: 'act',
  decidedOn: '2026-08-01',
  status: 'open',
  interviewIds: ['secret'],
  ...action,
});

describe('what is being done already', () => {
  const kept = (action: Partial<Action>): boolean =>
    actionsFor(aTalk({ department: 'Lager', manager: 'Bo Ek' }), [ground('low', 'manager')], [anAction(action)])
      .length > 0;

  it.each<[boolean, Partial<Action>]>([
    [true, { theme: 'manager' }],
    [false, { theme: 'pay' }],
    [false, {}],
    [true, { theme: 'pay', group: { by: 'department', name: 'Lager' } }],
    [true, { group: { by: 'manager', name: 'Bo Ek' } }],
    [false, { theme: 'manager', group: { by: 'department', name: 'Butik' } }],
    [false, { theme: 'manager', group: { by: 'tenure', name: 'under-1' } }],
    [false, { theme: 'manager', status: 'done' }],
    [false, { theme: 'manager', status: 'dropped' }],
    [true, { theme: 'manager', decided: 'watch' }],
    [false, { theme: 'manager', decided: 'not-now' }],
  ])('is told: %s, of %j', (told, action) => {
    expect(kept(action)).toBe(told);
  });
});
