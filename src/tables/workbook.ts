import { readFile, stat } from 'node:fs/promises';
import { InvalidInputError, InvalidSpreadsheetError, readSheet, SheetNotFoundError } from 'read-excel-file/universal';
import { cleanCell } from '../core/import/table.ts';
import { Refusal } from '../core/problem.ts';
import type { Records } from './open-table.ts';
import { unzippedBytes } from './unzipped.ts';

/** A workbook is read whole: this much of it, unzipped, and no more. */
const most = { megabytes: 50, rows: 100_000 };

/** The records of the first sheet, or of the one with this name. Throws Refusal. */
export async function workbookRecords(file: string, sheet: string | undefined): Promise<Records> {
  const tooLarge = new Refusal({ code: 'table-too-large', file, ...most });
  if ((await stat(file)).size > most.megabytes * 1e6) throw tooLarge;
  const bytes = new Uint8Array(await readFile(file));
  const unzipped = unzippedBytes(bytes);
  if (unzipped === undefined) throw noWorkbook(file);
  if (unzipped > most.megabytes * 1e6) throw tooLarge;
  const rows = await sheetOf(file, bytes, sheet);
  if (rows.length > most.rows + 1) throw tooLarge;
  const width = rows[0]?.length ?? 0;
  return async function* records() {
    for (const row of rows) yield padded(row.map(textOfCell), width);
  };
}

async function sheetOf(file: string, bytes: Uint8Array<ArrayBuffer>, sheet: string | undefined) {
  try {
    return await readSheet(new Blob([bytes]), sheet ?? 1);
  } catch (error) {
    if (error instanceof SheetNotFoundError) {
      const known = 'sheets' in error && Array.isArray(error.sheets) ? error.sheets.map(String) : [];
      throw new Refusal({ code: 'sheet-not-found', file, sheet: sheet ?? '1', known }, { cause: error });
    }
    const known = error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError;
    if (!known) throw error;
    throw noWorkbook(file, error);
  }
}

const noWorkbook = (file: string, cause?: unknown): Refusal =>
  new Refusal({ code: 'table-unreadable', file, what: 'no-workbook' }, { cause });

/** A workbook leaves out the empty cells at the end of a row. */
const padded = (cells: readonly string[], width: number): readonly string[] =>
  cells.length >= width ? cells : [...cells, ...Array.from({ length: width - cells.length }, () => '')];

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cleanCell(typeof cell === 'string' ? cell : JSON.stringify(cell));
}
