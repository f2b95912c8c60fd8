import { differenceOfShares, type Estimate } from '../insight/figure.ts';
import { isUnder } from '../insight/floor.ts';
import { chanceOfDifference } from '../insight/patterns/exact.ts';
import type { QuarterCount } from '../insight/patterns/since.ts';
import { quarterAfter, quarterOf } from '../insight/period.ts';
import { sum } from '../insight/figure.ts';

/** What a theme said in some quarters: of `n` interviews `count` show it. */
export interface Side {
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly count: number;
}

/** Whether a finished action helped: the theme before it and since. */
export type Effect =
  /** Too few since it was done. */
  | { readonly kind: 'too-early' }
  /** Too few before it, or in the group it is about. */
  | { readonly kind: 'too-few' }
  | {
      readonly kind: 'compared';
      /** Whether low scores on the theme are counted, or how many raised it. */
      readonly measure: EffectMeasure;
      readonly before: Side;
      readonly since: Side;
      /** What it is less or more since, with its interval. */
      readonly difference: Required<Omit<Estimate, 'error'>>;
      /** What chance does not explain; most often neither. */
      readonly turn: 'less' | 'more' | 'neither';
    };

export type EffectMeasure = 'low' | 'raised';

/** A quarter, and how many interviews there are beside the group in it; none where it is about all of them. */
export interface Cut extends QuarterCount {
  readonly rest: number;
}

/** As far back as a theme tells of how it was. */
const mostQuarters = 8;
const mostChance = 0.05;

/**
 * The theme in the whole quarters before the one the action was done in, at most eight, and in those after it that are
 * over. A change is claimed when Fisher's exact test gives less than 5 % and the interval of the difference (Newcombe)
 * is off 0.
 */
export function effectOf(
  cuts: readonly Cut[],
  { doneOn, today, measure }: { readonly doneOn: string; readonly today: string; readonly measure: EffectMeasure },
  floor: number,
): Effect {
  const [done, now] = [quarterOf(doneOn), quarterOf(today)];
  const blocks = blocksOf(
    cuts.filter(({ quarter }) => quarter < now),
    floor,
  );
  const before = together(blocks.filter(({ from, to }) => from >= quarterAfter(done, -mostQuarters) && to < done));
  const since = together(blocks.filter(({ from }) => from > done));
  if (before === undefined) return { kind: 'too-few' };
  if (since === undefined) return { kind: 'too-early' };
  const difference = differenceOfShares(since, before);
  const chance = chanceOfDifference({ ...since, restCount: before.count, restN: before.n });
  const isSure = chance < mostChance && (difference.low > 0 || difference.high < 0);
  const turn = !isSure ? 'neither' : difference.value < 0 ? 'less' : 'more';
  return { kind: 'compared', measure, before, since, difference, turn };
}

interface Block extends Side {
  readonly rest: number;
}

/**
 * Quarters that follow each other and are only ever counted together: as many as it takes to reach the floor, in the
 * group and in what is left beside it. However many actions there are on a theme, what they say are then sums of these,
 * and nothing about fewer can be worked out from them.
 */
function blocksOf(cuts: readonly Cut[], floor: number): readonly Block[] {
  const blocks: Block[] = [];
  for (const { quarter, n, count, rest } of cuts) {
    const last = blocks.at(-1);
    const own = { from: quarter, to: quarter, n, count, rest };
    if (last === undefined || isWhole(last, floor)) blocks.push(own);
    else blocks[blocks.length - 1] = joined(last, own);
  }
  for (let last = blocks.at(-1); last !== undefined && !isWhole(last, floor); last = blocks.at(-1)) {
    blocks.pop();
    const before = blocks.pop();
    if (before === undefined) return [];
    blocks.push(joined(before, last));
  }
  return blocks;
}

const isWhole = ({ n, rest }: Block, floor: number): boolean => n >= floor && !isUnder(rest, floor);

const joined = (one: Block, other: Block): Block => ({
  from: one.from,
  to: other.to,
  n: one.n + other.n,
  count: one.count + other.count,
  rest: one.rest + other.rest,
});

function together(blocks: readonly Block[]): Side | undefined {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [n, count] = [sum(blocks.map((one) => one.n)), sum(blocks.map((one) => one.count))];
  return { from: first.from, to: last.to, n, count };
}
