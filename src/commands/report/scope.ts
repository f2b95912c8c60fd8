import { readPeriod, type Period } from '../../core/insight/period.ts';
import type { Breakdown } from '../../core/insight/breakdown.ts';
import type { Scope } from '../../core/insight/tally.ts';
import { folded } from '../../core/interview/leaver.ts';
import type { Tallies } from '../../core/insight/tallies.ts';
import { present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';
import { nearest } from '../../core/template/nearest.ts';

export type ScopeOptions = Readonly<Partial<Record<Breakdown | 'period', string>>>;

/** What people name themselves; of the others the codes are known. */
const named = ['department', 'manager', 'role', 'template'] as const;
type Named = (typeof named)[number];

const periods = ['2026', '2026-q1', '2026-03', '2026-01..2026-06'];

export function periodOf({ period: written }: ScopeOptions): Period | undefined {
  return written === undefined ? undefined : readPeriodFor('--period', written);
}

/** A period as somebody typed it after an option; a Refusal when it is none. */
export function readPeriodFor(option: string, written: string): Period {
  const period = readPeriod(written);
  if (period !== undefined) return period;
  const detail = { kind: 'bad-form', option, found: written, such: periods } as const;
  throw new Refusal({ code: 'usage', detail });
}

/** The groups that were asked for, as they are stored; a Refusal when one does not exist. */
export async function onlyOf(options: ScopeOptions, tallies: Tallies): Promise<Scope['only']> {
  const { tenure, separation, mode } = options;
  const found = new Map<Named, string>();
  for (const by of named) {
    const typed = options[by];
    if (typed !== undefined) found.set(by, groupCalled(typed, by, await tallies.groups(by)));
  }
  return { ...present({ tenure, separation, mode }), ...Object.fromEntries(found) };
}

function groupCalled(typed: string, by: Named, known: readonly string[]): string {
  const alike = known.includes(typed) ? [typed] : known.filter((one) => folded(one) === folded(typed));
  const [group, another] = alike;
  if (group !== undefined && another === undefined) return group;
  const holding = known.filter((one) => folded(one).includes(folded(typed)));
  const meant = nearest(typed, known) ?? (holding.length === 1 ? holding[0] : undefined);
  const offered = another !== undefined ? { known: alike } : { ...present({ meant }), known };
  throw new Refusal({ code: 'group-not-found', by, found: typed, ...offered });
}
