import { tOf, z } from './quantile.ts';

/** A figure with its interval at 95 %; without one where a single answer, or answers all alike, leave nothing to spread. */
export interface Estimate {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** The standard error of a mean that has an interval, for what it is compared with. */
  readonly error?: number;
}

/** A number that this many interviews gave. */
export interface Given {
  readonly value: number;
  readonly n: number;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** So many interviews of a base. */
interface CountOf {
  readonly count: number;
  readonly n: number;
}

/**
 * `count` of `n` as a share, with the score interval of Wilson (E. B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", JASA 22, 1927): it stays true for few answers and for none or all of them.
 */
export function shareOf(count: number, n: number): Estimate {
  const { share, low, high } = wilsonOf({ count, n });
  return spreadWithin({ from: 0, to: 1 }, share, low, high);
}

function wilsonOf({ count, n }: CountOf): { readonly share: number; readonly low: number; readonly high: number } {
  const share = count / n;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return { share, low: middle - half, high: middle + half };
}

/**
 * The mean, with the interval mean ± t·s/√n (Student, "The probable error of a mean", Biometrika 6, 1908), s being the
 * standard deviation of a sample and t having n − 1 degrees of freedom, cut where the scale ends.
 */
export function meanOf(given: readonly Given[], scale: Range): Estimate {
  const n = sum(given.map((one) => one.n));
  const mean = sum(given.map((one) => one.value * one.n)) / n;
  if (new Set(given.map(({ value }) => value)).size === 1) return { value: rounded(mean) };
  const variance = sum(given.map((one) => one.n * (one.value - mean) ** 2)) / (n - 1);
  const error = Math.sqrt(variance / n);
  const half = tOf(n - 1) * error;
  return { ...spreadWithin(scale, mean, mean - half, mean + half), error };
}

/** A figure as it is compared with an earlier one: a share has a count, a mean or a score has none. */
export interface Compared extends Estimate {
  readonly n: number;
  readonly count?: number;
}

/**
 * What a figure is more or less than it was before, with its interval. For two shares that is the hybrid score interval of
 * R. G. Newcombe ("Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17, 1998, method 10), which is put together from the intervals of Wilson; for two
 * means or scores that of B. L. Welch ("The generalization of Student's problem when several different population
 * variances are involved", Biometrika 34, 1947), and none where the answers of one are all alike.
 */
export function differenceOf(now: Compared, before: Compared): Estimate {
  return now.count === undefined || before.count === undefined
    ? differenceOfMeans(now, before)
    : differenceOfShares({ count: now.count, n: now.n }, { count: before.count, n: before.n });
}

export function differenceOfShares(now: CountOf, before: CountOf): Required<Omit<Estimate, 'error'>> {
  const [one, other] = [wilsonOf(now), wilsonOf(before)];
  const difference = one.share - other.share;
  const below = Math.hypot(one.share - one.low, other.high - other.share);
  const above = Math.hypot(one.high - one.share, other.share - other.low);
  return { value: rounded(difference), low: rounded(difference - below), high: rounded(difference + above) };
}

function differenceOfMeans(now: Compared, before: Compared): Estimate {
  const difference = now.value - before.value;
  if (now.error === undefined || before.error === undefined) return { value: rounded(difference) };
  const [one, other] = [now.error ** 2, before.error ** 2];
  const degrees = (one + other) ** 2 / (one ** 2 / (now.n - 1) + other ** 2 / (before.n - 1));
  const half = tOf(degrees) * Math.sqrt(one + other);
  return { value: rounded(difference), low: rounded(difference - half), high: rounded(difference + half) };
}

export type EnpsGroup = 'promoters' | 'passives' | 'detractors';

/** What an answer from 0 to 10 counts as (F. F. Reichheld, "The one number you need to grow", HBR, December 2003). */
export function enpsGroupOf(answer: number): EnpsGroup {
  if (answer >= 9) return 'promoters';
  return answer >= 7 ? 'passives' : 'detractors';
}

const enpsScores: Readonly<Record<EnpsGroup, number>> = { promoters: 100, passives: 0, detractors: -100 };

/** eNPS, promoters less detractors in hundredths: the mean when each answer counts as 100, 0 or −100. */
export function enpsOf(answers: readonly Given[]): Estimate {
  const scores = answers.map(({ value, n }) => ({ value: enpsScores[enpsGroupOf(value)], n }));
  return meanOf(scores, { from: -100, to: 100 });
}

function spreadWithin({ from, to }: Range, value: number, low: number, high: number): Estimate {
  return { value: rounded(value), low: rounded(Math.max(from, low)), high: rounded(Math.min(to, high)) };
}

/** Four decimals are more than any report shows; adding 0 makes one zero of the two there are. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;

/** Of all of them; 0 of none. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
