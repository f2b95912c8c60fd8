import type { Issue } from '../fault.ts';
import { readInterview, type Filing } from '../interview/file/document.ts';
import type { Interview } from '../interview/interview.ts';
import { measured } from '../interview/reasons.ts';
import { valueText } from '../interview/value.ts';
import { questionSteps } from '../interview/walk.ts';
import { documentOf } from './document.ts';
import type { RefusedRow, RowFault } from './fault.ts';
import { pathOf, type Mapping } from './mapping.ts';
import { tracer, type RowTrace, type Traced } from './trace.ts';
import type { CellRead } from './read-cell.ts';
import { readCell } from './read-cell.ts';
import type { TableRow } from './table.ts';

/** A row as an interview, and what became of each column of the mapping on the way. */
export interface FittingRow {
  readonly number: number;
  readonly interview: Interview;
  /** It is taken in once. */
  readonly trace: RowTrace;
  /** In the order of the mapping; undefined: not stated. */
  readonly said: readonly (string | undefined)[];
  /** Questions it answers that would not have been asked, as things stand: they are left out. */
  readonly keptOut: readonly string[];
}

export type RowRead = ({ readonly kind: 'fits' } & FittingRow) | ({ readonly kind: 'refused' } & RefusedRow);

/** What the program adds to a row to make an interview of it, ids aside. */
export type Surroundings = Omit<Filing, 'id' | 'leaverId' | 'collected'> & {
  /** A row without a day comes in too, and counts as of today. */
  readonly undated: boolean;
};

/** Reads the rows of one table in their order; a row is refused with everything that is wrong with it. */
export function rowReader(
  mapping: Mapping,
  columns: readonly string[],
  around: Surroundings,
  newId: () => string,
): (row: TableRow) => RowRead {
  const trace = tracer(mapping, columns);
  const reasonsId = measured(around.copy.template, 'reasons')?.id ?? '';
  const named = new Set(mapping.uses.map((use) => pathOf(use, reasonsId)));
  return (row) => {
    const { number, cells } = row;
    if (cells.length !== columns.length)
      return refused(number, [{ code: 'ragged', found: cells.length, expected: columns.length }]);
    const read = mapping.uses.map((use) => readCell(use, cells[use.at] ?? '', mapping));
    const faults = read.flatMap((one) => (one.kind === 'fault' ? one.fault : []));
    const traced = trace(row);
    const all = [...faults, ...notYet(mapping, read, around.today), ...faultsOf(traced)];
    if (all.length > 0 || traced.kind !== 'trace') return refused(number, all);
    const filing = { ...around, id: newId(), leaverId: newId(), collected: true } as const;
    const filed = readInterview(documentOf(mapping, read, around.copy.template), filing);
    if (filed.issues !== undefined)
      return refused(
        number,
        filed.issues.map((issue) => unfit(mapping, reasonsId, issue)),
      );
    if (!around.undated && isUndated(filed.value)) return refused(number, [{ code: 'undated' }]);
    traced.settle();
    const { interview, keptOut } = asked(filed.value);
    const left = keptOut.filter((id) => named.has(id));
    return { kind: 'fits', number, interview, keptOut: left, trace: traced.trace, said: read.map(saidBy) };
  };
}

const refused = (number: number, faults: readonly RowFault[]): RowRead => ({ kind: 'refused', number, faults });

const isUndated = ({ facts: { heldOn, lastDay } }: Interview): boolean => heldOn === undefined && lastDay === undefined;

const faultsOf = (traced: Traced): readonly RowFault[] => (traced.kind === 'fault' ? [traced.fault] : []);

/** Nobody has held a talk on a day to come. It counts by the last day where the day of the talk is not stated. */
function notYet({ uses }: Mapping, read: readonly CellRead[], today: string): readonly RowFault[] {
  const days = (['held_on', 'last_day'] as const).flatMap((field) => {
    const at = uses.findIndex((use) => use.kind === 'field' && use.field === field);
    const [use, day] = [uses[at], read[at]];
    const isDay = use !== undefined && day?.kind === 'value' && typeof day.value === 'string';
    return isDay ? { column: use.column, found: day.value } : [];
  });
  const [counts] = days;
  return counts !== undefined && counts.found > today ? [{ code: 'not-yet', ...counts }] : [];
}

/** A fault of the interview as a fault of the column it came from. */
function unfit({ uses }: Mapping, reasonsId: string, { path, fault }: Issue): RowFault {
  const [first, second] = path;
  const place = first === 'answers' || first === 'leaver' ? second : first;
  const use = uses.find((one) => pathOf(one, reasonsId) === place);
  return { code: 'unfit', column: use?.column ?? String(place), fault };
}

function asked(interview: Interview): { readonly interview: Interview; readonly keptOut: readonly string[] } {
  const applies = new Set(questionSteps(interview, () => false).map(({ id }) => id));
  const keptOut = [...interview.answers.keys()].filter((id) => !applies.has(id));
  if (keptOut.length === 0) return { interview, keptOut };
  const answers = new Map([...interview.answers].filter(([id]) => applies.has(id)));
  return { interview: { ...interview, answers }, keptOut };
}

function saidBy(read: CellRead): string | undefined {
  if (read.kind !== 'value') return undefined;
  const { value } = read;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return valueText(value);
  return Array.isArray(value) ? value.join('|') : '';
}
