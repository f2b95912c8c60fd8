import { firstKnown, separationWords, type Known } from '../import/suggest/words.ts';
import { readDate } from '../date.ts';
import { separations, type Facts, type Separation } from '../interview/facts.ts';
import type { Leaver } from '../interview/interview.ts';
import { present } from '../present.ts';

/** What a column of HR's monthly list can be. */
export type LeaverColumn =
  | 'name'
  | 'first_name'
  | 'last_name'
  | 'department'
  | 'role'
  | 'manager'
  | 'started_on'
  | 'last_day'
  | 'last_working_day'
  | 'separation'
  | 'interviewer';

/** The names they may have, in Swedish and English, whatever their case and their underscores; the first that fits counts. */
const columnWords: Known<LeaverColumn> = [
  ['first_name', /^(?:förnamn|tilltalsnamn|first name|given name)$/iu],
  ['last_name', /^(?:efternamn|last name|surname|family name)$/iu],
  ['name', /^(?:namn|name|full name|fullständigt namn|medarbetare|anställd|employee(?: name)?|leaver)$/iu],
  ['last_working_day', /^(?:sista arbetsdag(?:en)?|sista dag(?:en)? på jobbet|last working day|last day at work)$/iu],
  [
    'last_day',
    /^(?:sista dag(?:en)?|sista anställningsdag(?:en)?|slutdatum|slutar|avgångsdatum|last day|end date|termination date|leaves)$/iu,
  ],
  [
    'started_on',
    /^(?:anställd (?:från|sedan|fr o m)|anställningsdatum|startdatum|första dag(?:en)?|första anställningsdag|tillträde|started on|start date|hire date|first day)$/iu,
  ],
  ['separation', /^(?:avslut(?:s|nings)form|avslutsorsak|form|separation|leaving type|termination type)$/iu],
  ['interviewer', /^(?:samtalsledare|intervjuare|interviewer)$/iu],
  ['manager', /^(?:närmaste )?chef$|^(?:line )?manager$/iu],
  ['department', /^(?:avdelning|enhet|department|unit)$/iu],
  ['role', /^(?:roll|befattning|titel|yrke|role|position|title|job title)$/iu],
];

/** Where each column stands; the ones that are nothing here are left out. */
export type LeaverColumns = ReadonlyMap<LeaverColumn, number>;

export function leaverColumns(names: readonly string[]): LeaverColumns {
  const columns = new Map<LeaverColumn, number>();
  for (const [at, name] of names.entries()) {
    const column = firstKnown(columnWords, name.replaceAll(/[_\s-]+/gu, ' ').trim());
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  }
  return columns;
}

export const namesLeavers = (columns: LeaverColumns): boolean =>
  columns.has('name') || columns.has('first_name') || columns.has('last_name');

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

/** What stands in one cell is one line of text. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
