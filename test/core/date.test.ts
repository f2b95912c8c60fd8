import { describe, expect, it } from 'vitest';
import { daysAfter, monthsAfter, isDate, readDate } from '../../src/core/date.ts';

describe('a date as people type it', () => {
  it.each([
    ['2022-03-15', '2022-03-15'],
    ['2022-3-5', '2022-03-05'],
    ['20220315', '2022-03-15'],
    ['15/3 2022', '2022-03-15'],
    ['15.3.2022', '2022-03-15'],
    [' 2022-03-15 ', '2022-03-15'],
    ['2022-02-30', undefined],
    ['15/13 2022', undefined],
    ['yesterday', undefined],
    ['22-03-15', undefined],
  ])('%s is %s', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it('in a file is only as ISO writes it', () => {
    expect([isDate('2024-02-29'), isDate('2023-02-29'), isDate('20240229')]).toEqual([true, false, false]);
  });
});

it.each([
  ['2026-08-20', 1, '2026-08-21'],
  ['2026-08-31', 1, '2026-09-01'],
  ['2026-12-28', 7, '2027-01-04'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-08-20', 0, '2026-08-20'],
  ['2026-11-20', 90, '2027-02-18'],
])('%s and %i days more is %s', (date, count, expected) => {
  expect(daysAfter(date, count)).toBe(expected);
});

it.each([
  ['2026-08-20', 24, '2028-08-20'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-30', 1, '2026-12-30'],
  ['2026-12-01', 1, '2027-01-01'],
  ['2026-08-20', 0, '2026-08-20'],
])('%s and %i months more is %s', (date, count, expected) => {
  expect(monthsAfter(date, count)).toBe(expected);
});
