/** Draws that are the same for the same seed. */
export interface Chance {
  /** From 0 to 1, never 1. */
  number(): number;
  /** A whole number, both ends inclusive. */
  between(from: number, to: number): number;
  /** True in this share of the cases. */
  happens(share: number): boolean;
  /** Around the mean as a bell; nearly always within two spreads, never beyond three and a half. */
  near(mean: number, spread: number): number;
  one<T>(from: readonly [T, ...T[]]): T;
  /** One of them, more often the more it weighs; nothing when nothing weighs anything. */
  weighed<T>(from: readonly T[], weight: (one: T) => number): T | undefined;
  bytes(length: number): Uint8Array;
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, and plenty for made-up people. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    number,
    between: (from, to) => from + Math.floor(number() * (to - from + 1)),
    happens: (share) => number() < share,
    // Four even draws have the mean 2 and the variance 1/3 (Irwin and Hall): no logarithm, the same on every machine.
    near: (mean, spread) => mean + (number() + number() + number() + number() - 2) * Math.sqrt(3) * spread,
    one: (from) => from[Math.floor(number() * from.length)] ?? from[0],
    weighed: (from, weight) => weighed(from, weight, number()),
    bytes: (length) => Uint8Array.from({ length }, () => Math.floor(number() * 256)),
  };
}

function weighed<T>(from: readonly T[], weight: (one: T) => number, drawn: number): T | undefined {
  let all = 0;
  for (const one of from) all += weight(one);
  let left = drawn * all;
  for (const one of from) {
    const own = weight(one);
    left -= own;
    if (own > 0 && left < 0) return one;
  }
  return undefined;
}
