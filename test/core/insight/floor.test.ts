import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hide, reportFloor, type MarginCell } from '../../../src/core/insight/floor.ts';

const cells = (sizes: Readonly<Record<string, number>>): readonly MarginCell[] =>
  Object.entries(sizes).map(([key, n]) => ({ key, n }));

describe('what a margin hides', () => {
  it.each([
    ['nothing while every cell reaches the floor', { a: 5, b: 6 }, []],
    ['no empty cell', { a: 9, b: 0 }, []],
    ['a small cell and the smallest of the others with it', { a: 12, b: 7, c: 3 }, ['b', 'c']],
    ['the first by name of two that are equally small', { b: 7, a: 7, c: 1 }, ['a', 'c']],
    ['several small cells alone when they reach the floor together', { a: 12, b: 3, c: 2 }, ['b', 'c']],
    ['one more when several small cells do not', { a: 12, b: 2, c: 2 }, ['a', 'b', 'c']],
    ['all there is when nothing is left to stand in front', { a: 4 }, ['a']],
    ['no empty cell to stand in front of a small one', { a: 4, b: 0, c: 30 }, ['a', 'c']],
  ])('is %s', (_, sizes, hidden) => {
    expect([...hide(cells(sizes), reportFloor)].toSorted()).toEqual(hidden);
  });

  it('has what must be hidden anyway among it, and counts it in what is hidden together', () => {
    expect([...hide(cells({ a: 12, b: 7, c: 9 }), 5, new Set(['b']))]).toEqual(['b']);
    expect([...hide(cells({ a: 12, b: 2, c: 9 }), 5, new Set(['b']))].toSorted()).toEqual(['b', 'c']);
    expect([...hide(cells({ a: 12, b: 0, c: 9 }), 5, new Set(['b']))]).toEqual(['b']);
    expect([...hide(cells({ a: 12, b: 3, c: 2 }), 5, new Set(['a']))].toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('leaves no shown cell, and no remainder, under the floor, and is at most one cell more than it has to be', () => {
    const margin = fc.uniqueArray(fc.record({ key: fc.string({ maxLength: 2 }), n: fc.nat(12) }), {
      selector: ({ key }) => key,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        margin,
        fc.uniqueArray(fc.string({ maxLength: 2 })),
        fc.integer({ min: 1, max: 8 }),
        (all, forced, floor) => {
          const hidden = hide(all, floor, new Set(forced));
          const shown = all.filter(({ key }) => !hidden.has(key));
          const rest = all.filter(({ key }) => hidden.has(key)).reduce((sum, { n }) => sum + n, 0);
          const needed = all.filter(({ key, n }) => forced.includes(key) || (n > 0 && n < floor));
          expect(shown.filter(({ n }) => n > 0 && n < floor)).toEqual([]);
          expect(rest === 0 || rest >= floor || shown.every(({ n }) => n === 0)).toBe(true);
          expect(needed.every(({ key }) => hidden.has(key))).toBe(true);
          expect(hidden.size - needed.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
