import { describe, expect, it } from 'vitest';
import { kappaOf, strengthOf } from '../../../src/core/insight/kappa.ts';

/** A table as it is printed: a row for each code of the one view, a column for each of the other. */
const table = (printed: string) => printed.split('/').map((row) => row.trim().split(/\s+/u).map(Number));

describe("Cohen's kappa", () => {
  it.each([
    ['J. Cohen, 1960: 140 of 200 agree, 82 would by chance', '88 14 18 / 10 40 10 / 2 6 12', 0.49, 0.39, 0.59],
    ['J. L. Fleiss, 1981, table 13.1: standard error .087', '75 1 4 / 5 4 1 / 0 0 10', 0.68, 0.5, 0.85],
    ['A. Agresti, 1990: standard error .0686', '7 7 2 3 / 2 8 3 7 / 1 5 4 9 / 2 8 9 14', 0.13, -0.01, 0.26],
  ])('is that of the literature (%s)', (_, printed, value, low, high) => {
    expect(kappaOf(table(printed))).toEqual({ value, low, high });
  });

  it('is 1 where they always agree, below 0 where they do so less than by chance, and 0 where it is chance', () => {
    expect(kappaOf(table('6 0 / 0 5'))).toEqual({ value: 1 });
    expect(kappaOf(table('0 6 / 5 0'))?.value).toBe(-0.98);
    expect(kappaOf(table('9 3 / 3 1'))?.value).toBe(0);
  });

  it('is 0 without an interval where one of them always says the same', () => {
    expect(kappaOf(table('10 5 2 / 0 0 0 / 0 0 0'))).toEqual({ value: 0 });
    expect(kappaOf(table('10 0 0 / 5 0 0 / 2 0 0'))).toEqual({ value: 0 });
  });

  it('is nothing where all are in one cell, or there is nobody', () => {
    expect(kappaOf(table('12 0 / 0 0'))).toBeUndefined();
    expect(kappaOf(table('0 0 / 0 0'))).toBeUndefined();
  });

  it('does not depend on who is written down and who across', () => {
    expect(kappaOf(table('11 7 0 / 4 9 2 / 1 3 6'))).toEqual(kappaOf(table('11 4 1 / 7 9 3 / 0 2 6')));
  });
});

it.each([
  [-0.1, 'none'],
  [0, 'none'],
  [0.2, 'slight'],
  [0.21, 'fair'],
  [0.42, 'moderate'],
  [0.61, 'substantial'],
  [0.81, 'almost-perfect'],
])('a kappa of %f is called %s', (kappa, strength) => expect(strengthOf(kappa)).toBe(strength));
