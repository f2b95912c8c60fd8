import { describe, expect, it } from 'vitest';
import type { Counted, Counting } from '../../src/core/insight/tally.ts';
import type { Facts } from '../../src/core/interview/facts.ts';
import type { Interview } from '../../src/core/interview/interview.ts';
import { aLine } from '../support/builders.ts';
import { tempStore } from './fixture.ts';
import { everything, talk, type Said } from './tallies-sample.ts';

const kim = { id: 'kim', name: 'Kim', startedOn: '2020-01-01' };

const withKim = (said: Said, facts: Facts = {}, rest: Partial<Interview> = {}): Interview =>
  talk(said, { ...rest, leaver: kim, facts: { heldOn: '2026-02-10', ...facts } });

async function storeWith(...interviews: readonly Interview[]) {
  const { store } = await tempStore();
  await store.interviews.createAll(interviews);
  return store;
}

async function count(interviews: readonly Interview[], change: Partial<Counting> = {}): Promise<Counted> {
  return (await storeWith(...interviews)).tallies.count({ ...everything, ...change });
}

const codesOf = ({ all }: Counted, measure: string) =>
  Object.fromEntries(all.tallies.filter((one) => one.measure === measure).map(({ code, n }) => [code, n]));

const byManager = { interviewerIsManager: 'yes' } as const;
const line = (...themes: readonly string[]) => ({ lines: [aLine({ text: 'x', themes })] });

describe('a leaver with two interviews', () => {
  it('is one, in the quarter of the earlier, whichever speaks first', async () => {
    const counted = await count([
      withKim({}, { heldOn: '2026-03-31', ...byManager }),
      withKim({}, { heldOn: '2026-04-01' }),
      talk(),
    ]);
    expect(counted.all.bases).toEqual([{ group: '', quarter: '2026-q1', status: 'held', n: 2 }]);
    expect(counted.several).toBe(1);
  });

  it('is in one period, that of the earlier, in whichever two it is counted', async () => {
    const both = [
      withKim({ enps: 3 }, { heldOn: '2025-12-30', ...byManager }),
      withKim({ enps: 9 }, { heldOn: '2026-01-09' }),
    ];
    const enpsFrom = async (from: string, to: string) =>
      codesOf(await count(both, { scope: { from, to, only: {} } }), 'enps');
    expect(await enpsFrom('2025-01-01', '2025-12-31')).toEqual({ '9': 1, answered: 1 });
    expect(await enpsFrom('2026-01-01', '2026-12-31')).toEqual({});
  });

  it('is in one group, that of the one that speaks first, and is found by its groups alone', async () => {
    const both = [
      withKim({ enps: 3 }, { department: 'Butik', ...byManager }),
      withKim({ next: 'job' }, { department: 'Lager' }),
    ];
    const { groups } = await count(both, { by: 'department' });
    expect(new Set([...(groups?.bases ?? []), ...(groups?.tallies ?? [])].map(({ group }) => group))).toEqual(
      new Set(['Lager']),
    );
    expect((await count(both, { scope: { only: { department: 'Butik' } } })).all.bases).toEqual([]);
    expect(codesOf(await count(both, { scope: { only: { department: 'Lager' } } }), 'enps')).toEqual({
      '3': 1,
      answered: 1,
    });
  });

  it('was interviewed if one of them was held, whatever became of the other', async () => {
    for (const status of ['planned', 'paused', 'not-held', 'cancelled'] as const) {
      const counted = await count([withKim({}, {}, { status }), withKim({})]);
      expect([status, counted.all.bases.map((base) => [base.status, base.n])]).toEqual([status, [['held', 1]]]);
      expect(counted.several).toBeUndefined();
    }
    const { all } = await count([withKim({}, {}, { status: 'cancelled' }), withKim({}, {}, { status: 'planned' })]);
    expect(all.bases.map(({ status, n }) => [status, n])).toEqual([['planned', 1]]);
  });
});

describe('what a leaver has said twice', () => {
  it.each([
    ['in the one that their manager did not hold', byManager, {}, '9'],
    ['in the earlier, where neither or both were held by the manager', { heldOn: '2026-03-01' }, {}, '9'],
    ['in the first of a month that was entered, for a purge keeps no day', { heldOn: '2026-02-28' }, {}, '3'],
  ])('is counted %s', async (_, one, other, enps) => {
    const interviews = [withKim({ enps: 3 }, one), withKim({ enps: 9 }, other)];
    expect(codesOf(await count(interviews), 'enps')).toEqual({ [enps]: 1, answered: 1 });
  });

  it('is counted in a follow-up only where the talk it follows has no answer, also when a manager held that', async () => {
    const first = withKim({ enps: 3 }, byManager);
    const later = withKim({ enps: 9, next: 'job' }, { heldOn: '2026-05-10', follows: first.id });
    const counted = await count([first, later]);
    expect(codesOf(counted, 'enps')).toEqual({ '3': 1, answered: 1 });
    expect(codesOf(counted, 'next')).toEqual({ job: 1, answered: 1 });
  });

  it('is an answer before it is a refusal, and a refusal once', async () => {
    const refused = { state: 'refused' } as const;
    const counted = await count([
      withKim({ enps: refused, next: refused }),
      withKim({ enps: 9, next: refused }, { heldOn: '2026-05-10' }),
    ]);
    expect(codesOf(counted, 'enps')).toEqual({ '9': 1, answered: 1 });
    expect(codesOf(counted, 'next')).toEqual({ refused: 1 });
  });

  it('is an answer that may be counted before one that may not', async () => {
    const counted = await count([
      withKim({ enps: { state: 'answered', value: 3, share: { label: 'not-kept' } } }),
      withKim({ enps: 9 }, { heldOn: '2026-05-10' }),
    ]);
    expect(codesOf(counted, 'enps')).toEqual({ '9': 1, answered: 1 });
  });

  it('on the scales of a theme is the mean of one of them, not of both', async () => {
    const { all } = await count([
      withKim({ enps: 5, fair: 1, team: 2 }),
      withKim({ enps: 5, support: 5, fair: 5, team: 4 }, { heldOn: '2026-05-10' }),
    ]);
    expect(all.scores.map(({ theme, total, scales, n }) => `${theme} ${total} ${scales} ${n}`).toSorted()).toEqual([
      'manager 1 1 1',
      'team 2 1 1',
    ]);
  });

  it('raises a theme once, and in either', async () => {
    const { all } = await count([
      withKim({ why: line('manager', 'team') }),
      withKim({ why: line('manager', 'pay') }, { heldOn: '2026-05-10' }),
    ]);
    expect(Object.fromEntries(all.raised.map(({ theme, n }) => [theme, n]))).toEqual({ manager: 1, team: 1, pay: 1 });
  });

  it('was asked for once, and told if it was in one', async () => {
    const { why } = await count([withKim({}, byManager), withKim({ reasons: ['other'] }, { heldOn: '2026-05-10' })]);
    expect(why).toEqual({ asked: 1, unknown: 0 });
  });

  it('stands beside what others have judged in either', async () => {
    const { all } = await count([
      withKim({}, { interviewerPreventable: 'no' }),
      withKim({ preventable: 'yes' }, { heldOn: '2026-05-10', interviewerPreventable: 'yes', hrPreventable: 'partly' }),
    ]);
    expect(all.judged).toEqual([{ group: '', leaver: 'yes', interviewer: 'no', hr: 'partly', n: 1 }]);
  });

  it('is one talk by its mode, with its own minutes and what was said in either', async () => {
    const { talks = [] } = await count(
      [
        withKim({}, { mode: 'video', minutes: 40 }),
        withKim({ enps: 9 }, { mode: 'phone', minutes: 20, heldOn: '2026-05-10' }),
      ],
      { talks: true },
    );
    const byMode = talks.filter(({ by, measure }) => by === 'mode' && ['held', 'minutes', 'enps'].includes(measure));
    expect(byMode.map(({ group, measure, value, n }) => `${group} ${measure} ${value} ${n}`).toSorted()).toEqual([
      'video enps 9 1',
      'video held 1 1',
      'video minutes 40 1',
    ]);
  });

  it('is looked up in the interview it was said in', async () => {
    const one = withKim({ reasons: ['load.volume'] });
    const other = withKim({ reasons: ['load.volume'], why: line('team') }, { heldOn: '2026-05-10' });
    const store = await storeWith(one, other);
    const [, behind] = await store.tallies.lookBehind(everything, () => ({
      made: undefined,
      spots: [
        { measure: 'reasons', code: 'load.volume' },
        { measure: 'raised', code: 'team' },
      ],
    }));
    const quarters = [{ quarter: '2026-q1', n: 1, count: 1 }];
    expect(behind).toEqual([
      { quarters, interviews: [one.id] },
      { quarters, interviews: [other.id] },
    ]);
  });
});
