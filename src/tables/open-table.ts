import { open } from 'node:fs/promises';
import { cleanName, type Table, type TableRow } from '../core/import/table.ts';
import { Refusal } from '../core/problem.ts';
import { columnLetters } from './letters.ts';

/** Every record there is, the names of the columns first; undefined for a cell in which nothing stands. */
export type Records = () => AsyncIterable<readonly string[]>;

/** Rows that are handed on together. */
const page = 100;

/** A CSV file or a sheet of a workbook, told apart by how the file begins. Throws Refusal. */
export async function openTable(path: string, sheet: string | undefined): Promise<Table> {
  const records = (await isZip(path))
    ? await (await import('./workbook.ts')).workbookRecords(path, sheet)
    : await (await import('./csv.ts')).csvRecords(path);
  const columns = namesOf(path, await firstOf(records));
  return { columns, rows: () => rowsOf(records, columns.length) };
}

async function isZip(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return buffer.toString('latin1') === 'PK\u0003\u0004';
    } finally {
      await file.close();
    }
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const missing = detail === 'ENOENT' || detail === 'ENOTDIR';
    throw new Refusal(
      missing ? { code: 'file-not-found', file: path } : { code: 'file-unreadable', file: path, detail },
      {
        cause: error,
      },
    );
  }
}

async function firstOf(records: Records): Promise<readonly string[]> {
  for await (const record of records()) return record;
  return [];
}

/** Names at the end that are empty are no columns; one that stands there twice cannot be told from the other. */
function namesOf(file: string, record: readonly string[]): readonly string[] {
  const names = record.map(cleanName);
  const count = names.findLastIndex((name) => name !== '') + 1;
  if (count === 0) throw new Refusal({ code: 'table-unreadable', file, what: 'empty' });
  const columns = names.slice(0, count);
  for (const [at, column] of columns.entries()) {
    const first = columns.indexOf(column);
    if (first === at) continue;
    const [before, again] = [columnLetters(first), columnLetters(at)];
    throw new Refusal({ code: 'column-twice', file, column, first: before, second: again });
  }
  return columns;
}

async function* rowsOf(records: Records, columns: number): AsyncGenerator<readonly TableRow[]> {
  let rows: TableRow[] = [];
  let number = 0;
  for await (const record of records()) {
    number += 1;
    if (number === 1 || record.every((cell) => cell === '')) continue;
    rows.push({ number, cells: trimmed(record, columns) });
    if (rows.length < page) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** Empty cells beyond the last column are none. */
function trimmed(cells: readonly string[], columns: number): readonly string[] {
  if (cells.length <= columns) return cells;
  return cells.slice(0, Math.max(columns, cells.findLastIndex((cell) => cell !== '') + 1));
}
