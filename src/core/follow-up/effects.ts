import type { Breakdown } from '../insight/breakdown.ts';
import { sum } from '../insight/figure.ts';
import { frameOf, type Asked, type Frame } from '../insight/frame.ts';
import { seenGroups } from '../insight/margin.ts';
import type { QuarterCount } from '../insight/patterns/since.ts';
import type { Behind, Counted, Counts, Spot } from '../insight/tally.ts';
import { lowUnder, raisedIn, themeMeasures } from '../insight/themes.ts';
import type { Action } from './action.ts';
import { blocksOf, type Stretch } from './blocks.ts';
import { effectOf, isIn, type Block, type Effect, type EffectMeasure } from './effect.ts';

/** A finished action whose theme can be looked at before and since. */
export type Finished = Action & Required<Pick<Action, 'theme' | 'endedOn'>>;

export const isFinished = (action: Action): action is Finished =>
  action.status === 'done' && action.theme !== undefined && action.endedOn !== undefined;

/** The blocks of each theme. */
export type Blocks = ReadonlyMap<string, readonly Block[]>;

/** What to look behind to see whether actions helped, and what comes of it. */
export interface EffectsLook {
  readonly spots: readonly Spot[];
  /** By the id of the action. `behind` belongs to the spots in their order. */
  effects(behind: readonly Behind[]): ReadonlyMap<string, Effect>;
  blocks(behind: readonly Behind[]): Blocks;
}

/** More than anybody reads at once; the latest. */
const mostLooked = 60;

/** The breakdown whose blocks all others are made of. */
export const blockedBy = 'department' satisfies Breakdown;

/**
 * Whether actions helped, by the counts of a report. Those about all interviews are told in the blocks of the departments,
 * so they are left out where another breakdown was counted by; those about a group of another, in its own, which are made
 * of these (`within`). A group that a report with it would hide, or that is too small for two blocks, is told nothing of.
 */
export function lookForEffects(
  actions: readonly Action[],
  counted: Counted,
  of: Asked & { readonly today: string },
  within?: Blocks,
): EffectsLook {
  const { by, countedBy = by, floor, today } = of;
  const looked = actions
    .filter(isFinished)
    .toSorted((one, other) => (one.endedOn < other.endedOn ? 1 : -1))
    .slice(0, mostLooked);
  const isBlocked = countedBy === blockedBy || within !== undefined;
  const themes = isBlocked ? themesOf(looked, counted, frameOf(counted, of)) : [];
  const spots = themes.flatMap(({ theme, measure, groups }) => groups.map((name) => spotOf(theme, measure, name)));
  const places = new Map(spots.map((spot, at) => [keyOf(spot.code, spot.group), at]));
  const groupIn = (behind: readonly Behind[], theme: string, name: string): readonly QuarterCount[] =>
    behind[places.get(keyOf(theme, name)) ?? spots.length]?.quarters ?? [];
  const blocks = (behind: readonly Behind[]): Blocks =>
    new Map(
      themes.map(({ theme, whole, groups }) => {
        const parts = groups.map((name) => groupIn(behind, theme, name));
        return [theme, blocksOf(stretchesOf(whole, parts, within?.get(theme)), floor)];
      }),
    );
  return {
    spots,
    blocks,
    effects: (behind) => {
      const found = blocks(behind);
      const told = looked.flatMap(({ id, theme, group, endedOn: doneOn }): readonly (readonly [string, Effect])[] => {
        const one = themes.find((own) => own.theme === theme);
        if (one === undefined || (group?.by ?? blockedBy) !== countedBy) return [];
        const { measure, whole, groups } = one;
        if (group !== undefined && !groups.includes(group.name)) return [[id, { kind: 'too-few' }]];
        const quarters = group === undefined ? whole : groupIn(behind, theme, group.name);
        return [[id, effectOf(quarters, found.get(theme) ?? [], { doneOn, today, measure })]];
      });
      return new Map(told);
    },
  };
}

type Seen = ReturnType<typeof seenGroups>;

/** A theme some actions are about, with the groups that are told apart in it. */
interface Looked {
  readonly theme: string;
  readonly measure: EffectMeasure;
  readonly whole: readonly QuarterCount[];
  readonly groups: readonly string[];
}

function themesOf(looked: readonly Finished[], counted: Counted, frame: Frame): readonly Looked[] {
  if (looked.length === 0) return [];
  const measures = themeMeasures(counted, frame);
  const isScaled = new Set(counted.all.scores.map(({ theme }) => theme));
  return [...new Set(looked.map(({ theme }) => theme))].map((theme) => {
    const measure: EffectMeasure = isScaled.has(theme) ? 'low' : 'raised';
    const measured = measures.find((one) => one.measure === measure && (measure === 'raised' || one.about === theme));
    const seen = measured === undefined ? [] : seenGroups(measured, frame);
    const whole = quartersOf(counted.all, theme, measure);
    return { theme, measure, whole, groups: toldApart(seen, whole, frame.floor) };
  });
}

/** Quarters it takes on average to reach the floor: with fewer interviews a group would make the blocks of all too long. */
const usualQuarters = 2;

/** The groups that are large enough for it, while all others together are too, or nobody is in them. */
function toldApart(seen: Seen, whole: readonly QuarterCount[], floor: number): readonly string[] {
  const enough = floor * Math.max(2, whole.length / usualQuarters);
  const apart = seen.toSorted(([, one], [, other]) => other.n - one.n);
  let rest = sum(whole.map(({ n }) => n)) - sum(apart.map(([, { n }]) => n));
  for (let least = apart.at(-1); least !== undefined; least = apart.at(-1)) {
    if (least[1].n >= enough && (rest === 0 || rest >= enough)) break;
    rest += least[1].n;
    apart.pop();
  }
  return apart.map(([name]) => name);
}

const keyOf = (theme: string, group: string | undefined): string => JSON.stringify([theme, group]);

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

/** Every quarter there is something in, or every block where there are some already: each group, and all else together. */
function stretchesOf(
  whole: readonly QuarterCount[],
  groups: readonly (readonly QuarterCount[])[],
  within: readonly Block[] = whole.map(({ quarter }) => ({ from: quarter, to: quarter })),
): readonly Stretch[] {
  return within.map((block) => {
    const sizeOf = (quarters: readonly QuarterCount[]): number =>
      sum(quarters.filter(({ quarter }) => isIn(block, quarter)).map(({ n }) => n));
    const sizes = groups.map(sizeOf);
    return { ...block, sizes: [...sizes, sizeOf(whole) - sum(sizes)] };
  });
}
