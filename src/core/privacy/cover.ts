import { folded } from '../interview/leaver.ts';
import { nearest } from '../template/nearest.ts';
import type { FindMentions, Piece } from './mentions.ts';
import { wordsOf } from './words.ts';

/** What is read in the place of a name that is covered. */
const cover = '▇▇▇';

/** Finds as `find` does; whom `names` names can no longer be read, nor is there anything left to mark. */
export function covering(find: FindMentions, names: readonly string[]): FindMentions {
  const hidden = new Set(names.map(folded));
  const under = (piece: Piece): Piece =>
    piece.mention !== undefined && hidden.has(folded(piece.mention.name)) ? { text: cover, covered: true } : piece;
  return (text, guess) => find(text, guess).map(under);
}

/** Why a name cannot be covered. */
export type Misnamed =
  | { readonly kind: 'own-name'; readonly found: string }
  | { readonly kind: 'not-named'; readonly found: string; readonly meant?: string; readonly known: readonly string[] };

/** The first of `names` that an extract about `own` does not name; `known`: those it does. */
export function misnamed(names: readonly string[], own: string, known: readonly string[]): Misnamed | undefined {
  const those = new Set(known.map(folded));
  const found = names.find((name) => !those.has(folded(name)));
  if (found === undefined) return undefined;
  if (isOwn(found, own)) return { kind: 'own-name', found };
  const meant = nearest(found, known);
  return { kind: 'not-named', found, known, ...(meant !== undefined && { meant }) };
}

/** The whole name or a part of it. */
function isOwn(name: string, own: string): boolean {
  const parts = new Set(wordsOf(own).map((word) => word.folded));
  const words = wordsOf(name);
  return words.length > 0 && words.every((word) => parts.has(word.folded));
}
