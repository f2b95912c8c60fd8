import { shareOf, type Estimate } from './figure.ts';
import { hide, isUnder, type MarginCell } from './floor.ts';
import type { Frame } from './frame.ts';
import type { FigureRow, ReportSection } from './report.ts';

/**
 * One number of a measure, not yet in its place: an estimate, or how many of the base. A share is made of a count when it
 * is shown, for more are counted than are shown.
 */
export interface Figure extends Partial<Estimate> {
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

/** How many of the base. */
export const shareFigure = (code: string, count: number, n: number): Figure => ({ code, n, count });

/**
 * The rows of a measure: the whole, and its quarters or in a report with a breakdown its groups, so that all there is to
 * calculate with is the whole and one list of cells (floor.ts). With both, who knows in which quarter the talks of a group
 * were takes the one from the other. A whole under the floor is one hidden row: under it even the places without a row
 * would tell of the others.
 */
export function rowsOf(measured: Measured, frame: Frame): readonly FigureRow[] {
  const { whole, quarters, groups } = measured;
  if (isTooSmall(measured, frame)) return [hiddenRow(measured)];
  const rows = shownRows(measured, whole, everywhere);
  if (whole.n === 0) return rows;
  const hiddenQuarters = hide(sizesOf(frame.quarters, quarters), frame.floor);
  return [
    ...rows,
    ...marginRows(measured, frame.quarters, quarters, hiddenQuarters, (quarter) => ({ ...everywhere, quarter })),
    ...(frame.by === undefined ? [] : groupRows(measured, frame.by, groups, frame)),
  ];
}

function groupRows(
  measured: Measured,
  by: NonNullable<Frame['by']>,
  groups: Cells,
  frame: Frame,
): readonly FigureRow[] {
  const names = frame.groups.map(({ name }) => name);
  return marginRows(measured, names, groups, hiddenGroups(measured, frame), (group) => ({ groupBy: by, group }));
}

/** The groups of a measure that may be seen, whether they have rows or not. */
export function seenGroups(measured: Measured, frame: Frame): readonly (readonly [group: string, cell: Cell])[] {
  if (isTooSmall(measured, frame)) return [];
  const hidden = hiddenGroups(measured, frame);
  return frame.groups.flatMap(({ name }) => {
    const cell = measured.groups.get(name);
    return cell === undefined || cell.n === 0 || hidden.has(name) ? [] : [[name, cell] as const];
  });
}

const isTooSmall = ({ whole }: Measured, { floor }: Frame): boolean =>
  [whole.n, ...whole.figures.map(({ n }) => n)].some((n) => isUnder(n, floor));

const hiddenGroups = ({ groups }: Measured, { groups: own, floor, hidden }: Frame): ReadonlySet<string> =>
  hide(
    sizesOf(
      own.map(({ name }) => name),
      groups,
    ),
    floor,
    hidden,
  );

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
  const { value, count, n } = figure;
  const share = value === undefined && count !== undefined ? shareOf(count, n) : {};
  return { section, measure, code, ...where, hidden: false, ...numbers, ...share };
}

export function hiddenRow({ section, measure, about }: About, where: Where = everywhere): FigureRow {
  return { section, measure, code: about, ...where, hidden: true };
}
