import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../src/core/date.ts';
import { proposedDay } from '../../../src/core/plan/proposal.ts';
import { readTime } from '../../../src/core/plan/time.ts';

describe('a day and a time as people type them', () => {
  it.each([
    ['2027-03-26 09:00', '2027-03-26 09:00'],
    ['2027-03-26 9.30', '2027-03-26 09:30'],
    ['2027-03-26T09:00', '2027-03-26 09:00'],
    ['26/3 2027 kl. 13:15', '2027-03-26 13:15'],
    [' 26.3.2027 at 9:00 ', '2027-03-26 09:00'],
    ['2027-02-29 09:00', undefined],
    ['2027-03-26 24:00', undefined],
    ['2027-03-26 09:60', undefined],
    ['2027-03-26', undefined],
    ['09:00', undefined],
    ['friday 09:00', undefined],
    ['', undefined],
  ])('%j is %j', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });
});

describe('the day that is proposed', () => {
  const today = '2026-08-20'; // a Thursday

  it.each([
    ['between one and two weeks before the last day at work', { lastDay: '2026-10-30' }, '2026-10-20'],
    [
      'by the last day at work, not the last of the employment',
      { lastDay: '2026-10-30', lastWorkingDay: '2026-10-02' },
      '2026-09-22',
    ],
    ['on the Friday where that would be a Saturday', { lastDay: '2026-10-27' }, '2026-10-16'],
    ['on the Monday where that would be a Sunday', { lastDay: '2026-10-28' }, '2026-10-19'],
    ['a week from now at the earliest', { lastDay: '2026-09-04' }, '2026-08-27'],
    ['sooner only where it must be', { lastDay: '2026-08-26' }, '2026-08-21'],
    ['in a week where nobody knows when the person leaves', {}, '2026-08-27'],
  ])('is %s', (_, facts, day) => {
    expect(proposedDay(facts, today)).toEqual({ day, gone: false });
  });

  it.each(['2026-08-01', '2026-08-20', '2026-08-21'])(
    'is a call in a week once the last day (%s) is here',
    (lastDay) => {
      expect(proposedDay({ lastDay }, today)).toEqual({ day: '2026-08-27', gone: true });
    },
  );

  it('is never on a weekend, nor today, whatever the last day is', () => {
    for (let ahead = -20; ahead < 120; ahead += 1)
      for (const from of ['2026-08-20', '2026-08-21', '2026-08-22', '2026-08-23', '2027-03-25']) {
        const lastDay = new Date(Date.parse(from) + ahead * 86_400_000).toISOString().slice(0, 10);
        const { day, gone } = proposedDay({ lastDay }, from);
        expect(weekdayOf(day), `${lastDay} from ${from}`).toBeLessThan(5);
        expect(new Date(day).getUTCDay() % 6, day).not.toBe(0);
        expect(day > from).toBe(true);
        expect(gone || day < lastDay).toBe(true);
      }
  });
});
