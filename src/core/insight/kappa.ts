import { sum, type Estimate } from './figure.ts';
import { z } from './quantile.ts';

/**
 * How far two views of the same interviews agree beyond chance: Cohen's kappa (J. Cohen, "A coefficient of agreement for
 * nominal scales", Educational and Psychological Measurement 20, 1960), with the interval kappa ± z·SE by its large-sample
 * standard error (J. L. Fleiss, J. Cohen & B. S. Everitt, "Large sample standard errors of kappa and weighted kappa",
 * Psychological Bulletin 72, 1969). To two decimals, as it is always written: more would only say who is who.
 *
 * `counts` is a square table, a row for each code of the one view and a column for each of the other. Undefined where
 * there is nothing to agree about: no interview, or all of them in one cell. Without an interval where there is nothing
 * to spread: one view is always the same, or they always agree.
 */
export function kappaOf(counts: readonly (readonly number[])[]): Estimate | undefined {
  const n = sum(counts.map(sum));
  const shares = counts.map((row) => row.map((count) => count / n));
  const rows = shares.map(sum);
  const columns = rows.map((_, at) => sum(shares.map((row) => row[at] ?? 0)));
  const agreed = sum(shares.map((row, at) => row[at] ?? 0));
  const chance = sum(rows.map((share, at) => share * (columns[at] ?? 0)));
  if (n === 0 || 1 - chance < 1e-9) return undefined;
  const kappa = (agreed - chance) / (1 - chance);
  const half = z * Math.sqrt(Math.max(0, varianceOf({ shares, rows, columns, agreed, chance }) / n));
  const value = hundredths(kappa);
  if (half < 1e-6) return { value };
  return { value, low: hundredths(Math.max(-1, kappa - half)), high: hundredths(Math.min(1, kappa + half)) };
}

interface Agreement {
  readonly shares: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** What share of all agree, and what share would by chance. */
  readonly agreed: number;
  readonly chance: number;
}

/** Formula 13 of Fleiss, Cohen & Everitt, times n. */
function varianceOf({ shares, rows, columns, agreed, chance }: Agreement): number {
  const terms = shares.flatMap((row, i) =>
    row.map((share, j) => {
      if (i === j) return share * (1 - chance - ((columns[i] ?? 0) + (rows[i] ?? 0)) * (1 - agreed)) ** 2;
      return share * ((1 - agreed) * ((columns[i] ?? 0) + (rows[j] ?? 0))) ** 2;
    }),
  );
  return (sum(terms) - (agreed * chance - 2 * chance + agreed) ** 2) / (1 - chance) ** 4;
}

/** Adding 0 makes one zero of the two there are. */
const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

/** How strong an agreement is (J. R. Landis & G. G. Koch, Biometrics 33, 1977): each begins above what is said here. */
const strengths = [
  { strength: 'almost-perfect', above: 0.8 },
  { strength: 'substantial', above: 0.6 },
  { strength: 'moderate', above: 0.4 },
  { strength: 'fair', above: 0.2 },
  { strength: 'slight', above: 0 },
] as const;
export type Strength = (typeof strengths)[number]['strength'] | 'none';

export const strengthOf = (kappa: number): Strength => strengths.find(({ above }) => kappa > above)?.strength ?? 'none';
