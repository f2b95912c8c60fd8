import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/export/row.ts';
import { csvHead, csvRows } from '../../src/render/csv.ts';

const columns = ['a', 'b'] as const;

/** What else of a text a program could take for the start of a cell: all but the first sign, which csv-stringify sees. */
const disarmed = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replaceAll(/([,;\t\n]"*)([=+@\uFF1D\uFF0B\uFF0D\uFF20-])/gu, "$1'$2") : cell;

describe('CSV', () => {
  it('is comma, point and LF for programs', () => {
    expect(csvHead(columns, 'plain') + csvRows(columns, [{ a: 'x', b: 2.5 }], 'plain')).toBe('a,b\nx,2.5\n');
  });

  it('is what a Swedish Excel opens right: byte order mark, semicolon, decimal comma, CRLF', () => {
    expect(csvHead(columns, 'excel') + csvRows(columns, [{ a: 'åäö', b: 2.5 }], 'excel')).toBe(
      '\uFEFFa;b\r\nåäö;2,5\r\n',
    );
  });

  it.each(['=1+1', '+46', '-2', '@SUM(A1)', '\tx', '＝1+1'])('disarms %j, which a spreadsheet could obey', (text) => {
    expect(csvRows(['a'], [{ a: text }], 'plain').replace(/^"/u, '')).toMatch(/^'/u);
  });

  it.each([';', ',', '\t', '\n', ';"', ',""'])('disarms what %j would make the start of a cell', (between) => {
    for (const dialect of ['plain', 'excel'] as const)
      expect(csvRows(['a'], [{ a: `Lager${between}=1+1` }], dialect).trimEnd()).toBe(
        `"Lager${between.replaceAll('"', '""')}'=1+1"`,
      );
  });

  it.each(['plain', 'excel'] as const)('is one cell in %s for a program that takes any other separator', (dialect) => {
    for (const separator of [',', ';', '\t'])
      expect(csvRows(['a'], [{ a: `x${separator}y` }], dialect).trimEnd()).toBe(`"x${separator}y"`);
  });

  it('keeps a sum, a range and a list as they are written', () => {
    const written = 'a+b=c, 1-2 och e@post.se; - ja';
    expect(csvRows(['a'], [{ a: written }], 'plain')).toBe(`"${written}"\n`);
  });

  it('keeps quotes, separators and line breaks inside one cell', () => {
    expect(csvRows(columns, [{ a: 'sa "nej", gick', b: 'två\nrader' }], 'plain')).toBe(
      '"sa ""nej"", gick","två\nrader"\n',
    );
  });

  it('keeps a line break inside its cell in Excel too', () => {
    expect(csvRows(columns, [{ a: 'två\nrader', b: 1 }], 'excel')).toBe('"två\nrader";1\r\n');
  });

  it('keeps numbers of our own as numbers', () => {
    expect(csvRows(columns, [{ a: -12.5, b: '-12.5' }], 'plain')).toBe("-12.5,'-12.5\n");
    expect(csvRows(columns, [{ a: -12.5, b: 0 }], 'excel')).toBe('-12,5;0\r\n');
  });

  it('lets no escape sequence through', () => {
    expect(csvRows(['a'], [{ a: 'x\u001b]0;title\u0007y\u009bz\ttab' }], 'plain')).toBe('"x]0;titleyz\ttab"\n');
  });

  it('leaves unknown cells empty', () => {
    expect(csvRows(columns, [{ a: undefined }], 'plain')).toBe(',\n');
  });

  it.each([
    ['plain', ',', 'unix', '.'],
    ['excel', ';', 'windows', ','],
  ] as const)('%s: its bytes are those of csv-stringify, whatever the text', (dialect, delimiter, lines, decimal) => {
    const awkward = fc.string({
      unit: fc.constantFrom(...Array.from('a1å,;"\n\t=+-@\uFF1D\uFF0B\uFF0D\uFF20 \u2028\u{1F600}')),
      maxLength: 6,
    });
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      awkward,
      fc
        .string({ unit: 'binary', maxLength: 5 })
        .map((text) => text.replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '')),
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.integer(),
      fc.constant(undefined),
    );
    const property = fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }), (table) => {
      const rows = table.map(([a, b, c]) => ({ a, b, c }));
      const expected = stringify(
        table.map((row) => row.map(disarmed)),
        {
          quoted_match: /[,;\t]/u,
          delimiter,
          record_delimiter: lines,
          escape_formulas: true,
          quote_record_delimiter: true, // else a line break in a cell would end the row in the dialect with CRLF
          cast: { number: (number) => ({ value: String(number).replace('.', decimal), quoted_match: [] }) },
        },
      );
      expect(csvRows(['a', 'b', 'c'], rows, dialect)).toBe(expected);
    });
    fc.assert(property, { numRuns: 2000 });
  });
});
