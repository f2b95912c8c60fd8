import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shareFigure, shownRow, hiddenRow } from '../../src/core/insight/margin.ts';
import type { FigureRow } from '../../src/core/insight/report.ts';
import { talkMeasure, type TalkMeasure } from '../../src/core/insight/talk.ts';
import { languages } from '../../src/core/language.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { aReport, counts, hidden, printed, whole } from './report-by-hand.ts';

/** Two views agree in so many interviews. */
function agreement(pair: string, n: number, count: number, [value, low, high]: readonly number[]): FigureRow {
  const figure = { code: pair, n, count, value: value ?? 0, low: low ?? 0, high: high ?? 0 };
  return shownRow({ section: 'preventable', measure: 'agreement', about: pair }, figure);
}

const views: readonly FigureRow[] = [
  ...counts('reasons', 48, { 'load.volume': 31, 'manager.support': 17 }),
  ...counts('preventable', 46, { yes: 19, partly: 17, no: 10 }),
  ...counts('preventable', 48, { refused: 2 }),
  ...counts('preventable-interviewer', 44, { yes: 21, partly: 16, no: 7 }),
  ...counts('preventable-hr', 18, { yes: 13, partly: 4, no: 1 }),
  agreement('leaver-interviewer', 41, 29, [0.53, 0.32, 0.74]),
  agreement('leaver-hr', 13, 8, [-0.04, -0.3, 0.22]),
  hiddenRow({ section: 'preventable', measure: 'agreement', about: 'interviewer-hr' }),
  ...counts('stay', 31, { manager: 12, pay: 9, workload: 6, growth: 3, role: 2, team: 1 }),
];

type Group = readonly [group: string, held: number, ...values: readonly number[]];

/** The rows of one way to tell talks apart: minutes, refused, reason, lines and eNPS of each group. */
function talks(by: 'mode' | 'own-manager', ...groups: readonly Group[]): readonly FigureRow[] {
  const measures: readonly TalkMeasure[] = ['minutes', 'refused', 'reason', 'lines', 'enps'];
  return groups.flatMap(([group, held, ...values]) => {
    const where = { groupBy: by, group } as const;
    const about = (name: TalkMeasure | 'held') => ({ section: 'talk', measure: talkMeasure(name), about: '' }) as const;
    return [
      shownRow(about('held'), shareFigure('', held, 48), where),
      ...measures.map((name, at) => {
        const value = values[at] ?? 0;
        if (name === 'reason') return shownRow(about(name), shareFigure('', value, held), where);
        return shownRow(about(name), { code: '', n: held, value, low: value * 0.9, high: value * 1.1 }, where);
      }),
    ];
  });
}

const compared = [
  ...talks('mode', ['in-person', 29, 71.4, 0.012, 28, 24.61, -12], ['video', 12, 58.2, 0.031, 11, 14.4, -25]),
  hiddenRow({ section: 'talk', measure: talkMeasure('held'), about: '' }, { groupBy: 'mode', group: 'phone' }),
  ...talks('own-manager', ['no', 33, 66.2, 0.014, 31, 22.04, -18], ['yes', 15, 65.9, 0.02, 14, 20.9, -15]),
];

describe.each(languages)('the views side by side, and the talks, in %s', (language) => {
  it('read like this', async () => {
    const report = aReport([...views, ...compared]);
    const pages = [
      `$ report\n${await printed(report, { language })}`,
      `$ report --full --figures\n${await printed(report, { language, full: true, intervals: true })}`,
      `$ report --plain --full\n${await printed(report, { language, plain: true, full: true })}`,
      `$ report --full --format md\n${await printed(report, { language, full: true, format: 'md' })}`,
    ];
    await expect(pages.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, `views.${language}.txt`));
  });

  it('are never wider than 80 columns', async () => {
    const lines = (await printed(aReport([...views, ...compared]), { language, full: true, intervals: true })).split(
      '\n',
    );
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
  });
});

describe('what is said beside the figures', () => {
  it('is the leavers alone in one line, as long as nobody else has judged', async () => {
    const own = views.filter(({ measure }) => measure === 'preventable' || measure === 'reasons');
    const text = (await printed(aReport(own), { language: 'en' })).replaceAll('\u00A0', ' ');
    expect(text).toContain('\nPreventable, in their view: yes 41%, partly 37%, no 22% (46 answers).\n');
    expect(text).not.toContain('see it alike');
  });

  it('is no agreement where it is hidden, nor a view that is', async () => {
    const rows = [
      ...counts('preventable', 46, { yes: 19, partly: 17, no: 10 }),
      hidden('preventable-hr', whole),
      hiddenRow({ section: 'preventable', measure: 'agreement', about: 'leaver-hr' }),
    ];
    const text = await printed(aReport(rows), { language: 'en' });
    expect(text).toMatch(/^HR +– +– +– +–$/mu);
    expect(text).not.toMatch(/alike|kappa/u);
    expect(await printed(aReport(rows), { language: 'en', full: true })).toContain(
      'How far the others agree is not shown',
    );
  });

  it('is where talks differ only when they do by more than chance', async () => {
    const alike = talks('mode', ['in-person', 29, 71, 0.012, 28, 24, -12], ['video', 12, 69, 0.012, 11, 23, -12]);
    const text = async (rows: readonly FigureRow[]) =>
      printed(aReport([...views, ...rows]), { language: 'en', full: true });
    expect(await text(alike)).not.toContain('Clearest difference');
    expect(await text(compared)).toContain('Clearest difference, ');
  });

  it('is nothing of talks that were all held alike', async () => {
    const one = talks('mode', ['in-person', 48, 71, 0.012, 28, 24, -12]);
    const text = await printed(aReport([...views, ...one]), { language: 'en', full: true });
    expect(text).not.toContain('The conversations themselves');
  });
});
