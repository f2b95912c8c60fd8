/** What is measured, and how much longer than the bare thing beside it that may take. */
export interface Target {
  readonly name: string;
  readonly goal: number;
  readonly limit: number;
}

export interface Figure extends Target {
  /** The median of the ratios of the rounds: a machine that is slower for a while is so for both. */
  readonly ratio: number;
  /** Between these lies the middle half of the rounds. */
  readonly spread: readonly [number, number];
  /** Medians, in milliseconds. */
  readonly bare: number;
  readonly own: number;
  readonly rounds: number;
}

/** Both lists hold one time a round, in the same order of rounds. */
export function figureOf({ name, goal, limit }: Target, bare: readonly number[], own: readonly number[]): Figure {
  const ratios = own.map((time, round) => time / (bare[round] ?? Number.NaN));
  return {
    name,
    goal,
    limit,
    ratio: quantile(ratios, 0.5),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    bare: quantile(bare, 0.5),
    own: quantile(own, 0.5),
    rounds: own.length,
  };
}

/** The value below which this part of them lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
}
