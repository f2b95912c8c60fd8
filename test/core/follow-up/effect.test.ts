import { describe, expect, it } from 'vitest';
import { effectOf, type Cut } from '../../../src/core/follow-up/effect.ts';
import { quarterAfter } from '../../../src/core/insight/period.ts';
import { numbersFrom } from '../../support/random.ts';

const floor = 5;
/** Done in the ninth quarter after the first; the seventeenth is not over. */
const asked = { doneOn: '2026-02-10', today: '2028-02-20', measure: 'low' } as const;
const first = '2024-q1';

const cutsOf = (sizes: readonly number[], countOf: (n: number, at: number) => number, rest = 0): readonly Cut[] =>
  sizes.map((n, at) => ({ quarter: quarterAfter(first, at), n, count: countOf(n, at), rest }));

const times = (length: number, value: number): readonly number[] => Array.from({ length }, () => value);

/** Interviews of which each shows it by chance: this often before the ninth quarter, and this often from it on. */
function byChance(seed: number, perQuarter: number, before: number, since: number): readonly Cut[] {
  const random = numbersFrom(seed);
  return cutsOf(
    times(17, perQuarter),
    (n, at) => times(n, 0).filter(() => random() < (at < 8 ? before : since)).length,
  );
}

const turnOf = (cuts: readonly Cut[]): string => {
  const effect = effectOf(cuts, asked, floor);
  return effect.kind === 'compared' ? effect.turn : effect.kind;
};

describe('whether an action helped', () => {
  it('is told by whole quarters: at most eight before, those since that are over, and never the one it was done in', () => {
    const cuts = cutsOf([...times(10, 6), ...times(7, 6)], (_, at) => (at < 8 ? 3 : 1));
    expect(effectOf(cuts, { ...asked, doneOn: '2026-05-10' }, floor)).toMatchObject({
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
    expect(effectOf([], asked, floor)).toEqual({ kind: 'too-few' });
  });

  it('does not count a quarter that is not over', () => {
    const cuts = cutsOf([...times(8, 6), 6, 6, 6], () => 1);
    const today = (day: string) => effectOf(cuts, { ...asked, today: day }, floor);
    expect(today('2026-09-30')).toMatchObject({ since: { to: '2026-q2', n: 6 } });
    expect(today('2026-10-01')).toMatchObject({ since: { to: '2026-q3', n: 12 } });
  });

  it('never lets one to four be worked out, from the whole, from each other or from what is left beside a group', () => {
    for (let seed = 0; seed < 400; seed += 1) {
      const random = numbersFrom(seed);
      const cuts = Array.from({ length: 20 }, (_, at) => ({
        quarter: quarterAfter(first, at),
        n: Math.floor(random() * 5),
        count: 0,
        rest: Math.floor(random() * 4),
      }));
      const told = cuts.flatMap(({ quarter }) => {
        const doneOn = `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3).padStart(2, '0')}-01`;
        const effect = effectOf(cuts, { ...asked, doneOn, today: '2029-01-01' }, floor);
        return effect.kind === 'compared' ? [effect.before, effect.since] : [];
      });
      const within = (from: string, to: string) => cuts.filter(({ quarter }) => quarter >= from && quarter <= to);
      const sizes = (part: readonly Cut[]) => [part.map(({ n }) => n), part.map(({ rest }) => rest)];
      const ends = [...new Set(told.flatMap(({ from, to }) => [from, quarterAfter(to, 1)]))].toSorted();
      const pieces = [...ends, '9999-q1'].map((end, at) =>
        within(at === 0 ? '' : (ends[at - 1] ?? ''), quarterAfter(end, -1)),
      );
      for (const numbers of told.length === 0 ? [] : pieces.flatMap(sizes)) {
        const together = numbers.reduce((sum, one) => sum + one, 0);
        expect(together === 0 || together >= floor, `seed ${seed}: ${numbers.join(' ')}`).toBe(true);
      }
    }
  });
});
