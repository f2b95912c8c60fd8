import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/core/insight/build.ts';
import { reportColumns, reportRows } from '../../../src/core/insight/rows.ts';
import { countedOf, talks } from './count-by-hand.ts';

const counted = countedOf(
  [
    ...talks(6, { group: 'Lager', answers: { enps: ['9'] }, quarter: '2026-q1' }),
    ...talks(5, { group: 'IT', answers: { enps: ['5'] }, quarter: '2026-q2' }),
    ...talks(3, { group: '' }),
    ...talks(2, { group: 'HR' }),
  ],
  'department',
);
const rows = reportRows(reportOf(counted, { only: {}, by: 'department', floor: 5 }));

describe('the rows of a report for other programs', () => {
  it('have the columns of the contract and no others, in their order', () => {
    const columns = 'section,measure,code,group_by,group,period,n,count,value,low,high,hidden';
    expect(reportColumns.join()).toBe(`${columns},rest_n,rest_count,chance,corrected`);
    const figures = rows.filter(({ section }) => section !== 'patterns');
    expect(figures.map((row) => Object.keys(row).join())).toEqual(figures.map(() => columns));
    const patterns = rows.filter(({ section }) => section === 'patterns');
    expect(patterns.map((row) => Object.keys(row))).toEqual(patterns.map(() => reportColumns));
    expect(patterns.length).toBeGreaterThan(0);
  });

  const enpsIn = (some: typeof rows) => some.filter(({ measure, code }) => measure === 'enps' && code === '');

  it('have the whole under all, and a quarter as their period', () => {
    expect(enpsIn(reportRows(reportOf(counted, { only: {}, floor: 5 })))).toMatchObject([
      { group_by: 'all', group: '', period: 'all', n: 11, value: 9.0909 },
      { group_by: 'all', group: '', period: '2026-q1', n: 6, value: 100 },
      { group_by: 'all', group: '', period: '2026-q2', n: 5, value: -100 },
    ]);
  });

  it('have a group by its name, and beside groups no quarter', () => {
    expect(enpsIn(rows)).toMatchObject([
      { group_by: 'all', group: '', period: 'all', n: 11, value: 9.0909 },
      { group_by: 'department', group: 'Lager', period: 'all', n: 6, hidden: undefined },
      { group_by: 'department', group: 'IT', period: 'all', n: 5 },
      { group_by: 'department', group: 'HR', period: 'all', hidden: 'true' },
      { group_by: 'department', group: '', period: 'all', hidden: 'true' },
    ]);
  });

  it('have the period that was asked for, as it was written, where there is no quarter', () => {
    const asked = { only: {}, floor: 5, period: { from: '2026-01-01', to: '2026-12-31', written: '2026' } };
    const periods = reportRows(reportOf(counted, asked)).map(({ period }) => String(period));
    expect([...new Set(periods)].toSorted()).toEqual(['2026', '2026-q1', '2026-q2']);
  });

  it('have no figure at all where they are hidden, and else a base, a value and its interval, if any, in four decimals', () => {
    for (const { n, count, value, low, high, hidden } of rows) {
      const figures = hidden === 'true' ? [n, count, value, low, high] : [];
      const shown = hidden === 'true' ? [] : [n, value, low, high].filter((figure) => figure !== undefined);
      expect(figures.filter((figure) => figure !== undefined)).toEqual([]);
      expect(shown.map((figure) => Number(Number(figure).toFixed(4)))).toEqual(shown);
    }
    expect(rows.some(({ hidden }) => hidden === 'true')).toBe(true);
  });

  it('are a place and a code once only', () => {
    const keys = rows.map(({ section, measure, code, group_by: by, group, period }) =>
      [section, measure, code, by, group, period].join('/'),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
