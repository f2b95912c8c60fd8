import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { printed, type Look } from './report-by-hand.ts';
import { departmentsReport, yearsReport } from './warehouse-report.ts';

const page = (look: Look = {}, report = departmentsReport): Promise<string> =>
  printed(report, { ...look, format: 'html', full: true });

/** What stands between these tags, as a reader sees it. */
const texts = (html: string, tag: string): readonly string[] =>
  [...html.matchAll(new RegExp(String.raw`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gsu'))].map(([, inside = '']) =>
    inside.replaceAll(/<[^>]*>/gu, ''),
  );

const charts = (html: string): readonly string[] =>
  [...html.matchAll(/<svg[^>]* role="img"[^]*?(?=<\/figure>)/gu)].map(([svg]) => svg);

describe.each(languages)('a report as HTML in %s', (language) => {
  it('has the headings, the sentences and the figures of the document with intervals', async () => {
    const html = (await page({ language })).replaceAll('&#39;', "'").replaceAll('&lt;', '<');
    const document = await printed(departmentsReport, { language, format: 'md', full: true, intervals: true });
    const plain = document.replaceAll(/\\(.)/gu, '$1');
    for (const [, heading = ''] of plain.matchAll(/^## (.*)$/gmu)) expect(texts(html, 'h2')).toContain(heading);
    const cells = [...plain.matchAll(/(?<=\| )[^|\n]*\d[^|\n]*(?= \|)/gu)].map(([cell]) => cell);
    const figures = cells.filter((cell) => !cell.includes('. ') && !cell.endsWith('.'));
    expect(figures.length).toBeGreaterThan(100);
    const shown = new Set([...texts(html, 'td'), ...texts(html, 'th')]);
    expect(figures.filter((cell) => !shown.has(cell))).toEqual([]);
  });

  it('says first what it is, of when, that it is confidential, and how to read a line and a dash', async () => {
    const [header = ''] = texts(await page({ language }), 'header');
    const words = {
      sv: ['Exitsamtal', 'kv 1 2025', 'Konfidentiellt', 'Det smala strecket', 'streckad ring', '– visas inte'],
      en: ['Exit interviews', 'Q1 2025', 'Confidential', 'The thin line', 'dashed ring', '– is not shown'],
    };
    for (const said of words[language]) expect(header.replaceAll('\u00A0', ' ')).toContain(said);
  });
});

describe('a chart', () => {
  it('is an image with a title of its own, a description, and its figures in a table', async () => {
    const html = await page();
    const drawn = charts(html);
    expect(drawn.length).toBeGreaterThan(10);
    const ids = drawn.map((svg) => /aria-labelledby="(\w+t) (\w+d)"/u.exec(svg)?.slice(1) ?? []);
    expect(new Set(ids.flat()).size).toBe(drawn.length * 2);
    for (const [at, svg] of drawn.entries()) {
      expect(svg).toContain(`<title id="${ids[at]?.[0] ?? ''}">`);
      expect(svg).toContain(`<desc id="${ids[at]?.[1] ?? ''}">`);
    }
    const figures = new Set([...texts(html, 'td'), ...texts(html, 'td').map((cell) => cell.replace(/ \(.*/u, ''))]);
    const said = drawn.flatMap((svg) => [...svg.matchAll(/<text class="said"[^>]*>([^<]*)/gu)].map(([, text]) => text));
    expect(said.length).toBeGreaterThan(20);
    const bare = (text = ''): string => text.replace(/[\s\u00A0]*\(.*/u, '');
    expect(said.filter((text) => !figures.has(text ?? '') && !figures.has(bare(text)))).toEqual([]);
  });

  it('of shares is as long as they are, with a line for the interval', async () => {
    const [reasons = ''] = charts(await page({}, yearsReport));
    const widths = [...reasons.matchAll(/<rect class="bar" x="0%" y="\d+" width="([\d.]+)%"/gu)].map(([, width]) =>
      Number(width),
    );
    // 32 and 24 of 78, on an axis that goes to 60 %.
    expect(widths[0]).toBeCloseTo((62 * (32 / 78)) / 0.6, 1);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(24 / 32, 2);
    expect([...reasons.matchAll(/<line class="interval"/gu)].length).toBe(10 * 3);
  });

  it('of scores goes to the left of nothing where more would not recommend the place', async () => {
    const score = charts(await page({}, yearsReport)).find((svg) => svg.includes('>−100<')) ?? '';
    const [, x, width] = /<rect class="bar" x="([\d.]+)%" y="\d+" width="([\d.]+)%"/u.exec(score) ?? [];
    expect(Number(x) + Number(width)).toBeCloseTo(31, 1);
    expect(Number(width)).toBeCloseTo((62 * 16.7) / 200, 0);
  });

  it('of quarters breaks its line where there is no figure, and rings what is not shown', async () => {
    const curve = charts(await page({}, yearsReport)).find((svg) => svg.includes('eNPS: ')) ?? '';
    // Three quarters, two that are not shown, one without answers, and one more.
    expect([...curve.matchAll(/<circle class="point"/gu)].length).toBe(4);
    expect([...curve.matchAll(/<circle class="hidden"/gu)].length).toBe(2);
    const [, path = ''] = / d="([^"]*)"/u.exec(curve) ?? [];
    expect(
      path
        .split('M')
        .slice(1)
        .map((part) => part.split('L').length),
    ).toEqual([3, 1]);
  });

  it('of many rows has the first ten and says so; the table has them all', async () => {
    const rows = yearsReport.rows.filter(({ measure }) => measure !== 'reasons');
    const codes = Array.from({ length: 40 }, (_, at) => ({
      measure: 'reasons',
      code: `made.up-${at}`,
      count: 60 - at,
    }));
    const many = codes.map(({ measure, code, count }) => ({
      section: 'reasons' as const,
      measure,
      code,
      groupBy: 'all' as const,
      group: '',
      hidden: false,
      n: 78,
      count,
      value: count / 78,
    }));
    const html = await page({}, { ...yearsReport, rows: [...rows, ...many] });
    const [reasons = ''] = charts(html);
    expect([...reasons.matchAll(/<rect class="bar"/gu)].length).toBe(10);
    expect(texts(html, 'figcaption')).toContain('De 10 första');
    expect(texts(html, 'th').filter((label) => label.startsWith('made.up-')).length).toBe(40);
  });
});

describe('a page', () => {
  it('loads nothing, runs nothing, and allows only the style sheet that is in it', async () => {
    const html = await page();
    const [, style = ''] = /<style>(.*)<\/style>/su.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/https?:|src=|href=|url\(|@import| style="| on\w+="|<script/u);
  });

  it('names every row and column of its tables, and each table', async () => {
    const html = await page();
    const tables = texts(html, 'table');
    expect(html.match(/<caption/gu)?.length).toBe(tables.length);
    expect(html.match(/<th(?! scope="(?:row|col)")[ >]/gu)).toBeNull();
  });

  it('has nothing of a group that is not shown but its name', async () => {
    const html = await page();
    expect(texts(html, 'p').filter((text) => text.includes('HR, Juridik')).length).toBe(1);
    expect(
      [...texts(html, 'th'), ...texts(html, 'text'), ...texts(html, 'h2')].filter((text) => /HR|Juridik/u.test(text)),
    ).toEqual([]);
  });

  it('of too few interviews says how many are missing, and has neither chart nor table', async () => {
    const html = await page({}, { ...yearsReport, missing: 2, held: 3 });
    expect(html).toContain('2 till behövs');
    expect(html).not.toMatch(/<svg|<table|<li/u);
  });
});
