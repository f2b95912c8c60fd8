import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, instantOf, isWeekend, monthOf, quarterOf } from '../../src/demo/calendar.ts';

describe('the calendar of made-up interviews', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2026-08-20', 20685],
    ['2100-03-01', 47541],
  ])('knows that %s is day %i, and the other way round', (date, day) => {
    expect([dayOf(date), dateOf(day)]).toEqual([day, date]);
  });

  it('gives every day of four hundred years its own date, in order', () => {
    const first = dayOf('1800-01-01');
    const dates = Array.from({ length: 146097 }, (_, index) => dateOf(first + index));
    expect(dates.at(-1)).toBe('2199-12-31');
    expect(dates).toEqual(dates.toSorted());
    expect(dates.map(dayOf)).toEqual(dates.map((_, index) => first + index));
  });

  it('tells working days from weekends', () => {
    const week = ['2026-08-17', '2026-08-18', '2026-08-19', '2026-08-20', '2026-08-21', '2026-08-22', '2026-08-23'];
    expect(week.map((date) => isWeekend(dayOf(date)))).toEqual([false, false, false, false, false, true, true]);
  });

  it('counts quarters on, across the turn of the year', () => {
    const ends = ['2025-09-30', '2025-10-01', '2025-12-31', '2026-01-01'].map((date) => quarterOf(dayOf(date)));
    expect(ends.map((quarter) => quarter - (ends[0] ?? 0))).toEqual([0, 1, 1, 2]);
    expect(monthOf(dayOf('2026-08-20'))).toBe(8);
  });

  it('writes instants as the program does', () => {
    expect(instantOf('2026-08-20', 7 * 3600 + 61)).toBe('2026-08-20T07:01:01.000Z');
  });
});
