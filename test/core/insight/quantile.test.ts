import { expect, it } from 'vitest';
import { tOf, z } from '../../../src/core/insight/quantile.ts';

// scipy.stats.t.ppf(0.975, degrees)
it.each([
  [4, 2.776445],
  [4.5, 2.658912],
  [5, 2.570582],
  [6, 2.446912],
  [7.81, 2.315806],
  [9, 2.262157],
  [12.4, 2.171043],
  [29, 2.04523],
  [120, 1.97993],
  [1000, 1.962339],
])('95 %% of a t distribution with %d degrees of freedom lies within %d', (degrees, t) => {
  expect(tOf(degrees)).toBeCloseTo(t, 3);
});

it('and of one with very many as of a normal one', () => {
  expect(tOf(1e9)).toBeCloseTo(z, 6);
});
