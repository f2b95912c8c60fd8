import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { reportColumns } from '../../src/core/insight/rows.ts';
import { languages } from '../../src/core/language.ts';
import { departmentsReport } from './warehouse-report.ts';
import { shownRow } from '../../src/core/insight/margin.ts';
import { figureColumns, figureRows } from '../../src/render/report/xlsx/figures.ts';
import { hidden, ofDepartment, renderedAs, tellingOf, type Look } from './report-by-hand.ts';

/** The sheets of a report as a second reader finds them. */
async function sheets(look: Look = {}, report = departmentsReport) {
  const rendered = await renderedAs(report, { ...look, format: 'xlsx' });
  if (!('bytes' in rendered)) throw new Error('no workbook');
  const read = await readWorkbook(Buffer.from(rendered.bytes));
  return read.map(({ sheet, data }) => ({ sheet, rows: data }));
}

async function figures(look: Look = {}, report = departmentsReport) {
  const [, sheet] = await sheets(look, report);
  const [heads = [], ...body] = sheet?.rows ?? [];
  return body.map((row) => new Map(heads.map((head, at) => [String(head), row[at] ?? null] as const)));
}

const of = (measure: string, code: string) => (row: ReadonlyMap<string, unknown>) =>
  row.get('measure') === measure &&
  row.get('code') === code &&
  row.get('group_by') === 'all' &&
  row.get('Kvartalet börjar') === null;

describe.each(languages)('a report as a workbook in %s', (language) => {
  it('says on its first sheet what it is, of when, that it is confidential, and how to read it', async () => {
    const [about] = await sheets(
      { language },
      { ...departmentsReport, period: { written: '2026', from: '2026-01-01', to: '2026-12-31' } },
    );
    const said = (about?.rows ?? []).flat();
    const words = {
      sv: ['Om rapporten', 'Exitsamtal · 2026 · konfidentiellt', 'Konfidentiellt:', '96 av 118 samtal'],
      en: ['About', 'Exit interviews · 2026 · confidential', 'Confidential:', '96 of 118 interviews'],
    }[language];
    for (const word of words)
      expect([about?.sheet, ...said].some((cell) => typeof cell === 'string' && cell.startsWith(word))).toBe(true);
    expect(said).toContainEqual(new Date('2026-01-01T00:00:00Z'));
    expect(said).toContainEqual(new Date('2026-12-31T00:00:00Z'));
  });

  it('says what is overdue before how much there is, and not instead of it', async () => {
    const [about] = await sheets({ language, overdue: { count: 2, day: '2026-03-02' } });
    const said = (about?.rows ?? []).flat().filter((cell) => typeof cell === 'string');
    const coverage = said.findIndex((cell) => /^96 (av|of) 118/u.test(cell));
    expect(said[coverage - 1]).toContain('2026-03-02');
  });

  it('has words for every section, measure, answer and group beside its code', async () => {
    const columns = {
      sv: ['Avsnitt', 'Mått', 'Uppdelat på', 'Svar'],
      en: ['Section', 'Measure', 'Broken down by', 'Answer'],
    };
    const [section = '', measure = '', by = '', answer = ''] = columns[language];
    const rows = await figures({ language });
    const words = rows.map((row) => [section, measure, by].map((column) => row.get(column)));
    expect(words.flat().every((cell) => typeof cell === 'string')).toBe(true);
    const coded = rows.filter((row) => row.get('code') !== null);
    expect(coded.length).toBeGreaterThan(50);
    // In English a word and its code are sometimes the same.
    const alike = new Set(coded.filter((row) => row.get(answer) === row.get('code')).map((row) => row.get('code')));
    expect([...alike]).toEqual(language === 'sv' ? [] : ['held', 'unfinished', 'planned', 'unknown']);
  });
});

describe('the figures of a workbook', () => {
  it('are numbers, days are days, and codes are text', async () => {
    const rows = await figures();
    const row = rows.find(of('reasons', 'load.volume'));
    expect([row?.get('Svar'), row?.get('n'), row?.get('Antal'), row?.get('Värde')]).toEqual([
      'För mycket att göra',
      78,
      32,
      expect.closeTo(32 / 78, 4),
    ]);
    const quarter = rows.find((one) => one.get('period') === '2025-q3');
    expect([quarter?.get('Period'), quarter?.get('Kvartalet börjar')]).toEqual([
      'kv\u00A03\u00A02025',
      new Date('2025-07-01T00:00:00Z'),
    ]);
  });

  it('are those of the CSV, all of them, in its order', async () => {
    const rows = await figures();
    expect(rows.length).toBe(departmentsReport.rows.length);
    expect(rows.map((row) => row.get('Värde'))).toEqual(departmentsReport.rows.map(({ value = null }) => value));
    const [row] = rows;
    const named = ['n', 'count', 'value', 'low', 'high', 'hidden'];
    expect(reportColumns.filter((column) => !named.includes(column) && row?.has(column) !== true)).toEqual([]);
  });

  it('have those of the period it is compared with after them, with their labels', async () => {
    const earlier = { ...departmentsReport, period: { written: '2025' }, patterns: { looks: 0, found: [] } };
    const rows = await figures({}, { ...departmentsReport, period: { written: '2026' }, earlier });
    expect(rows.length).toBe(2 * departmentsReport.rows.length);
    const half = rows.slice(departmentsReport.rows.length);
    expect(half.map((row) => row.get('code'))).toEqual(
      rows.slice(0, departmentsReport.rows.length).map((row) => row.get('code')),
    );
    expect(half[0]?.get('period')).toBe('2025');
    expect(half.every((row) => row.get('Mått') !== null)).toBe(true);
  });

  it('are written as what they are: of refused questions a share, of an eNPS no decimals', async () => {
    const mean = (measure: string, value: number) =>
      shownRow({ section: 'talk', measure, about: '' }, { code: '', n: 8, value, low: value, high: value });
    const measures = ['talk-refused', 'talk-enps', 'enps', 'talk-minutes', 'talk-lines', 'score'];
    const telling = await tellingOf({ ...departmentsReport, rows: measures.map((measure) => mean(measure, 1)) });
    const columns = figureColumns(telling);
    const at = columns.findIndex(({ head }) => head === 'Värde');
    const [, ...rows] = figureRows(columns, telling);
    expect(rows.map((row) => row[at])).toMatchObject(
      ['0.0%', '0', '0', '0', '0.0', '0.0'].map((format) => ({ value: 1, format })),
    );
  });

  it('are none where a group is not shown', async () => {
    const rows = (await figures()).filter((row) => row.get('group') === 'HR');
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(
        ['n', 'Antal', 'Värde', 'Lägst (95\u00A0%)', 'Högst (95\u00A0%)'].map((column) => row.get(column)),
      ).toEqual(Array(5).fill(null));
      expect(row.get('Visas inte')).toBe('visas inte');
    }
  });

  it.each(['=1+1', '+46 70', '@x', "=cmd|' /C calc'!A0", '_x000D_', ' a & <b> "c"'])(
    'keep %j as the text it is',
    async (name) => {
      const report = { ...departmentsReport, rows: [...departmentsReport.rows, hidden('enps', ofDepartment(name))] };
      expect((await figures({}, report)).at(-1)?.get('group')).toBe(name.trim());
    },
  );
});
