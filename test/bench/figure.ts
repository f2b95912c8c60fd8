/** How much longer something of ours takes than the bare thing beside it, against what it may take. */
export interface Figure {
  readonly name: string;
  readonly ratio: number;
  /** The lowest and the highest ratio when the rounds are cut into five parts. */
  readonly spread: readonly [number, number];
  /** Medians, in milliseconds. */
  readonly bare: number;
  readonly own: number;
  readonly rounds: number;
  readonly goal: number;
  readonly limit: number;
}

export interface Target {
  readonly name: string;
  readonly goal: number;
  readonly limit: number;
}

const parts = 5;

/** Both lists hold one time a round, in the same order of rounds. */
export function figureOf(target: Target, bare: readonly number[], own: readonly number[]): Figure {
  const size = Math.ceil(own.length / parts);
  const ratios = Array.from({ length: Math.ceil(own.length / size) }, (_, part) => {
    const [start, end] = [part * size, (part + 1) * size];
    return median(own.slice(start, end)) / median(bare.slice(start, end));
  });
  const [bareMedian, ownMedian] = [median(bare), median(own)];
  return {
    ...target,
    ratio: ownMedian / bareMedian,
    spread: [Math.min(...ratios), Math.max(...ratios)],
    bare: bareMedian,
    own: ownMedian,
    rounds: own.length,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
