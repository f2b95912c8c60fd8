import { sum } from '../insight/figure.ts';
import { frameOf, type Asked, type Frame } from '../insight/frame.ts';
import { seenGroups } from '../insight/margin.ts';
import type { QuarterCount } from '../insight/patterns/since.ts';
import type { Behind, Counted, Counts, Spot } from '../insight/tally.ts';
import { lowUnder, raisedIn, themeMeasures } from '../insight/themes.ts';
import type { Action } from './action.ts';
import { effectOf, type Cut, type Effect, type EffectMeasure } from './effect.ts';

/** A finished action whose theme can be looked at before and since. */
export type Finished = Action & Required<Pick<Action, 'theme' | 'endedOn'>>;

export const isFinished = (action: Action): action is Finished =>
  action.status === 'done' && action.theme !== undefined && action.endedOn !== undefined;

/** What to look behind to see whether actions helped, and what comes of it: by the id of the action. */
export interface EffectsLook {
  readonly spots: readonly Spot[];
  /** `behind` belongs to the spots in their order. */
  effects(behind: readonly Behind[]): ReadonlyMap<string, Effect>;
}

/** More than anybody reads at once; the latest. */
const mostLooked = 60;

/**
 * Whether actions helped, by the counts of a report: those about all interviews, whose quarters are counted already, and
 * those about a group of the breakdown that was counted by, which has to be looked behind. A group that a report with it
 * would hide is told nothing of.
 */
export function lookForEffects(actions: readonly Action[], counted: Counted, of: Asked, today: string): EffectsLook {
  const { by, countedBy = by, floor } = of;
  const looked = actions
    .filter(isFinished)
    .filter(({ group }) => group === undefined || group.by === countedBy)
    .toSorted((one, other) => (one.endedOn < other.endedOn ? 1 : -1))
    .slice(0, mostLooked);
  if (looked.length === 0) return { spots: [], effects: () => new Map() };
  const seen = seenIn(counted, frameOf(counted, of));
  const isScaled = new Set(counted.all.scores.map(({ theme }) => theme));
  const asked = looked.map((action) => {
    const measure: EffectMeasure = isScaled.has(action.theme) ? 'low' : 'raised';
    const isHidden = action.group !== undefined && !seen(action.theme, action.group.name);
    const spot = action.group && !isHidden ? spotOf(action.theme, measure, action.group.name) : undefined;
    return { action, measure, isHidden, spot };
  });
  const spots = new Map(asked.flatMap(({ spot }) => (spot === undefined ? [] : [[keyOf(spot), spot] as const])));
  const places = [...spots.keys()];
  return {
    spots: [...spots.values()],
    effects: (behind) =>
      new Map(
        asked.map(({ action, measure, isHidden, spot }): [string, Effect] => {
          if (isHidden) return [action.id, { kind: 'too-few' }];
          const whole = quartersOf(counted.all, action.theme, measure);
          const own = spot === undefined ? whole : (behind[places.indexOf(keyOf(spot))]?.quarters ?? []);
          return [action.id, effectOf(cutsOf(own, whole), { doneOn: action.endedOn, today, measure }, floor)];
        }),
      ),
  };
}

const keyOf = ({ code, group }: Spot): string => JSON.stringify([code, group]);

const spotOf = (code: string, measure: EffectMeasure, group: string): Spot => ({
  measure,
  code,
  group,
  ...(measure === 'low' && { under: lowUnder }),
});

/** The theme in all interviews, quarter by quarter. */
function quartersOf(all: Counts, theme: string, measure: EffectMeasure): readonly QuarterCount[] {
  const own = measure === 'low' ? lowIn(all).filter((one) => one.theme === theme) : [];
  const raised = measure === 'raised' ? raisedIn(all) : [];
  const counts = [
    ...own.map(({ quarter, n, isLow }) => ({ quarter, n, count: isLow ? n : 0 })),
    ...raised.flatMap(({ quarter, code, n }) => {
      if (code === 'answered') return [{ quarter, n, count: 0 }];
      return code === theme ? [{ quarter, n: 0, count: n }] : [];
    }),
  ];
  return [...Map.groupBy(counts, ({ quarter }) => quarter)]
    .map(([quarter, parts]) => ({
      quarter,
      n: sum(parts.map(({ n }) => n)),
      count: sum(parts.map(({ count }) => count)),
    }))
    .toSorted((one, other) => (one.quarter < other.quarter ? -1 : 1));
}

const lowIn = ({ scores }: Counts) =>
  scores.map(({ theme, quarter, n, total, scales }) => ({ theme, quarter, n, isLow: total / scales < lowUnder }));

/** Every quarter there is something in, with what is beside the group. */
function cutsOf(own: readonly QuarterCount[], whole: readonly QuarterCount[]): readonly Cut[] {
  const found = new Map(own.map((one) => [one.quarter, one]));
  return whole.map(({ quarter, n: all }) => {
    const { n, count } = found.get(quarter) ?? { n: 0, count: 0 };
    return { quarter, n, count, rest: all - n };
  });
}

/** Whether a report with the groups would show this one's low scores on a theme, or how many raised it. */
function seenIn(counted: Counted, frame: Frame): (theme: string, group: string) => boolean {
  const measures = themeMeasures(counted, frame);
  return (theme, group) => {
    const measured =
      measures.find(({ measure, about }) => measure === 'low' && about === theme) ??
      measures.find(({ measure }) => measure === 'raised');
    return measured !== undefined && seenGroups(measured, frame).some(([name]) => name === group);
  };
}
