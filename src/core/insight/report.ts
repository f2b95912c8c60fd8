import type { Misnamed } from './headcount.ts';
import type { Breakdown, TalkGrouping } from './breakdown.ts';
import type { Patterns } from './patterns/pattern.ts';
import type { Scope } from './tally.ts';
import type { Period } from './period.ts';
import type { TurnoverSpan } from './turnover.ts';
import type { RecentSpan } from './recent.ts';

export const sections = [
  'coverage',
  'turnover',
  'reasons',
  'preventable',
  'themes',
  'recommendation',
  'more',
  'talk',
  'patterns',
] as const;
export type ReportSection = (typeof sections)[number];

/**
 * One figure of a report, as the contract of `report --format csv` has it; every format shows these and no others.
 * `n` is the base, `count` how many of it (for a code), `value` a share from 0 to 1, a mean or a score, `low` and `high`
 * its interval at 95 %. A hidden row has none of them.
 */
export interface FigureRow {
  readonly section: ReportSection;
  readonly measure: string;
  readonly code: string;
  readonly groupBy: 'all' | Breakdown | TalkGrouping;
  readonly group: string;
  /** A quarter (`2026-q1`); nothing for the whole period of the report. */
  readonly quarter?: string;
  readonly hidden: boolean;
  readonly n?: number;
  readonly count?: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** The standard error of a mean; in no output. */
  readonly error?: number;
}

export interface Report {
  readonly period?: Period;
  readonly only: Scope['only'];
  readonly by?: Breakdown;
  /** The smallest group shown. */
  readonly floor: number;
  readonly held: number;
  /** How many interviews are missing to the floor; above 0 there are no figures but coverage. */
  readonly missing: number;
  /** The first and the last quarter something was held in. */
  readonly quarters?: { readonly first: string; readonly last: string };
  /** The days turnover is about, where it is told. */
  readonly turnover?: TurnoverSpan;
  /** Departments of which turnover is not told: they are written in more than one way, and have one headcount. */
  readonly sharing?: readonly string[];
  /** Departments of the headcount that are probably misspelt. */
  readonly misnamed?: readonly Misnamed[];
  /** No department has a headcount in every year, so that turnover is told of the whole alone. */
  readonly undivided?: true;
  /** The report of the period before, which this one is compared with. */
  readonly earlier?: Report;
  /** It is about this, for nobody asked for a period and there are few interviews. */
  readonly recent?: RecentSpan;
  /** A longer period that would have figures, where this one has too few interviews. */
  readonly longer?: Period;
  readonly rows: readonly FigureRow[];
  /** What stands out among the groups of the breakdown, or without one among departments, and over time. */
  readonly patterns: Patterns;
}
