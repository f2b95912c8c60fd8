import { describe, expect, it } from 'vitest';
import type { Told } from '../../src/core/insight/patterns/behind.ts';
import type { Language } from '../../src/core/language.ts';
import { aReport, counts, printed } from './report-by-hand.ts';

const held = counts('status', 96, { held: 96 });

const inLogistics: Told = {
  measure: 'raised',
  code: 'leadership',
  where: { kind: 'group', by: 'department', group: 'Logistik' },
  count: 6,
  n: 9,
  restCount: 18,
  restN: 87,
  chance: 0.0001,
  corrected: 0.01,
  since: { quarter: '2026-q1', count: 6, n: 6, restCount: 0, restN: 5 },
  interviews: ['k3fa00000000', '9x2c00000000'],
};

const lately: Told = {
  measure: 'reasons',
  code: 'load.volume',
  where: { kind: 'change', from: '2025-q3', to: '2026-q2', turn: 'more' },
  count: 20,
  n: 40,
  restCount: 5,
  restN: 50,
  chance: 0.0001,
  corrected: 0.02,
  interviews: [],
};

async function told(language: Language, patterns: readonly Told[], looks = 240): Promise<string> {
  const report = aReport(held, { patterns: { looks, found: patterns } });
  const text = await printed(report, { language, patterns });
  return text.replaceAll('\u00A0', ' ').replaceAll(/\s+/gu, ' ');
}

describe('what stands out', () => {
  it('carries its evidence, since when, and the interviews behind it', async () => {
    const sv = await told('sv', [inLogistics]);
    expect(sv).toContain(
      'Ledning och organisation tas upp i Logistik: 6 av 9 samtal (67 %, 35–88), övriga 21 %, sedan kv 1 2026. Samtalen: k3fa, 9x2c',
    );
    const en = await told('en', [inLogistics]);
    expect(en).toContain(
      'Leadership and organisation is raised in Logistik: 6 of 9 interviews (67%, 35–88), others 21%, since Q1 2026. Interviews: k3fa, 9x2c',
    );
  });

  it('says what has become more common, and from when', async () => {
    expect(await told('sv', [lately])).toContain(
      'För mycket att göra, oftare sedan kv 3 2025: 20 av 40 samtal (50 %, 35–65), dessförinnan 10 %.',
    );
    expect(await told('en', [lately])).toContain(
      'Too much to do, more often since Q3 2025: 20 of 40 interviews (50%, 35–65), before that 10%.',
    );
  });

  it('sends nobody who reads a page to a command line', async () => {
    const report = aReport(held, { patterns: { looks: 240, found: [inLogistics, lately] } });
    const text = (format: 'text' | 'html') => printed(report, { language: 'sv', patterns: [inLogistics], format });
    expect(await text('text')).toContain('--full visar alla');
    expect(await text('html')).toContain('alla finns i den fullständiga rapporten');
    expect(await text('html')).not.toContain('--full visar');
  });

  it('names the method and how much was looked at', async () => {
    expect(await told('sv', [lately])).toContain(
      '1 av 240 jämförelser går inte att förklara med slumpen (Fishers test, Benjamini–Hochberg, 5 %).',
    );
    expect(await told('en', [lately])).toContain(
      "1 of 240 comparisons holds against chance (Fisher's test, Benjamini–Hochberg, 5%).",
    );
  });

  it('says that nothing does, and is not mentioned where nothing could be looked at', async () => {
    expect(await told('sv', [])).toContain('Inget sticker ut mer än slumpen kan förklara (240 jämförelser).');
    expect(await told('sv', [], 0)).not.toContain('sticker ut');
  });
});
