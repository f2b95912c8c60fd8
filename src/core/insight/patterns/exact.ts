/** How many of a group, and how many of all others, show something. */
export interface Comparison {
  readonly count: number;
  readonly n: number;
  readonly restCount: number;
  readonly restN: number;
}

/**
 * How likely chance alone makes at least as many of the group show it, given how many of all do: Fisher's exact test,
 * one-sided (R. A. Fisher, "The logic of inductive inference", JRSS 98, 1935). It is true of few, and rather too strict.
 */
export function chanceOfMore({ count, n, restCount, restN }: Comparison): number {
  const showing = count + restCount;
  let exactly = Math.exp(ways(n, count) + ways(restN, restCount) - ways(n + restN, showing));
  let chance = exactly;
  for (let shows = count; shows < Math.min(n, showing) && exactly > 0; shows += 1) {
    exactly *= ((n - shows) * (showing - shows)) / ((shows + 1) * (restN - showing + shows + 1));
    chance += exactly;
  }
  return Math.min(1, chance);
}

/** How likely chance alone makes a difference at least as large, whichever way: twice the smaller of both sides. */
export const chanceOfDifference = (one: Comparison): number =>
  Math.min(1, 2 * Math.min(chanceOfMore(one), chanceOfMore(turnedRound(one))));

const turnedRound = ({ count, n, restCount, restN }: Comparison): Comparison => ({
  count: restCount,
  n: restN,
  restCount: count,
  restN: n,
});

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
