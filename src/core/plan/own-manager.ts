import { folded } from '../interview/leaver.ts';
import type { Facts, YesNo } from '../interview/facts.ts';

/**
 * Whether the interviewer is the leaver's own manager, by their names: the same, or no word in common. Names that share a
 * word may be one person's written in two ways, so then nobody knows, and `start` asks.
 */
export function isOwnManager({ interviewer, manager }: Pick<Facts, 'interviewer' | 'manager'>): YesNo | undefined {
  if (interviewer === undefined || manager === undefined) return undefined;
  if (folded(interviewer) === folded(manager)) return 'yes';
  const words = wordsOf(manager);
  return wordsOf(interviewer).some((word) => words.includes(word)) ? undefined : 'no';
}

const wordsOf = (name: string): readonly string[] =>
  folded(name)
    .split(/[\s,.]+/u)
    .filter((word) => word !== '');
