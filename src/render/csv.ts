import type { Cell, Row } from '../core/export/row.ts';

/** `plain`: comma, point decimals, LF. `excel`: what a Swedish Excel opens right. Formulas are escaped in both. */
export type CsvDialect = 'plain' | 'excel';

interface Marks {
  readonly delimiter: string;
  readonly decimal: string;
  readonly lineEnd: string;
}

const marksOf: Readonly<Record<CsvDialect, Marks>> = {
  plain: { delimiter: ',', decimal: '.', lineEnd: '\n' },
  excel: { delimiter: ';', decimal: ',', lineEnd: '\r\n' },
};

/** The first line of a file: the byte order mark where the dialect has one, and the column names. */
export function csvHead(columns: readonly string[], dialect: CsvDialect): string {
  const marks = marksOf[dialect];
  const names = columns.map((column) => cellText(column, marks));
  return (dialect === 'excel' ? '\uFEFF' : '') + names.join(marks.delimiter) + marks.lineEnd;
}

/**
 * Rows of a page, in the order of the columns. Millions are written: the bytes are those of csv-stringify, sooner, once
 * a text is disarmed.
 */
export function csvRows(columns: readonly string[], rows: readonly Row[], dialect: CsvDialect): string {
  const marks = marksOf[dialect];
  const lines = rows.map((row) => {
    let line = '';
    let between = '';
    for (const column of columns) {
      line += between + cellText(row[column], marks);
      between = marks.delimiter;
    }
    return line + marks.lineEnd;
  });
  return lines.join('');
}

function cellText(cell: Cell, { decimal }: Marks): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  return harmless.test(cell) ? cell : quoted(disarmed(cleaned(cell)));
}

/** Nothing in it to leave out, quote or disarm, in either dialect: most cells there are. */
const harmless = /^(?![=+\-@\uFF1D\uFF0B\uFF0D\uFF20])[^\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069",;]*$/u;

/** Control characters, and those that reorder what stands around them, are left out; line breaks and tabs stay. */
function cleaned(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '');
}

/**
 * Text that begins like a formula, in the letters of any keyboard, gets an apostrophe first; numbers of our own do not.
 * So does what would begin a cell in a program that takes another separator for that of the file.
 */
function disarmed(text: string): string {
  return text.replace(/^(?=\t)|(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])(?<=^|[,;\t\n]"*)/gu, "'");
}

/** Whatever a program may take for a separator stays inside its cell, in either dialect. */
function quoted(text: string): string {
  return /[,;\t\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
