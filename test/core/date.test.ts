import { describe, expect, it } from 'vitest';
import { isDate, readDate } from '../../src/core/date.ts';

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
