import type { Frame } from './frame.ts';
import { hide, isUnder } from './floor.ts';
import { hiddenRow, shareFigure, shownRow } from './margin.ts';
import type { FigureRow } from './report.ts';
import { countOf } from './spread.ts';
import type { Base } from './tally.ts';

const about = { section: 'coverage', measure: 'not-held-why', about: '' } as const;

/** Where nobody said why; those that were called off too. */
const unsaidWhy = 'unknown';

/**
 * Why interviews did not take place, most usual first. The reasons are the parts of one whole that is shown, so those of a
 * few are hidden as groups are. Nothing where no reason is known.
 */
export function notHeldRows(bases: readonly Base[], { floor }: Pick<Frame, 'floor'>): readonly FigureRow[] {
  const left = bases.filter(({ status }) => status === 'not-held' || status === 'cancelled');
  if (left.every(({ why }) => why === undefined)) return [];
  const n = countOf(left);
  if (isUnder(n, floor)) return [hiddenRow(about)];
  const reasons = [...Map.groupBy(left, ({ why }) => why ?? unsaidWhy)]
    .map(([key, own]) => ({ key, n: countOf(own) }))
    .toSorted((one, other) => other.n - one.n || (one.key < other.key ? -1 : 1));
  const hidden = hide(reasons, floor);
  const shown = reasons.filter(({ key }) => !hidden.has(key));
  return [
    ...shown.map(({ key, n: count }) => shownRow(about, shareFigure(key, count, n))),
    ...(hidden.size > 0 ? [hiddenRow(about)] : []),
  ];
}
