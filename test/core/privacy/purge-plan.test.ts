import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../src/core/interview/interview.ts';
import { planPurge } from '../../../src/core/privacy/retention.ts';
import type { Kept } from '../../../src/core/upkeep.ts';
import { anAnswer, anInterview, aQuestion, aSection } from '../../support/builders.ts';
import { aKept } from '../../support/keeping-sample.ts';

const today = '2026-08-20';

/** The plan for the first of them, the others being there as well. */
function planFor(first: Partial<Kept>, others: readonly Kept[] = [], open: readonly Interview[] = []) {
  const one = aKept({ interviewId: 'a', ...first });
  const due = { interviews: [one], heldBack: [], contacts: [], log: [4, 5] };
  return planPurge(due, [one, ...others], open, today);
}

const many = (count: number, kept: Partial<Kept>): readonly Kept[] =>
  Array.from({ length: count }, (_, index) => aKept({ interviewId: `b${index}`, ...kept }));

describe('what is purged', () => {
  it('is planned by ids and codes, with the lines of the log and the day it is done', () => {
    expect(planFor({ facts: { heldOn: '2024-08-20', department: 'Lager' }, startedOn: '2021-03-01' })).toEqual({
      lines: [],
      values: [],
      answers: [],
      purges: [{ interviewId: 'a', month: '2024-08-01', tenureFrom: 24, groups: ['department'], on: today }],
      log: [4, 5],
    });
  });

  it('takes what is not to be kept of an interview that was never closed, as closing would have', () => {
    const sections = [aSection({ id: 's', questions: [aQuestion({ id: 'enps', type: 'enps' })] })];
    const answers = [anAnswer({ questionId: 'enps', value: 6, share: { label: 'not-kept' } })];
    const open = [anInterview(sections, answers, { id: 'a', status: 'held' })];
    expect(planFor({}, [], open).values).toEqual([['a', 'enps']]);
  });

  it.each([
    ['it was held', { facts: { heldOn: '2024-02-29', lastDay: '2024-05-31' } }, '2024-02-01'],
    ['of the last day, when nobody knows that', { facts: { lastDay: '2024-05-31' } }, '2024-05-01'],
    ['it was entered, when nobody knows either', { createdAt: '2024-12-31T23:59:59.999Z' }, '2024-12-01'],
  ])('keeps the month in which %s', (_, kept, month) => {
    expect(planFor(kept).purges?.[0]?.month).toBe(month);
  });

  it.each([
    ['2024-08-20', 0],
    ['2023-08-21', 0],
    ['2023-08-20', 12],
    ['2022-08-21', 12],
    ['2022-08-20', 24],
    ['2019-08-21', 24],
    ['2019-08-20', 60],
    ['2014-08-21', 60],
    ['2014-08-20', 120],
    ['1984-01-01', 120],
  ])('keeps the band of who began on %s: from %i months', (startedOn, tenureFrom) => {
    expect(planFor({ startedOn, facts: { heldOn: '2024-08-20' } }).purges?.[0]?.tenureFrom).toBe(tenureFrom);
  });

  it('keeps no band where a day is unknown', () => {
    expect(planFor({ facts: { heldOn: '2024-08-20' } }).purges?.[0]).not.toHaveProperty('tenureFrom');
    expect(planFor({ startedOn: '2021-03-01' }).purges?.[0]).not.toHaveProperty('tenureFrom');
  });
});

describe('the name of a group', () => {
  const facts = { department: 'Lager', role: 'Truckförare', manager: 'Bo Ek' };
  const groupsWith = (others: readonly Kept[]) => planFor({ facts }, others).purges?.[0]?.groups;

  it('goes from four and stays with five', () => {
    expect(groupsWith(many(3, { facts }))).toEqual(['department', 'role', 'manager']);
    expect(groupsWith(many(4, { facts }))).toEqual([]);
  });

  it('is shared by people, not by interviews', () => {
    const kim = { leaverId: 'kim', facts };
    expect(groupsWith([...many(3, { facts }), aKept({ interviewId: 'c', ...kim })])).toEqual([]);
    expect(
      groupsWith([...many(2, { facts }), ...['c', 'd'].map((interviewId) => aKept({ interviewId, ...kim }))]),
    ).toEqual(['department', 'role', 'manager']);
  });

  it('is looked at by itself: a large department may have a small role in it', () => {
    expect(groupsWith(many(4, { facts: { ...facts, role: 'Chef' } }))).toEqual(['role']);
  });

  it('is shared with all that were held, purged or not, and with no talk that was not', () => {
    expect(groupsWith(many(4, { facts, purged: true, status: 'closed' }))).toEqual([]);
    expect(groupsWith(many(4, { facts, status: 'not-held' }))).toEqual(['department', 'role', 'manager']);
  });

  it('that was never given is none to remove', () => {
    expect(planFor({ facts: { role: 'Chef' } }).purges?.[0]?.groups).toEqual(['role']);
  });
});
