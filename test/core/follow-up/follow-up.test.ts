import { describe, expect, it } from 'vitest';
import { daysBetween, weekdayOf } from '../../../src/core/date.ts';
import { followUpDay, followUpFacts } from '../../../src/core/follow-up/follow-up.ts';
import type { Facts } from '../../../src/core/interview/facts.ts';
import { firstName } from '../../../src/core/interview/first-name.ts';
import { anInterview } from '../../support/builders.ts';

const first = (facts: Facts) => anInterview([], [], { id: 'a00000000001', facts });

describe('the talk that follows', () => {
  it.each([
    ['six weeks after the last day', { lastDay: '2026-08-31' }, '2026-08-20', '2026-10-15'],
    [
      'counted from the last day at work, where it is another',
      { lastDay: '2026-09-30', lastWorkingDay: '2026-08-31' },
      '2026-08-20',
      '2026-10-15',
    ],
    ['on a Monday rather than a weekend', { lastDay: '2026-08-28' }, '2026-08-20', '2026-10-12'],
    ['six weeks after the talk, where no last day is known', { heldOn: '2026-08-20' }, '2026-08-20', '2026-10-05'],
    ['in a week, once that is over', { lastDay: '2026-06-30' }, '2026-08-20', '2026-08-27'],
  ])('is proposed %s', (_, facts, today, day) => {
    expect(followUpDay(first(facts), today)).toBe(day);
  });

  it('is proposed on a weekday 30 to 90 days after the last one, or not at all', () => {
    const today = '2026-08-20';
    for (let month = 1; month <= 12; month += 1)
      for (let date = 1; date <= 28; date += 1) {
        const lastDay = `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const day = followUpDay(first({ lastDay }), today);
        if (day === undefined) continue;
        expect([lastDay, weekdayOf(day) < 5]).toEqual([lastDay, true]);
        expect(daysBetween(lastDay, day)).toBeGreaterThanOrEqual(30);
        expect(daysBetween(lastDay, day)).toBeLessThanOrEqual(90);
        expect(day > today).toBe(true);
      }
    expect(followUpDay(first({ lastDay: '2026-05-01' }), today)).toBeUndefined();
  });

  it('begins with who it was and how it ended, and with nothing of how the first was held', () => {
    const facts: Facts = {
      department: 'Lager',
      role: 'Truckförare',
      manager: 'Bo Ek',
      lastDay: '2026-08-31',
      lastWorkingDay: '2026-08-14',
      separation: 'resign',
      heldOn: '2026-08-20',
      interviewer: 'Karin',
      interviewerIsManager: 'yes',
      regretted: 'yes',
      eraseOn: '2028-08-20',
    };
    expect(followUpFacts(first(facts))).toEqual({
      department: 'Lager',
      role: 'Truckförare',
      manager: 'Bo Ek',
      lastDay: '2026-08-31',
      lastWorkingDay: '2026-08-14',
      separation: 'resign',
      mode: 'phone',
      follows: 'a00000000001',
    });
  });
});

it('a letter begins with the first of several names', () => {
  expect(['Alva Lind', ' Kim ', 'A.L.', 'Lind, Alva Maria'].map(firstName)).toEqual(['Alva', 'Kim', 'A.L.', 'Alva']);
});
