import type { Breakdown } from '../breakdown.ts';
import type { Frame } from '../frame.ts';
import { seenGroups, type Cell, type Measured } from '../margin.ts';
import { quartersBetween } from '../period.ts';
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
 * The looks that the groups of a breakdown offer: only at figures that stand in a report with it, so that nothing can be
 * worked out from them that it hides.
 */
export function groupLooks(measures: readonly Measured[], frame: Frame): readonly Look[] {
  const { countedBy: by, floor } = frame;
  if (by === undefined) return [];
  return measures.flatMap((measured) => {
    const isTold = telling[measured.measure];
    if (isTold === undefined) return [];
    const wholes = new Map(countsIn(measured.whole).map((figure) => [figure.code, figure]));
    return seenGroups(measured, frame)
      .filter(([group]) => group !== '')
      .flatMap(([group, cell]) =>
        countsIn(cell)
          .filter(({ code }) => isTold(code))
          .map(({ code, n, count }): Look => {
            const whole = wholes.get(code) ?? { n, count };
            const rest = { restN: whole.n - n, restCount: whole.count - count };
            return { measure: measured.measure, code, where: { kind: 'group', by, group }, n, count, ...rest };
          }),
      )
      .filter((look) => couldStandOut(look, floor));
  });
}

const countsIn = ({ figures }: Cell) =>
  figures.flatMap(({ code, n, count, value }) =>
    value === undefined && count !== undefined ? [{ code, n, count }] : [],
  );

/** Long enough for the seasons of a year, short enough to be news. */
const recentQuarters = 4;

/**
 * The last year beside all time before it, for measures whose quarters stand in no row: beside those, a sum over some of
 * them would give away the hidden ones. Nothing where there is no time before.
 */
export function changeLooks(tallies: readonly Tally[], { span, floor }: Frame): readonly Look[] {
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
