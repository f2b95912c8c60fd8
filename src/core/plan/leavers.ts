import { firstKnown, separationWords } from '../import/proposal/words.ts';
import { readDate } from '../date.ts';
import { separations, type Facts, type Separation } from '../interview/facts.ts';
import type { Leaver } from '../interview/interview.ts';
import { oneLine } from '../one-line.ts';
import { present } from '../present.ts';
import type { LeaverColumn, LeaverColumns } from './leaver-columns.ts';

/** Why a row cannot be planned. `column` as the list calls it. */
export type LeaverFault =
  | { readonly code: 'no-name' }
  /** Nothing tells whether somebody of that name was on the list before. */
  | { readonly code: 'no-day' }
  | { readonly code: 'bad-day'; readonly column: string; readonly found: string }
  | { readonly code: 'days-turned'; readonly first: string; readonly last: string }
  | { readonly code: 'bad-separation'; readonly column: string; readonly found: string };

/** A row of the list, as far as an interview knows it. */
export interface ListedLeaver {
  readonly leaver: Omit<Leaver, 'id'>;
  readonly facts: Facts;
}

export type LeaverRow =
  | { readonly kind: 'fits'; readonly listed: ListedLeaver }
  | { readonly kind: 'refused'; readonly faults: readonly LeaverFault[] };

const dayColumns = ['started_on', 'last_day', 'last_working_day'] as const;

/** One row by its columns. @param names of the columns, as the list writes them */
export function readLeaver(cells: readonly string[], columns: LeaverColumns, names: readonly string[]): LeaverRow {
  const cell = (column: LeaverColumn): string => oneLine(cells[columns.get(column) ?? -1] ?? '');
  const nameOf = (column: LeaverColumn): string => names[columns.get(column) ?? -1] ?? column;
  const name = cell('name') || `${cell('first_name')} ${cell('last_name')}`.trim();
  const days = dayColumns.map((column) => ({ column, found: cell(column), day: readDay(cell(column)) }));
  const [startedOn, lastDay, lastWorkingDay] = days.map(({ day }) => day);
  const separation = readSeparation(cell('separation'));
  const faults: readonly LeaverFault[] = [
    ...(name === '' ? [{ code: 'no-name' as const }] : []),
    ...days
      .filter(({ found, day }) => found !== '' && day === undefined)
      .map(({ column, found }) => ({ code: 'bad-day' as const, column: nameOf(column), found })),
    ...(days.every(({ found }) => found === '') ? [{ code: 'no-day' as const }] : []),
    ...turned(startedOn, lastDay ?? lastWorkingDay),
    ...(separation === 'unknown'
      ? [{ code: 'bad-separation' as const, column: nameOf('separation'), found: cell('separation') }]
      : []),
  ];
  if (faults.length > 0 || separation === 'unknown') return { kind: 'refused', faults };
  const texts = present({
    department: cell('department') || undefined,
    role: cell('role') || undefined,
    manager: cell('manager') || undefined,
    interviewer: cell('interviewer') || undefined,
  });
  const facts: Facts = { ...texts, ...present({ lastDay, lastWorkingDay, separation }) };
  return { kind: 'fits', listed: { leaver: { name, ...present({ startedOn }) }, facts } };
}

function turned(first: string | undefined, last: string | undefined): readonly LeaverFault[] {
  return first !== undefined && last !== undefined && last < first ? [{ code: 'days-turned', first, last }] : [];
}

/** Spreadsheets add a time of day. */
const readDay = (found: string): string | undefined => readDate(found.split(/[T ]\d{1,2}:\d{2}/u, 1)[0] ?? '');

/** By its code, or by the words it has in Swedish and English lists. */
function readSeparation(found: string): Separation | 'unknown' | undefined {
  if (found === '') return undefined;
  return separations.find((code) => code === found.toLowerCase()) ?? firstKnown(separationWords, found) ?? 'unknown';
}
