/** Words that both texts have, that only the earlier has, or only the later. */
export interface Piece {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Comparisons that are made; longer texts count as written anew between where they begin and end alike. */
const most = 1_000_000;

/** What of a text was taken out and put in, word by word, with the spaces that follow them. */
export function markedWords(from: string, to: string): readonly Piece[] {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  const start = alike(before, after);
  const end = alike(before.slice(start).toReversed(), after.slice(start).toReversed());
  const [out, into] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const kept = out.length * into.length > most ? [] : longestCommon(out, into);
  const pieces = before.slice(0, start).map(same);
  let [left, right] = [0, 0];
  for (const [oneAt, otherAt] of [...kept, [out.length, into.length] as const]) {
    pieces.push({ kind: 'out', text: out.slice(left, oneAt).join('') });
    pieces.push({ kind: 'in', text: into.slice(right, otherAt).join('') });
    pieces.push(same(out[oneAt] ?? ''));
    [left, right] = [oneAt + 1, otherAt + 1];
  }
  pieces.push(...before.slice(before.length - end).map(same));
  return joined(pieces);
}

/** Spaces are pieces of their own, so that a word at the end is the same as in the middle. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/\s+|[\p{L}\p{M}\p{N}'’-]+|[^\s\p{L}\p{M}\p{N}'’-]/gu) ?? [];

const same = (text: string): Piece => ({ kind: 'same', text });

function alike(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, at) => word !== other[at]);
  return differs < 0 ? one.length : differs;
}

/** Where each stands in both lists of the longest list of items that are in both, in the same order. */
export function longestCommon(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length)
    if (one[row] === other[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  return pairs;
}

/** Neighbours of a kind as one; a space between two changes belongs to them, so that a phrase is marked as a whole. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const list = pieces.filter(({ text }) => text !== '');
  const isChange = (piece: Piece | undefined): boolean => piece !== undefined && piece.kind !== 'same';
  const isChanged = list.map(
    (piece, at) => isChange(piece) || (/^\s+$/u.test(piece.text) && isChange(list[at - 1]) && isChange(list[at + 1])),
  );
  const runs: Piece[][] = [];
  for (const [at, piece] of list.entries()) {
    if (at === 0 || isChanged[at] !== isChanged[at - 1]) runs.push([]);
    runs.at(-1)?.push(piece);
  }
  return runs.flatMap((run) => (run.some(isChange) ? bothSides(run) : [same(textOf(run, 'same'))]));
}

/** What went out as a whole, then what came in. */
const bothSides = (run: readonly Piece[]): readonly Piece[] =>
  (['out', 'in'] as const).map((kind): Piece => ({ kind, text: textOf(run, kind) })).filter(({ text }) => text !== '');

const textOf = (run: readonly Piece[], kind: Piece['kind']): string =>
  run
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ text }) => text)
    .join('');
