import { describe, expect, it } from 'vitest';
import { quarterOf, quartersBetween, readPeriod } from '../../../src/core/insight/period.ts';

describe('a period as people write it', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31', '2026'],
    ['2026-q1', '2026-01-01', '2026-03-31', '2026-q1'],
    [' 2026-Q4 ', '2026-10-01', '2026-12-31', '2026-q4'],
    ['2026-03', '2026-03-01', '2026-03-31', '2026-03'],
    ['2026-06', '2026-06-01', '2026-06-30', '2026-06'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024-02'],
    ['2026-02', '2026-02-01', '2026-02-28', '2026-02'],
    ['2026-03-15', '2026-03-15', '2026-03-15', '2026-03-15'],
    ['2025-q3..2026-02', '2025-07-01', '2026-02-28', '2025-q3..2026-02'],
    ['2025 .. 2026-Q2', '2025-01-01', '2026-06-30', '2025..2026-q2'],
    ['2026..2026-q1', '2026-01-01', '2026-03-31', '2026..2026-q1'],
    ['2026-03-15..2026-03-15', '2026-03-15', '2026-03-15', '2026-03-15..2026-03-15'],
    ['2025..', '2025-01-01', undefined, '2025..'],
    ['2026-kv1', '2026-01-01', '2026-03-31', '2026-q1'],
    ['2026q2', '2026-04-01', '2026-06-30', '2026-q2'],
    ['Q1 2026..kv 3 2026', '2026-01-01', '2026-09-30', '2026-q1..2026-q3'],
    ['..2026-q2', undefined, '2026-06-30', '..2026-q2'],
  ])('%s is from %s to %s', (text, from, to, written) => {
    expect(readPeriod(text)).toEqual({
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      written,
    });
  });

  it.each([
    ['is empty', ''],
    ['has neither side', '..'],
    ['has three sides', '2024..2025..2026'],
    ['has three dots', '2024...2025'],
    ['has a fifth quarter', '2026-q5'],
    ['has a thirteenth month', '2026-13'],
    ['has a month nought', '2026-00'],
    ['has a day the month lacks', '2026-02-30'],
    ['has a year of two digits', '26'],
    ['is words', 'last year'],
    ['has words on one side', '2025..now'],
    ['ends before it begins', '2026..2025'],
    ['ends a day before it begins', '2026-q2..2026-q1'],
  ])('is none when it %s', (_, text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});

describe('quarters', () => {
  it.each([
    ['2026-01-01', '2026-q1'],
    ['2026-03-31', '2026-q1'],
    ['2026-04-01', '2026-q2'],
    ['2026-09-30', '2026-q3'],
    ['2026-10-01', '2026-q4'],
    ['2026-12-31', '2026-q4'],
  ])('%s is in %s', (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter);
  });

  it('follow each other over the turn of the year, the first and the last among them', () => {
    expect(quartersBetween('2024-q3', '2025-q2')).toEqual(['2024-q3', '2024-q4', '2025-q1', '2025-q2']);
    expect(quartersBetween('2025-q2', '2025-q2')).toEqual(['2025-q2']);
    expect(quartersBetween('2025-q2', '2025-q1')).toEqual([]);
  });
});
