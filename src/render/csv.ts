import { stringify } from 'csv-stringify/sync';
import type { Cell, Row } from '../core/export/row.ts';

/** `plain`: comma, point decimals, LF. `excel`: what a Swedish Excel opens right. Formulas are escaped in both. */
export type CsvDialect = 'plain' | 'excel';

/** The first line of a file: the byte order mark where the dialect has one, and the column names. */
export function csvHead(columns: readonly string[], dialect: CsvDialect): string {
  return (dialect === 'excel' ? '\uFEFF' : '') + csvLines([columns], dialect);
}

/** Rows of a page, in the order of the columns. */
export function csvRows(columns: readonly string[], rows: readonly Row[], dialect: CsvDialect): string {
  return csvLines(
    rows.map((row) => columns.map((column) => cleaned(row[column]))),
    dialect,
  );
}

/** Text that begins like a formula gets an apostrophe first; numbers of our own do not. */
function csvLines(lines: readonly (readonly Cell[])[], dialect: CsvDialect): string {
  if (lines.length === 0) return '';
  const decimal = dialect === 'excel' ? ',' : '.';
  return stringify(
    lines.map((line) => [...line]),
    {
      delimiter: dialect === 'excel' ? ';' : ',',
      record_delimiter: dialect === 'excel' ? 'windows' : 'unix',
      escape_formulas: true,
      cast: { number: (number) => String(number).replace('.', decimal) },
    },
  );
}

/** Control characters, and those that reorder what stands around them, are left out; line breaks and tabs stay. */
function cleaned(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '') : cell;
}
