import { folded } from '../interview/leaver.ts';
import { dateBy } from './date-form.ts';
import type { RowFault } from './fault.ts';
import { notStated, type ColumnUse, type Field, type Mapping } from './mapping.ts';
import { fieldCodes } from './read-use.ts';
import { noWords } from './yes-or-no.ts';

/** What a cell says: a value, nothing, or something that cannot be understood. */
export type CellRead =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fault'; readonly fault: RowFault };

/** Characters of a name or a department, and of what somebody wrote. */
const longestFact = 200;
const longestText = 20_000;

/** The fields that are days. */
export const dateFields: readonly Field[] = ['started_on', 'last_day', 'held_on'];

const valued = (value: unknown): CellRead => ({ kind: 'value', value });
const nothing: CellRead = { kind: 'nothing' };
const faulty = (fault: RowFault): CellRead => ({ kind: 'fault', fault });

/** The value of one cell by what the mapping says of its column. */
export function readCell(use: ColumnUse, cell: string, mapping: Mapping): CellRead {
  const text = folded(cell);
  if (use.kind === 'reason') return reasonOf(use, cell, mapping);
  const values = use.kind === 'line' ? undefined : use.values;
  const mapped = values?.get(text);
  if (mapped === notStated) return nothing;
  if (mapped !== undefined) return valued(mapped);
  if (mapping.notStated.has(text)) return nothing;
  if (values !== undefined) return faulty({ code: 'unknown-value', column: use.column, found: cell });
  if (use.kind === 'line') return lineOf(use, cell);
  return use.kind === 'field' ? fieldOf(use, cell, mapping) : answerOf(use, cell, mapping);
}

/** A cross, none, or something that is neither and must not count as none. */
function reasonOf(
  use: ColumnUse & { readonly kind: 'reason' },
  cell: string,
  { notStated: unsaid }: Mapping,
): CellRead {
  const text = folded(cell);
  if (unsaid.has(text)) return nothing;
  if (use.when.has(text)) return valued(true);
  const isNone = noWords.has(text) || use.understood === undefined || use.understood.has(text);
  return isNone ? valued(false) : faulty({ code: 'no-cross', column: use.column, found: cell });
}

function fieldOf(use: ColumnUse & { readonly kind: 'field' }, cell: string, mapping: Mapping): CellRead {
  const { field, column } = use;
  if (dateFields.includes(field)) return dayOf(column, cell, mapping);
  if (field === 'minutes') return valued(numberOf(cell));
  const codes = fieldCodes[field];
  const code = codes?.find((one) => one === folded(cell));
  if (code !== undefined) return valued(code);
  if (codes !== undefined) return faulty({ code: 'unknown-value', column, found: cell });
  if (cell.length > longestFact) return faulty({ code: 'too-long', column, limit: longestFact });
  return valued(cell.replaceAll(/\s+/gu, ' '));
}

function answerOf(
  { column, question }: ColumnUse & { readonly kind: 'answer' },
  cell: string,
  mapping: Mapping,
): CellRead {
  switch (question.type) {
    case 'date':
      return dayOf(column, cell, mapping);
    case 'scale':
    case 'enps':
    case 'number':
      return valued(numberOf(cell));
    case 'choices':
      return valued(cell.split('|').map((code) => code.trim()));
    default:
      return valued(cell);
  }
}

function dayOf(column: string, cell: string, { dates }: Mapping): CellRead {
  const day = dateBy(dates, cell);
  if (day !== undefined) return valued(day);
  return faulty({ code: 'no-date', column, found: cell, forms: dates.map(({ written }) => written) });
}

/** A number where it is one, with a point or a comma; the question says what is wrong with anything else. */
const numberOf = (cell: string): unknown => (/^-?\d+(?:[.,]\d+)?$/u.test(cell) ? Number(cell.replace(',', '.')) : cell);

/** Each line of the cell is a line of its own. */
function lineOf({ column }: ColumnUse, cell: string): CellRead {
  if (cell.length > longestText) return faulty({ code: 'too-long', column, limit: longestText });
  const lines = cell.split('\n').map((line) => line.trim());
  return valued(lines.filter((line) => line !== ''));
}
