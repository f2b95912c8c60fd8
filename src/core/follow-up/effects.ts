import type { Frame } from '../insight/frame.ts';
import { seenGroups } from '../insight/margin.ts';
import type { QuarterCount } from '../insight/patterns/since.ts';
import type { Behind, Counted, Spot } from '../insight/tally.ts';
import { lowUnder, themeMeasures } from '../insight/themes.ts';
import { present } from '../present.ts';
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

/**
 * Looks behind the themes of finished actions with the counts of a report: those about all interviews, and those about a
 * group of the breakdown that was counted by. A group that a report with it would hide is told nothing of.
 */
export function lookForEffects(actions: readonly Action[], counted: Counted, frame: Frame, today: string): EffectsLook {
  const looked = actions
    .filter(isFinished)
    .filter(({ group }) => group === undefined || group.by === frame.countedBy)
    .slice(-mostLooked);
  const seen = looked.length === 0 ? () => false : seenIn(counted, frame);
  const asked = looked.map((action) => {
    const measure: EffectMeasure = counted.all.scores.some(({ theme }) => theme === action.theme) ? 'low' : 'raised';
    const whole = spotOf(action.theme, measure);
    return { action, measure, whole, own: { ...whole, ...present({ group: action.group?.name }) } };
  });
  const spots = new Map(asked.flatMap(({ whole, own }) => [whole, own].map((spot) => [keyOf(spot), spot] as const)));
  const places = [...spots.keys()];
  return {
    spots: [...spots.values()],
    effects: (behind) => {
      const quartersOf = (spot: Spot): readonly QuarterCount[] => behind[places.indexOf(keyOf(spot))]?.quarters ?? [];
      return new Map(
        asked.map(({ action: { id, theme, group, endedOn: doneOn }, measure, whole, own }): [string, Effect] => {
          if (group !== undefined && !seen(theme, group.name)) return [id, { kind: 'too-few' }];
          const cuts = cutsOf(quartersOf(own), quartersOf(whole));
          return [id, effectOf(cuts, { doneOn, today, measure }, frame.floor)];
        }),
      );
    },
  };
}

/** More than anybody reads at once; the latest. */
const mostLooked = 60;

const keyOf = ({ measure, code, group }: Spot): string => JSON.stringify([measure, code, group]);

const spotOf = (code: string, measure: EffectMeasure): Spot => ({
  measure,
  code,
  ...(measure === 'low' && { under: lowUnder }),
});

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
