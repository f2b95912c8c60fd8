import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/follow-up/action.ts';
import { waitingOn, type Standing } from '../../../src/core/follow-up/status.ts';
import type { Facts } from '../../../src/core/interview/facts.ts';
import type { Entry, Status } from '../../../src/core/interview/interview.ts';

const today = '2026-11-26';

const nothing: Standing = {
  entries: [],
  disclosures: [],
  actions: [],
  undecided: [],
  due: { interviews: 0, contacts: 0, undecided: false },
  pending: 0,
};

const entry = (id: string, status: Status, facts: Facts = {}): Entry => ({
  id,
  status,
  name: 'Alva Lind',
  language: 'sv',
  facts,
  createdAt: '2026-11-01T08:00:00.000Z',
});

const waiting = (standing: Partial<Standing>) =>
  waitingOn(today, { ...nothing, ...standing }).map(({ kind, id, overdue }) => [kind, id, overdue]);

const action = (fields: Partial<Action>): Action => ({
  id: 'act',
  decided: 'act',
  decidedOn: '2026-10-01',
  title: 'More time together',
  status: 'open',
  interviewIds: [],
  ...fields,
});

describe('what waits', () => {
  it('is nothing where nothing needs anybody', () => {
    const closed = [entry('a', 'closed'), entry('b', 'cancelled'), entry('c', 'not-held')];
    expect(waiting({ entries: closed })).toEqual([]);
  });

  it('has a talk of the next two weeks, not a later one', () => {
    const at = (id: string, planAt: string) => entry(id, 'planned', { planAt });
    const entries = [at('later', '2026-12-11 09:00'), at('soon', '2026-12-10 09:00'), at('today', '2026-11-26 07:00')];
    expect(waiting({ entries })).toEqual([
      ['talk', 'today', false],
      ['talk', 'soon', false],
    ]);
  });

  it('says whether the talk is prepared', () => {
    const entries = [
      entry('a', 'planned', { planAt: '2026-11-27 09:00' }),
      entry('b', 'planned', { planAt: '2026-11-28 09:00', preparedOn: today }),
    ];
    expect(waitingOn(today, { ...nothing, entries }).map(({ prepared }) => prepared)).toEqual([false, true]);
  });

  it('has a talk whose time has passed, and one without a time, late when the last day has gone', () => {
    const entries = [
      entry('gone', 'planned', { lastDay: '2026-12-31', lastWorkingDay: '2026-11-20' }),
      entry('missed', 'planned', { planAt: '2026-11-25 09:00' }),
      entry('none', 'planned', { lastDay: '2026-12-31' }),
    ];
    expect(waiting({ entries })).toEqual([
      ['missed', 'missed', true],
      ['no-time', 'gone', true],
      ['no-time', 'none', false],
    ]);
  });

  it('has a follow-up without a time apart, by the last day for it', () => {
    const entries = [entry('f', 'planned', { lastDay: '2026-11-01', follows: 'first' })];
    expect(waitingOn(today, { ...nothing, entries })).toMatchObject([
      { kind: 'follow-up', overdue: false, when: '2027-01-30' },
    ]);
  });

  it('has what is begun, and what is held and not closed, late when the time to reply has ended', () => {
    const entries = [
      entry('a', 'held', { replyBy: '2026-11-25' }),
      entry('b', 'held', { replyBy: today }),
      entry('c', 'paused'),
    ];
    expect(waiting({ entries })).toEqual([
      ['unfinished', 'c', false],
      ['open', 'a', true],
      ['open', 'b', false],
    ]);
  });

  it('has actions as they come due, and what is watched on its day; nothing that is done, dropped or not for now', () => {
    const actions = [
      action({ id: 'late', dueOn: '2026-11-25' }),
      action({ id: 'soon', dueOn: '2026-12-10' }),
      action({ id: 'far', dueOn: '2026-12-11' }),
      action({ id: 'done', dueOn: '2026-11-25', status: 'done' }),
      action({ id: 'dropped', dueOn: '2026-11-25', status: 'dropped' }),
      action({ id: 'look', decided: 'watch', dueOn: today }),
      action({ id: 'not-yet', decided: 'watch', dueOn: '2026-11-27' }),
      action({ id: 'no', decided: 'not-now', dueOn: '2026-11-25' }),
    ];
    expect(waiting({ actions })).toEqual([
      ['action', 'late', true],
      ['action', 'soon', false],
      ['watch', 'look', false],
    ]);
  });

  it('puts what cannot wait first', () => {
    const disclosure = {
      id: 'd',
      kind: 'danger',
      questionId: 'q',
      receiver: 'Eva',
      dueOn: '2026-11-25',
      raisedAt: '2026-11-24T08:00:00.000Z',
      interviewId: 'a',
      name: 'Alva Lind',
    } as const;
    const found = waiting({
      disclosures: [disclosure],
      undecided: ['a'],
      due: { interviews: 1, contacts: 0, undecided: false },
      pending: 1,
    });
    expect(found.map(([kind]) => kind)).toEqual(['erasing', 'disclosure', 'decision', 'purge']);
  });

  it('does not call late what may not be purged before there is a decision, but an address whose time is over', () => {
    const due = { interviews: 1, contacts: 1, undecided: true };
    expect(waiting({ due }).map(([kind, , overdue]) => [kind, overdue])).toEqual([
      ['purge', true],
      ['purge', false],
    ]);
  });
});
