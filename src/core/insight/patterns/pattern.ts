import { differenceOfShares } from '../figure.ts';
import { corrected } from './discoveries.ts';
import { chanceOfMore, type Comparison } from './exact.ts';
import type { Look } from './look.ts';

/** A look that chance does not explain, however many others there were. */
export interface Pattern extends Look {
  /** How likely chance alone makes as much of it. */
  readonly chance: number;
  /** The same, corrected for how many were looked at. */
  readonly corrected: number;
}

export interface Patterns {
  /** How many things were looked at. */
  readonly looks: number;
  /** What stands out, the largest difference that is sure first. */
  readonly found: readonly Pattern[];
}

/** How often anything may be called a pattern while there is none: in five reports of a hundred. */
const mostFalse = 0.05;

/**
 * What stands out of everything that was looked at, ranked by size and evidence at once: by how large the difference is
 * at least (the lower end of its interval).
 */
export function patternsAmong(looks: readonly Look[]): Patterns {
  const chances = looks.map((look) => chanceOfMore(turned(look)));
  const rates = corrected(chances);
  const found = looks
    .map((look, at): Pattern => ({ ...look, chance: chances[at] ?? 1, corrected: rates[at] ?? 1 }))
    .filter((pattern) => pattern.corrected <= mostFalse)
    .map((pattern) => ({ pattern, atLeast: differenceAtLeast(turned(pattern)) }))
    .toSorted((one, other) => other.atLeast - one.atLeast || one.pattern.chance - other.pattern.chance)
    .map(({ pattern }) => pattern);
  return { looks: looks.length, found };
}

const differenceAtLeast = ({ count, n, restCount, restN }: Comparison): number =>
  differenceOfShares({ count, n }, { count: restCount, n: restN }).low;

/** Fewer lately is more before. */
function turned({ where, count, n, restCount, restN }: Look): Comparison {
  return where.kind === 'change' && where.turn === 'less'
    ? { count: restCount, n: restN, restCount: count, restN: n }
    : { count, n, restCount, restN };
}
