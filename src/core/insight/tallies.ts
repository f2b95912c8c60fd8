import type { Breakdown } from './breakdown.ts';
import type { Behind, Counted, Counting, Spot } from './tally.ts';

/** What was made of the counts, and which of them to look behind. */
export interface LookedBehind<T> {
  readonly made: T;
  readonly spots: readonly Spot[];
}

export interface GroupSize {
  readonly name: string;
  /** How many interviews, held or not. */
  readonly n: number;
}

/** Counts over many interviews; none of them is loaded. */
export interface Tallies {
  /** Everything is counted at one moment. */
  count(counting: Counting): Promise<Counted>;
  /** Counts, and at the same moment looks behind the figures that are asked for when the counts are known: one for each. */
  lookBehind<T>(
    counting: Counting,
    askedOf: (counted: Counted) => LookedBehind<T>,
  ): Promise<readonly [T, readonly Behind[]]>;
  /** The groups there are, sorted; those that do not say are left out. */
  groups(by: Breakdown): Promise<readonly string[]>;
  /** The same with how many interviews there are in each. */
  sizes(by: Breakdown): Promise<readonly GroupSize[]>;
}
