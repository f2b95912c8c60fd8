/** How many of a group, and how many of all others, show something. */
export interface Comparison {
  readonly count: number;
  readonly n: number;
  readonly restCount: number;
  readonly restN: number;
}

/**
 * How likely chance alone makes at least as many of the group show it, given how many of all do: Fisher's exact test,
 * one-sided (R. A. Fisher, "The logic of inductive inference", JRSS 98, 1935), where what is exactly as many counts half
 * (the mid-p of H. O. Lancaster, "Significance tests in discrete distributions", JASA 56, 1961): the whole of it would
 * make the test stricter than it says.
 */
export function chanceOfMore({ count, n, restCount, restN }: Comparison): number {
  const all = n + restN;
  const showing = count + restCount;
  const probability = (shows: number): number =>
    Math.exp(ways(n, shows) + ways(restN, showing - shows) - ways(all, showing));
  let chance = probability(count) / 2;
  for (let shows = count + 1; shows <= Math.min(n, showing); shows += 1) chance += probability(shows);
  return Math.min(1, chance);
}

/** The logarithm of in how many ways so many can be chosen. */
const ways = (from: number, chosen: number): number =>
  logFactorial(from) - logFactorial(chosen) - logFactorial(from - chosen);

/** Exact up to a number that a report often has; beyond it the series of Stirling, right to twelve figures there. */
function logFactorial(number: number): number {
  const known = factorials[number];
  if (known !== undefined) return known;
  return (
    number * Math.log(number) -
    number +
    Math.log(2 * Math.PI * number) / 2 +
    1 / (12 * number) -
    1 / (360 * number ** 3) +
    1 / (1260 * number ** 5)
  );
}

const factorials = Array.from({ length: 256 }, () => 0);
for (let number = 2; number < factorials.length; number += 1)
  factorials[number] = (factorials[number - 1] ?? 0) + Math.log(number);
