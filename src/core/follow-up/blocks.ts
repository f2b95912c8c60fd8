import { sum } from '../insight/figure.ts';
import { isUnder } from '../insight/floor.ts';
import type { Block } from './effect.ts';

/** How many interviews there are in some quarters, in each part that everybody is in exactly one of. */
export interface Stretch extends Block {
  readonly sizes: readonly number[];
}

/**
 * As many quarters together as it takes for every part to reach the floor or to have nobody. Whatever is told of actions
 * is told in sums of these blocks, the whole and each part alike, so what can be calculated from it is such a sum too,
 * never one to four. What follows the last block without being enough for one belongs to it.
 *
 * @param stretches all there are, in order and to the present day: what is left to a figure of everything counts too
 */
export function blocksOf(stretches: readonly Stretch[], floor: number): readonly Block[] {
  const blocks: Stretch[] = [];
  for (const one of stretches) {
    const last = blocks.at(-1);
    if (last === undefined || isWhole(last, floor)) blocks.push(one);
    else blocks[blocks.length - 1] = joined(last, one);
  }
  for (let last = blocks.at(-1); last !== undefined && !isWhole(last, floor); last = blocks.at(-1)) {
    blocks.pop();
    const before = blocks.pop();
    if (before === undefined) return [];
    blocks.push(joined(before, last));
  }
  return blocks.map(({ from, to }) => ({ from, to }));
}

const isWhole = ({ sizes }: Stretch, floor: number): boolean =>
  sum(sizes) > 0 && sizes.every((n) => !isUnder(n, floor));

const joined = (one: Stretch, other: Stretch): Stretch => ({
  from: one.from,
  to: other.to,
  sizes: one.sizes.map((n, at) => n + (other.sizes[at] ?? 0)),
});
