import { firstKnown, type Known } from '../import/proposal/words.ts';

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
  ['name', /^(?:namn|name|full name|fullständigt namn|medarbetare|employee(?: name)?|leaver)$/iu],
  ['last_working_day', /^(?:sista arbetsdag(?:en)?|sista dag(?:en)? på jobbet|last working day|last day at work)$/iu],
  [
    'last_day',
    /^(?:sista dag(?:en)?|sista anställningsdag(?:en)?|slutdatum|slutar|avgångsdatum|last day|end date|termination date|leaves)$/iu,
  ],
  [
    'started_on',
    /^(?:anställd(?: från| sedan| fr o m)?|anställningsdatum|startdatum|första dag(?:en)?|första anställningsdag|tillträde|started on|start date|hire date|first day)$/iu,
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
