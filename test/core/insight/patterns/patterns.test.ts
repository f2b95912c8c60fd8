import { describe, expect, it } from 'vitest';
import { patternsAmong } from '../../../../src/core/insight/patterns/pattern.ts';
import type { Look } from '../../../../src/core/insight/patterns/look.ts';
import { foundAmong, type Planted } from './workplace.ts';

const seeds = Array.from({ length: 100 }, (_, at) => at + 1);
const planted: Planted = { reason: 3, department: 'Logistik' };

/** What a pattern is about, in short. */
const about = ({ code, where }: Look): string =>
  where.kind === 'group' ? `${code} in ${where.group}` : `${code} ${where.turn}`;

const isFirst = (seed: number, plant: 'exactly' | 'by lot'): boolean => {
  const [first] = foundAmong(seed, [planted], plant).found;
  return first !== undefined && about(first) === 'reasons.3 in Logistik';
};

describe('of 400 made-up interviews', () => {
  it('in which only chance is at work, a report is silent in 95 of 100, though it looks at hundreds of things', () => {
    const reports = seeds.map((seed) => foundAmong(seed, []));
    expect(reports.filter(({ found }) => found.length === 0).length).toBeGreaterThanOrEqual(95);
    expect(Math.min(...reports.map(({ looks }) => looks))).toBeGreaterThan(150);
  });

  it('in which 45 % of one department say what 15 % of the others do, it is the first thing found in 90 of 100', () => {
    expect(seeds.filter((seed) => isFirst(seed, 'exactly')).length).toBeGreaterThanOrEqual(90);
  });

  it('in which who says it is drawn by lot as well, it is found more often than not', () => {
    expect(seeds.filter((seed) => isFirst(seed, 'by lot')).length).toBeGreaterThan(50);
  });

  it('in which three such things are planted, they are the first three in 90 of 100', () => {
    const three: readonly Planted[] = [
      planted,
      { reason: 4, department: 'IT' },
      { reason: 2, department: 'Kundtjänst' },
    ];
    const right = seeds.filter((seed) => {
      const { found } = foundAmong(seed, three);
      const first = found.slice(0, 3).map(about).toSorted();
      return first.join() === 'reasons.2 in Kundtjänst,reasons.3 in Logistik,reasons.4 in IT';
    });
    expect(right.length).toBeGreaterThanOrEqual(90);
  });
});

const look = (code: string, [count, n, restCount, restN]: readonly [number, number, number, number]): Look => ({
  measure: 'reasons',
  code,
  where: { kind: 'group', by: 'department', group: 'Lager' },
  count,
  n,
  restCount,
  restN,
});

describe('what stands out', () => {
  it('comes by how large the difference is at least: a sure one before a larger one that few say', () => {
    const few = look('few', [5, 6, 6, 100]);
    const many = look('many', [70, 100, 60, 300]);
    expect(patternsAmong([few, many]).found.map(({ code }) => code)).toEqual(['many', 'few']);
  });

  it('needs more the more was looked at', () => {
    const one = look('one', [6, 9, 11, 51]);
    const nothing = Array.from({ length: 60 }, (_, at) => look(`none-${at}`, [2, 9, 11, 51]));
    expect(patternsAmong([one]).found).toHaveLength(1);
    expect(patternsAmong([one, ...nothing])).toMatchObject({ looks: 61, found: [] });
  });

  it('is what a group says more often, never what it says less often', () => {
    expect(patternsAmong([look('less', [0, 50, 150, 300])]).found).toEqual([]);
  });

  it('is also what fewer say than before', () => {
    const change = (turn: 'more' | 'less'): Look => ({
      ...look('fewer', [5, 60, 60, 100]),
      where: { kind: 'change', from: '2025-q3', to: '2026-q2', turn },
    });
    expect(patternsAmong([change('less')]).found).toHaveLength(1);
    expect(patternsAmong([change('more')]).found).toEqual([]);
  });
});
