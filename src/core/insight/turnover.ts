import type { Headcount } from '../employer.ts';
import { daysAfter, daysBetween } from '../date.ts';
import { folded } from '../interview/leaver.ts';
import { present } from '../present.ts';
import { misnamedIn } from './headcount.ts';
import { hide, isUnder, type MarginCell } from './floor.ts';
import type { Frame } from './frame.ts';
import { about, inTenThousandths, judgedAmong, keptRows } from './kept.ts';
import { hiddenRow, shownRow, type Where } from './margin.ts';
import type { Days } from './period.ts';
import type { FigureRow, Report } from './report.ts';
import { countOf } from './spread.ts';
import type { Counted, Leavers, Scope } from './tally.ts';

/** What turnover is reckoned from, beside the leavers that are counted. */
export interface Employed {
  /** By year. */
  readonly headcount: Readonly<Record<string, Headcount>>;
  /** The days a report is about, either end open. */
  readonly period: Partial<Days>;
  readonly only: Scope['only'];
  /** ISO date: nobody has left after it. */
  readonly today: string;
}

/** The days turnover is about, those that follow on each other as one; whether all are whole years, and how many years they are of. */
export interface TurnoverSpan {
  readonly days: readonly Days[];
  readonly whole: boolean;
  readonly years: number;
}

/** A year of which the headcount is known, and how much of it the report is about. */
interface Stretch extends Days {
  readonly year: string;
  readonly part: number;
}

const kinds = [
  { measure: 'all', counts: () => true },
  { measure: 'voluntary', counts: ({ voluntary }: Leavers) => voluntary },
] as const;

/** What a report says of turnover beside its rows. */
export function aboutTurnover(
  employed: Employed,
  { by, groups }: Frame,
): Pick<Report, 'turnover' | 'sharing' | 'misnamed' | 'undivided'> {
  const turnover = turnoverSpan(employed);
  const names = by === 'department' ? groups.map(({ name }) => name) : [];
  const sharing = sharingHeadcount(names, employed.headcount);
  const misnamed = misnamedIn(employed.headcount, names);
  const stretches = stretchesOf(employed);
  const isDivided = names.some((name) => yearsEmployed(stretches, employed, name) !== undefined);
  return {
    ...present({ turnover }),
    ...(sharing.length > 0 && { sharing }),
    ...(misnamed.length > 0 && { misnamed }),
    ...(turnover !== undefined && names.length > 0 && !isDivided && { undivided: true }),
  };
}

/** The days of all stretches together; nothing where no headcount is known, or it is not about those who are looked at. */
function turnoverSpan(employed: Employed): TurnoverSpan | undefined {
  const stretches = stretchesOf(employed);
  if (stretches.length === 0) return undefined;
  return {
    days: stretches.reduce(together, []),
    whole: stretches.every(({ part }) => part === 1),
    years: stretches.length,
  };
}

function together(days: readonly Days[], { from, to }: Days): readonly Days[] {
  const last = days.at(-1);
  return last !== undefined && daysAfter(last.to, 1) === from
    ? [...days.slice(0, -1), { from: last.from, to }]
    : [...days, { from, to }];
}

/** Departments that are written in more than one way: a headcount does not say which of them it is of. */
export function sharingHeadcount(names: readonly string[], headcount: Employed['headcount']): readonly string[] {
  const written = Map.groupBy(names, folded);
  const years = Object.values(headcount);
  return names.filter(
    (name) =>
      (written.get(folded(name))?.length ?? 0) > 1 &&
      years.some(({ departments }) => known(departments, name) !== undefined),
  );
}

/**
 * How many have left, of all and by their own wish, for each who was employed for a year, and whom of those who wished to
 * go the employer would have kept, of those it has judged. A headcount for part of a year counts as that part. These are numbers of leavers and no answers;
 * under the floor they are hidden all the same, and in a breakdown with what is hidden there already. The type of leaving
 * is what they count, so beside it they would give away what is hidden among its groups.
 */
export function turnoverRows({ leavers = [] }: Counted, frame: Frame, employed: Employed): readonly FigureRow[] {
  const { by, floor } = frame;
  const stretches = stretchesOf(employed);
  if (stretches.length === 0 || (by !== undefined && by !== 'department')) return [];
  const years = new Set(stretches.map(({ year }) => year));
  const counted = leavers.filter(({ year }) => years.has(year));
  const left = rowsFor(counted, yearsEmployed(stretches, employed, employed.only.department), floor);
  const all = [...left, ...keptRows(counted, floor)];
  if (by === undefined || left.some(({ hidden }) => hidden)) return all;
  return [...all, ...groupRows(counted, frame, employed)];
}

/** Departments with a headcount of their own; those without one, or that are in no other row, are hidden with the others. */
function groupRows(leavers: readonly Leavers[], frame: Frame, employed: Employed): readonly FigureRow[] {
  const stretches = stretchesOf(employed);
  const employedIn = (name: string): number | undefined => yearsEmployed(stretches, employed, name);
  const { floor, groups } = frame;
  const own = Map.groupBy(leavers, ({ group }) => group);
  const told = new Set(groups.map(({ name }) => name).filter((name) => employedIn(name) !== undefined));
  const cells: readonly MarginCell[] = [...new Set([...told, ...own.keys()])].map((key) => ({
    key,
    n: countOf(own.get(key) ?? []),
  }));
  const untold = cells.filter(({ key }) => !told.has(key)).map(({ key }) => key);
  const sharing = sharingHeadcount(
    cells.map(({ key }) => key),
    employed.headcount,
  );
  const hidden = hide(cells, floor, new Set([...frame.hidden, ...untold, ...sharing]));
  const judged = cells.map(({ key }) => ({ key, n: countOf(judgedAmong(own.get(key) ?? [])) }));
  const unkept = hide(judged, floor, hidden);
  const keeps = countOf(judgedAmong(leavers)) >= floor;
  return [...told].flatMap((name) => {
    const where: Where = { groupBy: 'department', group: name };
    const ones = own.get(name) ?? [];
    const left = hidden.has(name)
      ? kinds.map(({ measure }) => hiddenRow(about(measure), where))
      : rowsFor(ones, employedIn(name), floor, where);
    if (!keeps) return left;
    return [...left, ...(unkept.has(name) ? [hiddenRow(about('regretted'), where)] : keptRows(ones, floor, where))];
  });
}

function rowsFor(
  leavers: readonly Leavers[],
  employed: number | undefined,
  floor: number,
  where?: Where,
): readonly FigureRow[] {
  if (employed === undefined) return [];
  const isHidden = isUnder(countOf(leavers), floor);
  return kinds.map(({ measure, counts }) => {
    if (isHidden) return hiddenRow(about(measure), where);
    const count = countOf(leavers.filter(counts));
    const value = inTenThousandths(count / employed);
    return shownRow(about(measure), { code: '', n: Math.round(employed), count, value }, where);
  });
}

/** The years of which the whole headcount is known, as far as the period and today reach into them. */
function stretchesOf({ headcount, period, only, today }: Employed): readonly Stretch[] {
  const filters = Object.keys(only).filter((by) => by !== 'department');
  if (filters.length > 0) return [];
  return Object.entries(headcount)
    .filter(([, { departments }]) => only.department === undefined || known(departments, only.department) !== undefined)
    .map(([year]) => stretchOf(year, period, today))
    .filter(({ from, to }) => from <= to)
    .toSorted((one, other) => (one.year < other.year ? -1 : 1));
}

function stretchOf(year: string, period: Partial<Days>, today: string): Stretch {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const from = [first, period.from ?? first].toSorted().at(-1) ?? first;
  const to = [last, period.to ?? last, today].toSorted()[0] ?? last;
  return { year, from, to, part: (daysBetween(from, to) + 1) / (daysBetween(first, last) + 1) };
}

/** How many years all have been employed together; of a department only where each year says how many it has. */
function yearsEmployed(
  stretches: readonly Stretch[],
  { headcount }: Employed,
  department?: string,
): number | undefined {
  let sum = 0;
  for (const { year, part } of stretches) {
    const { all = 0, departments = {} } = headcount[year] ?? {};
    const employed = department === undefined ? all : known(departments, department);
    if (employed === undefined) return undefined;
    sum += employed * part;
  }
  return sum;
}

const known = (departments: Headcount['departments'], name: string): number | undefined =>
  Object.entries(departments).find(([department]) => folded(department) === folded(name))?.[1];
