/** One row of a table from elsewhere: its number as a spreadsheet shows it, the names of the columns being row 1. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A CSV file, or a sheet of a workbook. Every cell is a text; rows in which nothing stands are left out. */
export interface Table {
  readonly columns: readonly string[];
  /** From the first row, a page at a time; may be gone through again. Throws Refusal when it has changed since. */
  rows(): AsyncIterable<readonly TableRow[]>;
}

/** A cell as it is taken in: letters composed in one way, no control characters, no space around it. */
export function cleanCell(cell: string): string {
  if (plain.test(cell)) return cell.trim();
  const text = cell.toWellFormed().normalize('NFC').replaceAll(/\r\n?/gu, '\n');
  return text.replaceAll(/(?![\t\n])\p{Cc}/gu, '').trim();
}

/** Most cells: nothing in them can be composed or must go. */
const plain = /^[\u0020-\u007e\u00a0-\u017f]*$/u;

/** The name of a column; what a spreadsheet breaks over several lines is one line. */
export const cleanName = (name: string): string => cleanCell(name).replaceAll(/\s+/gu, ' ');
