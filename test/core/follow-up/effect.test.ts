import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/core/follow-up/blocks.ts';
import { effectOf } from '../../../src/core/follow-up/effect.ts';
import type { QuarterCount } from '../../../src/core/insight/patterns/since.ts';
import { quarterAfter } from '../../../src/core/insight/period.ts';
import { numbersFrom } from '../../support/random.ts';

const floor = 5;
/** Done in the ninth quarter after the first; the seventeenth is not over. */
const asked = { doneOn: '2026-02-10', today: '2028-02-20', measure: 'low' } as const;
const first = '2024-q1';

const cutsOf = (sizes: readonly number[], countOf: (n: number, at: number) => number): readonly QuarterCount[] =>
  sizes.map((n, at) => ({ quarter: quarterAfter(first, at), n, count: countOf(n, at) }));

/** Of all interviews, without groups. */
function effectIn(cuts: readonly QuarterCount[], of: Parameters<typeof effectOf>[2] = asked) {
  const stretches = cuts.map(({ quarter, n }) => ({ from: quarter, to: quarter, sizes: [n] }));
  return effectOf(cuts, blocksOf(stretches, floor), of);
}

const times = (length: number, value: number): readonly number[] => Array.from({ length }, () => value);

/** Interviews of which each shows it by chance: this often before the ninth quarter, and this often from it on. */
function byChance(seed: number, perQuarter: number, before: number, since: number): readonly QuarterCount[] {
  const random = numbersFrom(seed);
  return cutsOf(
    times(17, perQuarter),
    (n, at) => times(n, 0).filter(() => random() < (at < 8 ? before : since)).length,
  );
}

const turnOf = (cuts: readonly QuarterCount[]): string => {
  const effect = effectIn(cuts);
  return effect.kind === 'compared' ? effect.turn : effect.kind;
};

describe('whether an action helped', () => {
  it('is told by whole quarters: at most eight before, those since that are over, and never the one it was done in', () => {
    const cuts = cutsOf([...times(10, 6), ...times(7, 6)], (_, at) => (at < 8 ? 3 : 1));
    expect(effectIn(cuts, { ...asked, doneOn: '2026-05-10' })).toMatchObject({
      kind: 'compared',
      before: { from: '2024-q2', to: '2026-q1', n: 48, count: 22 },
      since: { from: '2026-q3', to: '2027-q4', n: 36, count: 6 },
    });
  });

  it('is claimed nowhere in at least 95 of 100 where there is none', () => {
    const runs = 1000;
    for (const [perQuarter, share] of [
      [8, 0.45],
      [8, 0.15],
      [2, 0.3],
      [25, 0.3],
    ] as const) {
      const turns = Array.from({ length: runs }, (_, seed) => turnOf(byChance(seed, perQuarter, share, share)));
      const claimed = turns.filter((turn) => turn === 'less' || turn === 'more').length;
      expect(turns.filter((turn) => turn === 'neither' || turn === 'too-early').length).toBe(runs - claimed);
      expect(claimed / runs).toBeLessThanOrEqual(0.05);
    }
  });

  it('is found nearly always where 45 % has become 15 %, with sixty on each side', () => {
    const turns = Array.from({ length: 1000 }, (_, seed) => turnOf(byChance(seed, 8, 0.45, 0.15)));
    expect(turns.filter((turn) => turn === 'less').length).toBeGreaterThan(900);
    expect(turns).not.toContain('more');
  });

  it('is said to be worse too, where it is', () => {
    expect(turnOf(byChance(1, 8, 0.15, 0.6))).toBe('more');
  });

  it('is too early to say with four since, and has nothing to be compared with where there were four before', () => {
    expect(turnOf(cutsOf([...times(8, 6), 6, 4, 0, 0, 0, 0, 0, 0, 6], () => 1))).toBe('too-early');
    expect(turnOf(cutsOf([...times(8, 0), 6, 6, 6, 6, 6, 6, 6, 6, 6], () => 1).slice(8))).toBe('too-few');
    expect(effectIn([])).toEqual({ kind: 'too-few' });
  });

  it('does not count a quarter that is not over', () => {
    const cuts = cutsOf([...times(8, 6), 6, 6, 6], () => 1);
    const today = (day: string) => effectIn(cuts, { ...asked, today: day });
    expect(today('2026-09-30')).toMatchObject({ since: { to: '2026-q2', n: 6 } });
    expect(today('2026-10-01')).toMatchObject({ since: { to: '2026-q3', n: 12 } });
  });
});
