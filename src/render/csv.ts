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
    rows.map((row) => columns.map((column) => cellText(row[column], dialect))),
    dialect,
  );
}

function csvLines(lines: readonly (readonly string[])[], dialect: CsvDialect): string {
  if (lines.length === 0) return '';
  return stringify(
    lines.map((line) => [...line]),
    {
      delimiter: dialect === 'excel' ? ';' : ',',
      record_delimiter: dialect === 'excel' ? 'windows' : 'unix',
      escape_formulas: true,
    },
  );
}

/** A text cell keeps its line breaks; what a spreadsheet or terminal could obey is disarmed. */
function cellText(cell: Cell, dialect: CsvDialect): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return dialect === 'excel' ? String(cell).replace('.', ',') : String(cell);
  return cell;
}
