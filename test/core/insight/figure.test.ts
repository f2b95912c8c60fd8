import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enpsGroupOf, enpsOf, meanOf, shareOf } from '../../../src/core/insight/figure.ts';

const scale = { from: 1, to: 5 };
/** As scipy.stats.t has it, to two decimals of what is shown. */
const around = (low: number, high: number) => ({ low: expect.closeTo(low, 2), high: expect.closeTo(high, 2) });
const each = (...values: readonly number[]) => values.map((value) => ({ value, n: 1 }));

describe('a share with the interval of Wilson', () => {
  // Calculated by hand; 0 of 10, 5 of 10 and 1 of 5 stand in tables too.
  it.each([
    [6, 9, 0.6667, 0.3542, 0.8794],
    [0, 10, 0, 0, 0.2775],
    [10, 10, 1, 0.7225, 1],
    [5, 10, 0.5, 0.2366, 0.7634],
    [1, 5, 0.2, 0.0362, 0.6245],
    [41, 100, 0.41, 0.3187, 0.508],
    [0, 1, 0, 0, 0.7935],
  ])('%i of %i is %d, %d to %d', (count, n, value, low, high) => {
    expect(shareOf(count, n)).toEqual({ value, low, high });
  });

  it('never leaves 0 to 1, has the share in it, and is as wide for those who did as for those who did not', () => {
    const counts = fc.integer({ min: 1, max: 100_000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const { value, low = -1, high = -1 } = shareOf(count, n);
        const other = shareOf(n - count, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low <= value && value <= high).toBe(true);
        expect(other.low).toBeCloseTo(1 - high, 3);
      }),
    );
  });
});

describe('a mean', () => {
  it('has the interval of Student for a sample', () => {
    // s² = 10 / 4, so the half is 2.7764 · √(2.5 / 5), t having four degrees of freedom.
    expect(meanOf(each(1, 2, 3, 4, 5), scale)).toMatchObject({ value: 3, ...around(1.0368, 4.9632) });
  });

  it('counts a value as often as interviews gave it', () => {
    const given = [
      { value: 2, n: 2 },
      { value: 4.5, n: 3 },
    ];
    expect(meanOf(given, scale)).toEqual(meanOf(each(2, 2, 4.5, 4.5, 4.5), scale));
    expect(meanOf(given, scale).value).toBe(3.5);
  });

  it('has its interval cut where the scale ends', () => {
    // s² = 0.2, the half 2.7764 · √0.04 = 0.5553; 4.8 and that is more than 5.
    expect(meanOf(each(4, 5, 5, 5, 5), scale)).toMatchObject({ value: 4.8, ...around(4.2447, 5) });
    expect(meanOf(each(2, 1, 1, 1, 1), scale)).toMatchObject({ value: 1.2, ...around(1, 1.7553) });
  });

  it('of one answer, or of answers all alike, has no interval, for there is nothing to spread', () => {
    expect(meanOf(each(4), scale)).toEqual({ value: 4 });
    expect(meanOf(each(3.3, 3.3, 3.3, 3.3, 3.3, 3.3, 3.3), scale)).toEqual({ value: 3.3 });
  });
});

describe('the eNPS', () => {
  it.each([
    [0, 'detractors'],
    [6, 'detractors'],
    [7, 'passives'],
    [8, 'passives'],
    [9, 'promoters'],
    [10, 'promoters'],
  ])('has those who answer %i among the %s', (answer, group) => {
    expect(enpsGroupOf(answer)).toBe(group);
  });

  it('is promoters less detractors in hundredths, with the interval of a mean', () => {
    // Two of each: 0; s² = 4 · 100² / 5 = 8000, the half 2.5706 · √(8000 / 6).
    expect(enpsOf(each(10, 9, 8, 7, 6, 0))).toMatchObject({ value: 0, ...around(-93.8644, 93.8644) });
    // Three of eight less two: 12.5; s² = 10000 · (5 − 1 / 8) / 7.
    expect(enpsOf(each(10, 10, 9, 8, 8, 7, 3, 0))).toMatchObject({ value: 12.5, ...around(-57.2679, 82.2679) });
  });

  it('ends at 100 and at −100', () => {
    expect(enpsOf(each(9, 10, 9, 10, 9))).toEqual({ value: 100 });
    expect(enpsOf(each(0, 0, 0, 0, 7))).toMatchObject({ value: -80, ...around(-100, -24.4711) });
  });
});
