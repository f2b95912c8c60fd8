import { shareOf, type Estimate } from './figure.ts';
import { hide, isUnder, type MarginCell } from './floor.ts';
import type { Frame } from './frame.ts';
import type { FigureRow, ReportSection } from './report.ts';

/** One number of a measure, not yet in its place. */
export interface Figure extends Estimate {
  readonly code: string;
  readonly n: number;
  readonly count?: number;
}

/** What a measure says in one place: the whole, a quarter or a group. `n` is its base there. */
export interface Cell {
  readonly n: number;
  readonly figures: readonly Figure[];
}

type Cells = ReadonlyMap<string, Cell>;

/** A measure everywhere it is looked at; places in which nobody answered may be left out. */
export interface Measured {
  readonly section: ReportSection;
  readonly measure: string;
  /** What a hidden row is about: the theme of a score; nothing for other measures. */
  readonly about: string;
  readonly whole: Cell;
  readonly quarters: Cells;
  readonly groups: Cells;
}

/** What a row is about, wherever it stands. */
type About = Pick<Measured, 'section' | 'measure' | 'about'>;

/** A place in a report: the whole, one of its quarters or one of its groups. */
export type Where = Pick<FigureRow, 'groupBy' | 'group' | 'quarter'>;

const everywhere: Where = { groupBy: 'all', group: '' };

/** How many of the base, and what share that is. */
export const shareFigure = (code: string, count: number, n: number): Figure => ({
  code,
  n,
  count,
  ...shareOf(count, n),
});

/**
 * The rows of a measure: the whole, its quarters, its groups. Quarters are one margin and groups another, and no row
 * stands for both at once, so all there is to calculate with is the whole and one list of cells (floor.ts). A whole
 * under the floor is one hidden row: under it even the places without a row would tell of the others.
 */
export function rowsOf(measured: Measured, frame: Frame): readonly FigureRow[] {
  const { whole, quarters, groups } = measured;
  const bases = [whole.n, ...whole.figures.map(({ n }) => n)];
  if (bases.some((n) => isUnder(n, frame.floor))) return [hiddenRow(measured)];
  const rows = shownRows(measured, whole, everywhere);
  if (whole.n === 0) return rows;
  const names = frame.groups.map(({ name }) => name);
  const hiddenQuarters = hide(sizesOf(frame.quarters, quarters), frame.floor);
  const hiddenGroups = hide(sizesOf(names, groups), frame.floor, frame.hidden);
  return [
    ...rows,
    ...marginRows(measured, frame.quarters, quarters, hiddenQuarters, (quarter) => ({ ...everywhere, quarter })),
    ...marginRows(measured, names, groups, hiddenGroups, (group) => ({ groupBy: frame.by ?? 'all', group })),
  ];
}

const sizesOf = (keys: readonly string[], cells: Cells): readonly MarginCell[] =>
  keys.map((key) => ({ key, n: cells.get(key)?.n ?? 0 }));

function marginRows(
  about: About,
  keys: readonly string[],
  cells: Cells,
  hidden: ReadonlySet<string>,
  at: (key: string) => Where,
): readonly FigureRow[] {
  return keys.flatMap((key) => {
    if (hidden.has(key)) return [hiddenRow(about, at(key))];
    const cell = cells.get(key);
    return cell === undefined || cell.n === 0 ? [] : shownRows(about, cell, at(key));
  });
}

const shownRows = (about: About, { figures }: Cell, where: Where): readonly FigureRow[] =>
  figures.map((figure) => shownRow(about, figure, where));

export function shownRow({ section, measure }: About, figure: Figure, where: Where = everywhere): FigureRow {
  const { code, ...numbers } = figure;
  return { section, measure, code, ...where, hidden: false, ...numbers };
}

export function hiddenRow({ section, measure, about }: About, where: Where = everywhere): FigureRow {
  return { section, measure, code: about, ...where, hidden: true };
}
