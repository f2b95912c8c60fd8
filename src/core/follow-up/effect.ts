import { differenceOfShares, sum, type Estimate } from '../insight/figure.ts';
import { chanceOfDifference } from '../insight/patterns/exact.ts';
import type { QuarterCount } from '../insight/patterns/since.ts';
import { quarterAfter, quarterOf } from '../insight/period.ts';

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

/** Quarters that follow each other and are only ever counted together. */
export interface Block {
  readonly from: string;
  readonly to: string;
}

/** As far back as a theme tells of how it was. */
const mostQuarters = 8;
const mostChance = 0.05;

/**
 * The theme in the blocks before the quarter the action was done in, of at most eight quarters, and in those after it
 * that are over. A change is claimed when Fisher's exact test gives less than 5 % and the interval of the difference
 * (Newcombe) is off 0.
 */
export function effectOf(
  quarters: readonly QuarterCount[],
  blocks: readonly Block[],
  { doneOn, today, measure }: { readonly doneOn: string; readonly today: string; readonly measure: EffectMeasure },
): Effect {
  const [done, now] = [quarterOf(doneOn), quarterOf(today)];
  const over = blocks.filter(({ to }) => to < now);
  const before = sideOf(
    over.filter(({ from, to }) => from >= quarterAfter(done, -mostQuarters) && to < done),
    quarters,
  );
  const since = sideOf(
    over.filter(({ from }) => from > done),
    quarters,
  );
  if (before === undefined) return { kind: 'too-few' };
  if (since === undefined) return { kind: 'too-early' };
  const difference = differenceOfShares(since, before);
  const chance = chanceOfDifference({ ...since, restCount: before.count, restN: before.n });
  const isSure = chance < mostChance && (difference.low > 0 || difference.high < 0);
  const turn = !isSure ? 'neither' : difference.value < 0 ? 'less' : 'more';
  return { kind: 'compared', measure, before, since, difference, turn };
}

function sideOf(blocks: readonly Block[], quarters: readonly QuarterCount[]): Side | undefined {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const own = quarters.filter(({ quarter }) => blocks.some((block) => isIn(block, quarter)));
  const n = sum(own.map((one) => one.n));
  return n === 0 ? undefined : { from: first.from, to: last.to, n, count: sum(own.map(({ count }) => count)) };
}

export const isIn = ({ from, to }: Block, quarter: string): boolean => from <= quarter && quarter <= to;
