import type { Breakdown } from '../breakdown.ts';
import { quartersBetween } from '../period.ts';
import type { FigureRow } from '../report.ts';
import { countOf } from '../spread.ts';
import type { Tally } from '../tally.ts';
import type { Comparison } from './exact.ts';

/** One thing that is looked at: whether more show it than of those it is compared with. */
export interface Look extends Comparison {
  readonly measure: string;
  readonly code: string;
  readonly where: Place;
}

/** A group beside all others; or the last year beside the time before, in which more or fewer showed it. */
export type Place =
  | { readonly kind: 'group'; readonly by: Breakdown; readonly group: string }
  | { readonly kind: 'change'; readonly from: string; readonly to: string; readonly turn: 'more' | 'less' };

/** Of each measure the codes that are looked at: those that say what is wrong. */
const telling: Readonly<Record<string, (code: string) => boolean>> = {
  reasons: isSaid,
  raised: isSaid,
  low: isSaid,
  enps: (code) => code === 'detractors',
  'would-return': (code) => code === 'no',
  preventable: (code) => code === 'yes',
  mistreatment: (code) => code === 'yes',
};

function isSaid(code: string): boolean {
  return code !== 'refused' && code !== 'dont-know' && code !== 'answered';
}

/**
 * The looks that the rows of a report with a breakdown offer: only figures that stand in it, so that nothing can be
 * worked out from them that it hides.
 */
export function groupLooks(rows: readonly FigureRow[], floor: number): readonly Look[] {
  const shown = rows.filter(({ hidden, quarter, count }) => !hidden && quarter === undefined && count !== undefined);
  const tellingRows = shown.filter(({ measure, code }) => telling[measure]?.(code) === true);
  const wholes = new Map(tellingRows.filter(({ groupBy }) => groupBy === 'all').map((row) => [keyOf(row), row]));
  return tellingRows
    .flatMap((row) => lookAtGroup(row, wholes.get(keyOf(row))) ?? [])
    .filter((look) => couldStandOut(look, floor));
}

const keyOf = ({ measure, code }: FigureRow): string => `${measure} ${code}`;

function lookAtGroup(row: FigureRow, whole: FigureRow | undefined): Look | undefined {
  const { measure, code, groupBy, group, n = 0, count = 0 } = row;
  if (whole === undefined || groupBy === 'all' || group === '') return undefined;
  const rest = { restN: (whole.n ?? 0) - n, restCount: (whole.count ?? 0) - count };
  return { measure, code, where: { kind: 'group', by: groupBy, group }, n, count, ...rest };
}

/** Long enough for the seasons of a year, short enough to be news. */
const recentQuarters = 4;

/**
 * The last year beside all time before it, for measures whose quarters stand in no row: beside those, a sum over some of
 * them would give away the hidden ones. Nothing where there is no time before.
 */
export function changeLooks(
  tallies: readonly Tally[],
  span: { readonly first: string; readonly last: string } | undefined,
  floor: number,
): readonly Look[] {
  const quarters = span === undefined ? [] : quartersBetween(span.first, span.last);
  const [from = '', to = ''] = [quarters.at(-recentQuarters), quarters.at(-1)];
  if (quarters.length <= recentQuarters) return [];
  return [...Map.groupBy(tallies, ({ measure }) => measure)]
    .flatMap(([measure, own]) => {
      const sides = {
        recent: own.filter(({ quarter }) => quarter >= from),
        before: own.filter(({ quarter }) => quarter < from),
      };
      const of = (side: readonly Tally[], code: string): number => countOf(side.filter((tally) => tally.code === code));
      const [n, restN] = [of(sides.recent, 'answered'), of(sides.before, 'answered')];
      const codes = [...new Set(own.map(({ code }) => code))].filter(isSaid);
      return codes.flatMap((code) =>
        (['more', 'less'] as const).map((turn): Look => ({
          measure,
          code,
          where: { kind: 'change', from, to, turn },
          n,
          count: of(sides.recent, code),
          restN,
          restCount: of(sides.before, code),
        })),
      );
    })
    .filter((look) => couldStandOut(look, floor));
}

/**
 * Left out is what could hardly stand out whatever came of it, for too few show it at all. That is seen by the sums alone,
 * never by the difference, so that it makes nothing likelier to be found by chance.
 */
function couldStandOut({ n, count, restN, restCount }: Look, floor: number): boolean {
  const expected = (n * (count + restCount)) / (n + restN);
  return n >= floor && restN >= floor && expected >= leastExpected;
}

/** How many of the group would show it if it were like all others. */
const leastExpected = 2;
