/** The known word a misspelt one was meant to be, if any is near enough: a third of its letters may be wrong, at most three. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.trim().toLowerCase();
  let best: string | undefined;
  let least = Math.min(3, Math.floor(typed.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) >= least) continue;
    const steps = distance(typed, candidate.toLowerCase(), least - 1);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/**
 * Letters added, left out, changed, or swapped with the next one (optimal string alignment). Words that are further apart
 * than `most` are so by more than that, however far: only what lies near the diagonal is looked at.
 */
export function distance(left: string, right: string, most = Math.max(left.length, right.length)): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  const width = right.length + 1;
  let before: number[] = [];
  let above = Array.from({ length: width }, (_, column) => column);
  let current: number[] = [];
  for (let row = 1; row <= left.length; row += 1) {
    const [from, to] = [Math.max(1, row - most), Math.min(right.length, row + most)];
    current[from - 1] = from === 1 ? row : Infinity;
    let least = current[from - 1] ?? Infinity;
    for (let column = from; column <= to; column += 1) {
      const steps = stepsAt(left, right, row, column, before, above, current);
      current[column] = steps;
      if (steps < least) least = steps;
    }
    if (least > most) return most + 1;
    if (to + 1 < width) current[to + 1] = Infinity;
    [before, above, current] = [above, current, before];
  }
  return Math.min(above[right.length] ?? Infinity, most + 1);
}

/** Its rows one by one: this is asked a million times of a file that is nothing but misspelt names. */
function stepsAt(
  left: string,
  right: string,
  row: number,
  column: number,
  before: readonly number[],
  above: readonly number[],
  current: readonly number[],
): number {
  const same = left.charCodeAt(row - 1) === right.charCodeAt(column - 1);
  const changed = (above[column - 1] ?? Infinity) + (same ? 0 : 1);
  const shorter = (above[column] ?? Infinity) + 1;
  const longer = (current[column - 1] ?? Infinity) + 1;
  const swaps =
    !same &&
    row > 1 &&
    column > 1 &&
    left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
    left.charCodeAt(row - 2) === right.charCodeAt(column - 1);
  const swapped = swaps ? (before[column - 2] ?? Infinity) + 1 : Infinity;
  return Math.min(changed, shorter, longer, swapped);
}
