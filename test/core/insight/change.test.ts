import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/core/insight/build.ts';
import { changesBetween } from '../../../src/core/insight/change.ts';
import { readPeriod } from '../../../src/core/insight/period.ts';
import { reportRows } from '../../../src/core/insight/rows.ts';
import { countedOf, talks, type Talk } from './count-by-hand.ts';

function reportFor(written: string, all: readonly Talk[]) {
  const period = readPeriod(written);
  return reportOf(countedOf(all), { only: {}, floor: 5, ...(period && { period }) });
}

const answering = (measure: string, code: string) => ({ answers: { [measure]: [code] } });
const now = reportFor('2026', [
  ...talks(18, answering('reasons', 'load.volume')),
  ...talks(2, answering('reasons', 'pay.low')),
  ...talks(6, { scales: { team: [4] } }),
]);
const before = reportFor('2025', [
  ...talks(3, { ...answering('reasons', 'load.volume'), quarter: '2025-q1' }),
  ...talks(17, { ...answering('reasons', 'life.move'), quarter: '2025-q1' }),
  ...talks(5, { scales: { team: [2, 3] }, quarter: '2025-q1' }),
]);

describe('the changes between two periods', () => {
  const changes = changesBetween(now, before);
  const of = (measure: string, code: string) =>
    changes.find((change) => change.measure === measure && change.code === code);

  it('are those of every figure that both show, with an interval, and whether it leaves out that nothing changed', () => {
    expect(of('reasons', 'load.volume')).toMatchObject({
      now: { n: 20, count: 18 },
      before: { n: 20, count: 3 },
      difference: { value: 0.75 },
      sure: true,
    });
    expect(of('reasons', 'pay.low')).toMatchObject({ sure: false });
    expect(of('score', 'team')).toMatchObject({ difference: { value: 1.5 } });
  });

  it('are never sure where all answered alike: five answers that are do not tell how others would spread', () => {
    const [high, low] = [
      reportFor('2026', talks(5, answering('enps', '9'))),
      reportFor('2025', talks(5, answering('enps', '8'))),
    ];
    const score = changesBetween(high, low).find(({ measure, code }) => measure === 'enps' && code === '');
    expect(score).toMatchObject({ difference: { value: 100 }, sure: false });
    expect(score?.difference).not.toHaveProperty('low');
  });

  it('have none of them where there are others', () => {
    expect(of('reasons', 'pay.low')).toMatchObject({ before: { n: 20, count: 0, value: 0 } });
    expect(of('reasons', 'life.move')).toMatchObject({ now: { n: 20, count: 0, value: 0 }, sure: true });
  });

  it('leave out what became of interviews, and what one of them hides or nobody answered', () => {
    expect(changes.some(({ section }) => section === 'coverage')).toBe(false);
    const few = reportFor('2025', [
      ...talks(4, answering('reasons', 'load.volume')),
      ...talks(9, { scales: { team: [2] } }),
    ]);
    expect(changesBetween(now, few).map(({ measure }) => measure)).toEqual(['score', 'low']);
    expect(changesBetween(now, reportFor('2025', talks(4, answering('reasons', 'load.volume'))))).toEqual([]);
  });

  it('stand in no row: the rows are those of each period, the later one first and as it is alone', () => {
    const rows = reportRows({ ...now, earlier: before });
    expect(rows).toEqual([...reportRows(now), ...reportRows(before)]);
    expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(['2026', '2025']));
  });

  it('of what is low on a theme say nothing where one period shows none of it', () => {
    const both = (few: number) => [...talks(9, { scales: { team: [2] } }), ...talks(few, { scales: { pay: [2] } })];
    const since = changesBetween(reportFor('2026', both(9)), reportFor('2025', both(4)));
    expect(since.filter(({ code }) => code === 'pay')).toEqual([]);
    expect(changes.filter(({ measure }) => measure === 'low').map(({ code }) => code)).toEqual(['team']);
  });
});
