import { Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import { cleanCell } from '../core/import/table.ts';
import { Refusal } from '../core/problem.ts';
import type { Records } from './open-table.ts';
import { steady } from './steady.ts';
import { utf8 } from './utf8.ts';

const delimiters = [',', ';', '\t'];

/** Characters a row may have: more is a quotation mark that never ends. */
const longestRow = 1_000_000;

/** The records of a CSV file, by whichever delimiter its first line has. Throws Refusal. */
export async function csvRecords(path: string): Promise<Records> {
  const delimiter = await delimiterOf(path);
  const unchanged = steady(path);
  return () => records(path, unchanged(utf8(path)), delimiter);
}

async function* records(
  path: string,
  bytes: AsyncIterable<Buffer>,
  delimiter: string,
): AsyncGenerator<readonly string[]> {
  const options: Options = { delimiter, bom: true, relax_column_count: true, max_record_size: longestRow };
  const parser = Readable.from(bytes)
    .on('error', (error) => parser.destroy(error))
    .pipe(parse(options));
  try {
    for await (const record of parser) yield cellsOf(record);
  } catch (error) {
    throw asRefusal(path, error);
  } finally {
    parser.destroy();
  }
}

function cellsOf(record: unknown): readonly string[] {
  return Array.isArray(record) ? record.map((cell) => cleanCell(String(cell))) : [];
}

function asRefusal(file: string, error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = typeof error['lines'] === 'number' ? { line: error['lines'] } : {};
  const what = error.code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'quotes';
  return new Refusal({ code: 'table-unreadable', file, what, ...line }, { cause: error });
}

/** The one that the first line has most of, quoted text left out; a comma where there is none. */
async function delimiterOf(path: string): Promise<string> {
  let start = '';
  for await (const bytes of utf8(path)) {
    start += bytes.toString('latin1'); // the delimiters are the same in it
    if (start.length > longestRow || /[\r\n]/u.test(unquoted(start))) break;
  }
  const [line = ''] = unquoted(start).split(/[\r\n]/u, 1);
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

const unquoted = (text: string): string => text.replaceAll(/"[^"]*(?:"|$)/gu, '');
