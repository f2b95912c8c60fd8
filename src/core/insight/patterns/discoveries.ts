/**
 * Each chance corrected for how many were looked at, in the same order: the smallest rate of false discoveries at which
 * it would still be one (Y. Benjamini & Y. Hochberg, "Controlling the false discovery rate", JRSS B 57, 1995). While
 * nothing is there to be found, that is also the rate at which anything is called found.
 */
export function corrected(chances: readonly number[]): readonly number[] {
  const order = chances.map((chance, at) => ({ chance, at })).toSorted((one, other) => other.chance - one.chance);
  const rates = [...chances];
  let least = 1;
  order.forEach(({ chance, at }, passed) => {
    least = Math.min(least, (chance * chances.length) / (chances.length - passed));
    rates[at] = least;
  });
  return rates;
}
