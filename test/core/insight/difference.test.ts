import { describe, expect, it } from 'vitest';
import { differenceOf, meanOf, shareOf } from '../../../src/core/insight/figure.ts';

const share = (count: number, n: number) => ({ n, count, ...shareOf(count, n) });

describe('the difference of two shares', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('has the interval that Newcombe printed for %i of %i and %i of %i', (one, of, other, ofOther, low, high) => {
    const difference = differenceOf(share(one, of), share(other, ofOther));
    expect(difference).toEqual({ value: expect.closeTo(one / of - other / ofOther, 4), low, high });
  });

  it('is the other way round when they change places', () => {
    const [one, other] = [share(7, 19), share(2, 17)];
    const { value, low, high } = differenceOf(one, other);
    expect(differenceOf(other, one)).toEqual({ value: -value, low: -(high ?? 0), high: -(low ?? 0) });
  });
});

describe('the difference of two means', () => {
  const scale = { from: 1, to: 5 };
  const mean = (...values: readonly number[]) => ({
    n: values.length,
    ...meanOf(
      values.map((value) => ({ value, n: 1 })),
      scale,
    ),
  });

  // The halves are those of scipy.stats.t, with the degrees of freedom of Welch.
  it('is spread by both standard errors', () => {
    // 1, 2, 3, 4, 5 has the variance 2.5, and 2, 3, 4, 4, 2 has 1: the root of (2.5 + 1) / 5 is 0.83666
    expect(differenceOf(mean(1, 2, 3, 4, 5), mean(2, 3, 4, 4, 2))).toEqual({
      value: 0,
      low: expect.closeTo(-1.9928, 3),
      high: expect.closeTo(1.9928, 3),
    });
  });

  it('is the same where the interval of one of them was cut at the end of the scale', () => {
    // 5, 5, 5, 5, 2 is 4.4 with the variance 1.8, cut at 5; the root of (1.8 + 1) / 5 is 0.74833
    const { value, low, high } = differenceOf(mean(5, 5, 5, 5, 2), mean(2, 3, 4, 4, 2));
    expect(value).toBeCloseTo(1.4, 4);
    expect((high ?? 0) - value).toBeCloseTo(1.7505, 3);
    expect(value - (low ?? 0)).toBeCloseTo(1.7505, 3);
  });

  it('is that of samples of different sizes too', () => {
    const { low, high } = differenceOf(mean(1, 2, 3, 4, 5, 5, 4), mean(2, 3, 4, 4, 2));
    expect([low, high]).toEqual([expect.closeTo(-1.1886, 3), expect.closeTo(2.0457, 3)]);
  });

  it('has no interval where the answers of one are all alike, for it is not known how these spread', () => {
    expect(differenceOf(mean(5, 5, 5, 5, 5), mean(4, 4, 4, 4, 4))).toEqual({ value: 1 });
    expect(differenceOf(mean(5, 5, 5, 5, 5), mean(1, 2, 1, 1, 1))).toEqual({ value: 3.8 });
  });
});
