import { shareOf, type Estimate } from './figure.ts';
import type { Comparison } from './patterns/exact.ts';

/**
 * The share of a group less that of the others, with its interval at 95 %: the hybrid of two intervals of Wilson
 * (R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17,
 * 1998, method 10).
 */
export function differenceOf({ count, n, restCount, restN }: Comparison): Required<Estimate> {
  const [one, other] = [shareOf(count, n), shareOf(restCount, restN)];
  const value = count / n - restCount / restN;
  const below = ({ value: at, low = at }: Estimate): number => (at - low) ** 2;
  const above = ({ value: at, high = at }: Estimate): number => (high - at) ** 2;
  return {
    value,
    low: value - Math.sqrt(below(one) + above(other)),
    high: value + Math.sqrt(above(one) + below(other)),
  };
}
