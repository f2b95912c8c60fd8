import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { TableRow } from '../../src/core/import/table.ts';
import { openTable } from '../../src/tables/open-table.ts';
import { unzippedBytes } from '../../src/tables/unzipped.ts';
import { temporaryFolder } from '../support/harness.ts';
import { refusalOf } from '../support/refusal-of.ts';

function written(text: string | Buffer, name = 'table.csv'): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

async function read(file: string, sheet?: string): Promise<{ columns: readonly string[]; rows: readonly TableRow[] }> {
  const table = await openTable(file, sheet);
  return { columns: table.columns, rows: (await Array.fromAsync(table.rows())).flat() };
}

async function workbook(): Promise<string> {
  const file = join(temporaryFolder(), 'table.xlsx');
  const rows = [
    [{ value: 'Nr' }, { value: 'Dag' }, { value: 'Ja' }, { value: 'Ord' }],
    [
      { value: 1 },
      { value: new Date('2026-05-01T00:00:00Z'), format: 'yyyy-mm-dd' },
      { value: true },
      { value: '=1+1' },
    ],
    [{ value: 2.5 }, null, { value: false }, null],
  ];
  await writeXlsxFile(rows, { sheet: 'Svar' }).toFile(file);
  return file;
}

describe('a table', () => {
  it.each([',', ';', '\t'])('is read by the delimiter of its first line: %j', async (delimiter) => {
    const lines = [
      ['"a, b; c\td"', 'x'],
      ['1', '2'],
    ].map((cells) => cells.join(delimiter));
    expect(await read(written(lines.join('\r\n')))).toEqual({
      columns: ['a, b; c d', 'x'],
      rows: [{ number: 2, cells: ['1', '2'] }],
    });
  });

  it('leaves out the byte order mark, empty rows and empty cells beyond the columns', async () => {
    const { columns, rows } = await read(written('\uFEFFa;b;;\n1;2;;\n\n;;\n3;4;;;;\n5;6;;7\n'));
    expect(columns).toEqual(['a', 'b']);
    expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [2, '1', '2'],
      [5, '3', '4'],
      [6, '5', '6', '', '7'],
    ]);
  });

  it('composes letters, and keeps no character that is none', async () => {
    const { columns, rows } = await read(written('Lo\u0308n;\u001b[31mb\n"a\u0000b\r\nc";1\n'));
    expect(columns).toEqual(['Lön', '[31mb']);
    expect(rows[0]?.cells).toEqual(['ab\nc', '1']);
  });

  it('has three hundred columns, and a letter cut in two by where the file is read', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `å${at}`);
    const cells = names.map((name) => name.repeat(50));
    const { columns, rows } = await read(written(`${names.join(',')}\n${`${cells.join(',')}\n`.repeat(5)}`));
    expect(columns).toEqual(names);
    expect(rows.every((row) => row.cells.join() === cells.join())).toBe(true);
    expect(rows).toHaveLength(5);
  });

  it('can be gone through again', async () => {
    const table = await openTable(written('a\n1\n2\n'), undefined);
    const once = await Array.fromAsync(table.rows());
    expect(await Array.fromAsync(table.rows())).toEqual(once);
  });

  it('is a sheet of a workbook as well: days, numbers and crosses as texts', async () => {
    const { columns, rows } = await read(await workbook());
    expect(columns).toEqual(['Nr', 'Dag', 'Ja', 'Ord']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', '2026-05-01', 'TRUE', '=1+1'],
      ['2.5', '', 'FALSE', ''],
    ]);
    expect(await read(await workbook(), 'Svar')).toEqual({ columns, rows });
  });

  it('names the sheets there are when one is not there', async () => {
    const file = await workbook();
    expect(await refusalOf(openTable(file, 'Blad'))).toMatchObject({ code: 'sheet-not-found', known: ['Svar'] });
  });

  it('is too large by what a workbook says it holds, before any of it is unzipped', async () => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(60_000_000, 24);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(4, 16);
    const bomb = Buffer.concat([Buffer.from('PK\u0003\u0004'), entry, end]);
    expect(unzippedBytes(bomb)).toBe(60_000_000);
    expect(await refusalOf(openTable(written(bomb, 'bomb.xlsx'), undefined))).toMatchObject({
      code: 'table-too-large',
    });
  });

  it('is no workbook when the zip file is cut off, or broken inside', async () => {
    const whole = readFileSync(await workbook());
    const broken = Buffer.from(whole);
    broken.fill(0xff, 40, whole.length - 700);
    for (const bytes of [whole.subarray(0, whole.length - 30), Buffer.from('PK\u0003\u0004garbage'), broken])
      expect(await refusalOf(openTable(written(bytes, 'broken.xlsx'), undefined))).toMatchObject({
        code: 'table-unreadable',
        what: 'no-workbook',
      });
  });
});
