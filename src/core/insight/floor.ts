/** The smallest group HR's report shows figures of (design: group floor). */
export const reportFloor = 5;

/** One cell of a margin: a group, or a quarter, and how many interviews could show something there. */
export interface MarginCell {
  readonly key: string;
  readonly n: number;
}

/** Some, but too few to be shown. */
export const isUnder = (n: number, floor: number): boolean => n > 0 && n < floor;

/**
 * The cells of one margin that are not shown: those under the floor, and those in `atLeast`. What all shown cells lack
 * to the whole is what the hidden ones have together, so when that is under the floor itself, the smallest shown cell is
 * hidden too; one is enough, as each of them reaches the floor.
 *
 * Of one margin the whole and the shown cells are all there is to calculate with, and every hidden cell is in exactly one
 * of these numbers, the whole. A sum of theirs can therefore only be had for all hidden cells at once, which are none or
 * at least as many as the floor, never for one of them or some.
 *
 * This is against calculating, for HR's own view. A report without a breakdown may have several margins: the quarters,
 * how talks were held, and the groups that stand out. None of them gives away a hidden cell of another, but who knows from
 * elsewhere which talks two cells share can take the one from the other. And who knows the rule can now and then tell a 4
 * by what else would have been hidden. Figures that leave HR need more than this.
 */
export function hide(
  cells: readonly MarginCell[],
  floor: number,
  atLeast: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const isHidden = ({ key, n }: MarginCell): boolean => atLeast.has(key) || isUnder(n, floor);
  const hidden = cells.filter(isHidden);
  const together = hidden.reduce((sum, { n }) => sum + n, 0);
  const shown = cells.filter((cell) => cell.n > 0 && !isHidden(cell)).toSorted(bySize);
  const more = isUnder(together, floor) ? shown.slice(0, 1) : [];
  return new Set([...hidden, ...more].map(({ key }) => key));
}

const bySize = (one: MarginCell, other: MarginCell): number => one.n - other.n || (one.key < other.key ? -1 : 1);
