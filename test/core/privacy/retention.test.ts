import { describe, expect, it } from 'vitest';
import { usual } from '../../../src/core/employer.ts';
import { dueOn, eraseDay, expiredBackups, doubtOf, lastDayOf } from '../../../src/core/privacy/retention.ts';
import type { Backup } from '../../../src/core/upkeep.ts';
import { aKept } from '../../support/keeping-sample.ts';

const { retention } = usual;
const createdAt = '2024-03-05T23:59:59.999Z';

describe('the day by which an interview is to be purged', () => {
  it.each([
    [
      'the one the leaver was told, whatever the settings say now',
      { eraseOn: '2025-01-01', heldOn: '2024-02-01' },
      '2025-01-01',
    ],
    ['otherwise so many months after the talk', { heldOn: '2024-02-01', lastDay: '2024-06-30' }, '2026-02-01'],
    ['after its entry where nobody knows the day of the talk', { lastDay: '2024-06-30' }, '2026-03-05'],
  ])('is %s', (_, facts, day) => {
    expect(eraseDay({ facts, createdAt, status: 'held' }, 24)).toBe(day);
  });
});

describe('the day by which a talk that was not held is to be purged', () => {
  it.each(['planned', 'cancelled', 'not-held'] as const)('is a year after the last day, when it is %s', (status) => {
    expect(eraseDay({ facts: { lastDay: '2024-06-30' }, createdAt, status }, 24)).toBe('2025-06-30');
    expect(eraseDay({ facts: {}, createdAt, status }, 24)).toBe('2025-03-05');
  });

  it('is no later than for one that was held', () => {
    expect(eraseDay({ facts: { lastDay: '2024-06-30' }, createdAt, status: 'planned' }, 6)).toBe('2024-12-30');
  });
});

describe('what is due', () => {
  const heldOn = (day: string) => ({ facts: { heldOn: day } });
  const ids = (today: string, ...kept: Parameters<typeof aKept>[0][]) => {
    const due = dueOn(today, kept.map(aKept), [], retention);
    return { due: due.interviews.map((one) => one.interviewId), heldBack: due.heldBack.map((one) => one.interviewId) };
  };

  it('is so on the very day, and not on the day before', () => {
    const one = { interviewId: 'a', ...heldOn('2024-08-20') };
    expect(ids('2026-08-19', one).due).toEqual([]);
    expect(ids('2026-08-20', one).due).toEqual(['a']);
  });

  it('is whatever its status: also a talk that never was', () => {
    const all = (['planned', 'under-way', 'paused', 'held', 'closed', 'cancelled', 'not-held'] as const).map(
      (status) => ({ interviewId: status, status }),
    );
    expect(ids('2026-08-20', ...all).due).toHaveLength(all.length);
  });

  it('waits while a case needs it or something serious has been received by nobody', () => {
    const all = [
      { interviewId: 'free' },
      { interviewId: 'held', held: true },
      { interviewId: 'open', disclosureOpen: true },
      { interviewId: 'not yet', held: true, ...heldOn('2026-08-01') },
    ];
    expect(ids('2026-08-20', ...all)).toEqual({ due: ['free'], heldBack: ['held', 'open'] });
  });

  it('is all there is of one person on the day of the first, or nothing of it while one has to wait', () => {
    const [first, later] = [heldOn('2024-08-20'), heldOn('2026-08-01')];
    const kim = { leaverId: 'kim' };
    const others = [
      { interviewId: 'a', ...first },
      { interviewId: 'b', ...later },
    ] as const;
    const both = [
      { interviewId: 'c', ...kim, ...later },
      { interviewId: 'd', ...kim, ...first },
    ] as const;
    expect(ids('2026-08-19', ...others, ...both).due).toEqual([]);
    expect(ids('2026-08-20', ...others, ...both)).toEqual({ due: ['a', 'c', 'd'], heldBack: [] });
    const waiting = both.map((one) => ({ ...one, disclosureOpen: one.interviewId === 'c' }));
    expect(ids('2026-08-20', ...others, ...waiting)).toEqual({ due: ['a'], heldBack: ['c', 'd'] });
  });

  it('is nothing that was purged before', () => {
    expect(ids('2026-08-20', { interviewId: 'a', purged: true })).toEqual({ due: [], heldBack: [] });
    expect(ids('2026-08-20', { interviewId: 'a', purged: true, held: true })).toEqual({ due: [], heldBack: [] });
  });

  it('has lines of the log among it, by the months of the log alone', () => {
    const log = [
      { seq: 7, at: '2026-05-19T23:59:59.999Z' },
      { seq: 8, at: '2026-05-20T00:00:00.000Z' },
      { seq: 9, at: '2026-05-21T00:00:00.000Z' },
    ];
    expect(dueOn('2026-08-20', [], log, { ...retention, logMonths: 3 }).log).toEqual([7, 8]);
  });
});

describe('a clock', () => {
  it.each([
    [
      'nothing was entered after today',
      { newest: '2026-08-20T23:00:00.000Z', earlier: '2026-08-19T07:00:00.000Z' },
      undefined,
    ],
    [
      'the last entry before today is 31 days old',
      { newest: '2026-07-20T07:00:00.000Z', earlier: '2026-07-20T07:00:00.000Z' },
      undefined,
    ],
    ['nobody has ever entered anything', {}, undefined],
    ['everything there is was entered today', { newest: '2026-08-20T07:00:00.000Z' }, undefined],
    [
      'something was entered tomorrow',
      { newest: '2026-08-21T00:00:00.000Z', earlier: '2026-08-19T07:00:00.000Z' },
      '2026-08-21T00:00:00.000Z',
    ],
    [
      'the last entry is 32 days old',
      { newest: '2026-07-19T23:59:59.999Z', earlier: '2026-07-19T23:59:59.999Z' },
      '2026-07-19T23:59:59.999Z',
    ],
    [
      'what was entered today is all there is since long ago: it has the same clock',
      { newest: '2026-08-20T07:00:00.000Z', earlier: '2024-01-01T07:00:00.000Z' },
      '2024-01-01T07:00:00.000Z',
    ],
  ])('is believed or not when %s', (_, moments, doubt) => {
    expect(doubtOf('2026-08-20', moments)).toBe(doubt);
  });
});

describe('a backup', () => {
  const of = (day: string): Backup => ({ file: `${day}.db`, madeAt: `${day}T07:00:00.000Z`, reason: 'asked' });
  const lately = { newest: '2026-08-19T07:00:00.000Z', earlier: '2026-08-19T07:00:00.000Z' };

  it('lives through its last day and no longer', () => {
    const made = of('2026-07-16');
    expect(lastDayOf(made, 35)).toBe('2026-08-20');
    expect(expiredBackups([made], 35, '2026-08-20', lately)).toEqual([]);
    expect(expiredBackups([made, of('2026-07-17')], 35, '2026-08-21', lately)).toEqual([made]);
  });

  it('outlives a clock that is in doubt', () => {
    expect(expiredBackups([of('2020-01-01')], 35, '2026-08-20', { newest: '2026-08-21T07:00:00.000Z' })).toEqual([]);
    expect(expiredBackups([of('2020-01-01')], 35, '2026-08-20', {})).toHaveLength(1);
  });
});
