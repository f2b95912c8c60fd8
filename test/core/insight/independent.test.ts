import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differenceOfShares, shareOf } from '../../../src/core/insight/figure.ts';
import { kappaOf } from '../../../src/core/insight/kappa.ts';
import { corrected } from '../../../src/core/insight/patterns/discoveries.ts';
import { chanceOfMore, type Comparison } from '../../../src/core/insight/patterns/exact.ts';

interface Tables {
  readonly comparisons: readonly (Comparison & {
    readonly wilson: readonly number[];
    readonly newcombe: readonly number[];
    readonly fisher: number;
  })[];
  readonly agreements: readonly {
    readonly table: readonly (readonly number[])[];
    readonly kappa: number;
    readonly standardError: number;
  }[];
  readonly corrections: readonly { readonly chances: readonly number[]; readonly corrected: readonly number[] }[];
}

/** Made by tables.py beside it with statsmodels and scipy. */
const tables: Tables = JSON.parse(readFileSync(join(import.meta.dirname, 'independent', 'tables.json'), 'utf8'));

/** Figures are rounded to four decimals. */
const near = (one: number | undefined, other: number | undefined, within = 0.000_06): boolean =>
  one !== undefined && other !== undefined && Math.abs(one - other) <= within;

/** The program's 95 % are a little rounder than a machine's. */
const nearly = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 + 1e-8 * Math.abs(other);

describe('on random tables, as another implementation has it', () => {
  it('there are at least 200 of each', () => {
    expect(tables.comparisons.length).toBeGreaterThanOrEqual(200);
    expect(tables.corrections.length).toBeGreaterThanOrEqual(200);
    expect(tables.agreements.length).toBeGreaterThanOrEqual(200);
  });

  it('is the interval of Wilson', () => {
    const wrong = tables.comparisons.filter(({ count, n, wilson }) => {
      const { low, high } = shareOf(count, n);
      return !near(low, wilson[0]) || !near(high, wilson[1]);
    });
    expect(wrong).toEqual([]);
  });

  it('is the interval of Newcombe', () => {
    const wrong = tables.comparisons.filter((table) => {
      const { count, n, restCount, restN } = table;
      const { low, high } = differenceOfShares({ count, n }, { count: restCount, n: restN });
      return !near(low, table.newcombe[0], 0.000_2) || !near(high, table.newcombe[1], 0.000_2);
    });
    expect(wrong).toEqual([]);
  });

  it("is Fisher's exact test", () => {
    expect(tables.comparisons.filter((table) => !nearly(chanceOfMore(table), table.fisher))).toEqual([]);
  });

  it('is the correction of Benjamini and Hochberg', () => {
    const wrong = tables.corrections.filter(({ chances, corrected: right }) =>
      corrected(chances).some((rate, at) => !nearly(rate, right[at] ?? Number.NaN)),
    );
    expect(wrong).toEqual([]);
  });

  it("is Cohen's kappa with the interval of Fleiss, Cohen and Everitt, in hundredths", () => {
    const wrong = tables.agreements.filter(({ table, kappa, standardError }) => {
      const { value, low = value, high = value } = kappaOf(table) ?? { value: Number.NaN };
      const half = 1.959964 * standardError;
      const [from, to] = [Math.max(-1, kappa - half), Math.min(1, kappa + half)];
      return ![
        [value, kappa],
        [low, from],
        [high, to],
      ].every(([ours, theirs]) => near(ours, theirs, 0.0051));
    });
    expect(wrong).toEqual([]);
  });
});
