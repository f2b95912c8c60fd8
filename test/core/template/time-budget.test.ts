import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../src/core/template/time-budget.ts';

describe('a time budget', () => {
  it.each([
    ['90 min', 90],
    ['90', 90],
    [90, 90],
    ['1 h 30 min', 90],
    ['1h30', 90],
    ['1,5 h', 90],
    ['1.5 hours', 90],
    ['1 timme', 60],
    ['2 timmar 15 minuter', 135],
    [' 45 Minutes ', 45],
    ['2,5 min', 2.5],
  ])('%j is %d minutes', (time, minutes) => {
    expect(minutesOf(time)).toBe(minutes);
  });

  it.each(['', 'soon', 'min', '90 km', '1:30', '-5', '1 h 2 h', '9'.repeat(50_000), `1${' '.repeat(100_000)}h`])(
    '%.20j is none',
    (time) => {
      expect(minutesOf(time)).toBeUndefined();
    },
  );
});
