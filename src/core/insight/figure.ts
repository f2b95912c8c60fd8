/** A figure with its interval at 95 %; without one where a single answer leaves nothing to spread. */
export interface Estimate {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
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

/** Of a standard normal distribution, 95 % lies within this of its middle. */
export const z = 1.959964;

/**
 * `count` of `n` as a share, with the score interval of Wilson (E. B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", JASA 22, 1927): it stays true for few answers and for none or all of them.
 */
export function shareOf(count: number, n: number): Estimate {
  const share = count / n;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return spreadWithin({ from: 0, to: 1 }, share, middle - half, middle + half);
}

/**
 * The mean, with the normal interval mean ± z·s/√n, s being the standard deviation of a sample (n − 1), cut where the
 * scale ends.
 */
export function meanOf(given: readonly Given[], scale: Range): Estimate {
  const n = sum(given.map((one) => one.n));
  const mean = sum(given.map((one) => one.value * one.n)) / n;
  if (n === 1) return { value: rounded(mean) };
  const variance = sum(given.map((one) => one.n * (one.value - mean) ** 2)) / (n - 1);
  const half = z * Math.sqrt(variance / n);
  return spreadWithin(scale, mean, mean - half, mean + half);
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
