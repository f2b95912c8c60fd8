import { describe, expect, it } from 'vitest';
import { csvHead, csvRows } from '../../src/render/csv.ts';

const columns = ['a', 'b'] as const;

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

  it('keeps quotes, separators and line breaks inside one cell', () => {
    expect(csvRows(columns, [{ a: 'sa "nej", gick', b: 'två\nrader' }], 'plain')).toBe(
      '"sa ""nej"", gick","två\nrader"\n',
    );
  });

  it('keeps numbers of our own as numbers', () => {
    expect(csvRows(columns, [{ a: -12.5, b: '-12.5' }], 'plain')).toBe("-12.5,'-12.5\n");
    expect(csvRows(columns, [{ a: -12.5, b: 0 }], 'excel')).toBe('-12,5;0\r\n');
  });

  it('lets no escape sequence through', () => {
    expect(csvRows(['a'], [{ a: 'x\u001b]0;title\u0007y\u009bz\ttab' }], 'plain')).toBe('x]0;titleyz\ttab\n');
  });

  it('leaves unknown cells empty', () => {
    expect(csvRows(columns, [{ a: undefined }], 'plain')).toBe(',\n');
  });
});
