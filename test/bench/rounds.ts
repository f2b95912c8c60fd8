/** Takes one measurement and gives its milliseconds. */
export type Run = () => number | Promise<number>;

/**
 * Takes each measurement once a round, in turn, so that whatever else the machine does meanwhile falls on all of them
 * alike. The first rounds warm caches and count for nothing.
 */
export async function inRounds<N extends string>(
  runs: Readonly<Record<N, Run>>,
  rounds: number,
  warming: number,
): Promise<ReadonlyMap<N, readonly number[]>> {
  const times = new Map<N, number[]>();
  for (const name in runs) times.set(name, []);
  for (let round = -warming; round < rounds; round += 1) {
    for (const [name, own] of inTurn(times, round)) {
      const time = await runs[name]();
      if (round >= 0) own.push(time);
    }
  }
  return times;
}

/** Each round begins with another one: none always comes after the same. */
function inTurn<T>(all: Iterable<T>, round: number): readonly T[] {
  const list = [...all];
  const first = Math.abs(round) % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}
