import { lowUnder } from '../themes.ts';
import type { Behind, Spot } from '../tally.ts';
import type { Pattern, Patterns } from './pattern.ts';
import { sinceWhen, type Since } from './since.ts';

/** A pattern with what is behind it. */
export interface Told extends Pattern {
  /** In a group: since when most of it. */
  readonly since?: Since;
  /** Whole ids of interviews that show it, the newest first; none of what is sensitive. */
  readonly interviews: readonly string[];
}

/** As many patterns as one takes in at a glance, and as many as anybody reads. */
export const firstTold = 3;
export const mostTold = 12;

/** What to look behind: of the first so many patterns, in their order. */
export const spotsOf = ({ found }: Patterns, first: number): readonly Spot[] => found.slice(0, first).map(spotOf);

function spotOf({ measure, code, where }: Pattern): Spot {
  const place = where.kind === 'group' ? { group: where.group } : where.turn === 'more' ? { from: where.from } : {};
  return { measure, code, ...place, ...(measure === 'low' && { under: lowUnder }) };
}

/** `behind` belongs to the spots in their order. */
export function toldPatterns({ found }: Patterns, behind: readonly Behind[], floor: number): readonly Told[] {
  return behind.flatMap(({ quarters, interviews }, at) => {
    const pattern = found[at];
    if (pattern === undefined) return [];
    const since = pattern.where.kind === 'group' ? sinceWhen(quarters, floor) : undefined;
    const isSensitive = pattern.code === 'sensitive' || pattern.measure === 'mistreatment';
    return [{ ...pattern, ...(since !== undefined && { since }), interviews: isSensitive ? [] : interviews }];
  });
}
