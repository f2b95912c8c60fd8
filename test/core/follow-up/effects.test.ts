import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/follow-up/action.ts';
import type { Side } from '../../../src/core/follow-up/effect.ts';
import { lookForEffects } from '../../../src/core/follow-up/effects.ts';
import { quarterAfter } from '../../../src/core/insight/period.ts';
import type { Counted, Counts } from '../../../src/core/insight/tally.ts';
import { numbersFrom } from '../../support/random.ts';

const floor = 5;
const first = '2024-q1';
const today = '2028-11-20';

/** So many interviews of a group in a quarter, each with low scores on the workload. */
interface Place {
  readonly group: string;
  readonly quarter: string;
  readonly n: number;
}

const lastDayIn = (quarter: string): string =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3).padStart(2, '0')}-01`;

const actionOf = (id: string, endedOn: string, name?: string): Action => ({
  id,
  decided: 'act',
  decidedOn: endedOn,
  title: 'One more',
  theme: 'workload',
  ...(name !== undefined && { group: { by: 'department', name } }),
  status: 'done',
  endedOn,
  interviewIds: [],
});

function countsOf(places: readonly Place[], beside: 'group' | 'quarter'): Counts {
  const own = places.filter(({ n }) => n > 0).map((place) => ({ ...place, [beside]: '' }));
  return {
    bases: own.map((place) => ({ ...place, status: 'held' })),
    tallies: [],
    raised: [],
    scores: own.map((place) => ({ ...place, theme: 'workload', total: 1, scales: 1 })),
  };
}

const countedIn = (places: readonly Place[]): Counted => ({
  all: countsOf(places, 'group'),
  groups: countsOf(places, 'quarter'),
  why: { asked: 0, unknown: 0 },
  copies: [],
});

/** What is told of these actions, each side with the group it is about. */
function toldOf(actions: readonly Action[], places: readonly Place[]) {
  const asked = { only: {}, by: 'department', floor, today } as const;
  const look = lookForEffects(actions, countedIn(places), asked);
  const behind = look.spots.map(({ group }) => ({
    quarters: places.filter((one) => one.group === group).map((one) => ({ ...one, count: one.n })),
    interviews: [],
  }));
  const effects = look.effects(behind);
  return actions.flatMap(({ id, group }) => {
    const effect = effects.get(id);
    if (effect?.kind !== 'compared') return [];
    return [effect.before, effect.since].map((side) => ({ group: group?.name, ...side }));
  });
}

const isIn = ({ group, from, to }: Side & { readonly group: string | undefined }, place: Place): boolean =>
  (group === undefined || group === place.group) && from <= place.quarter && place.quarter <= to;

describe('what is told of several actions on a theme', () => {
  it('does not give away the one who left from a small department', () => {
    const sizes = { Aa: [6, 0, 6], Bb: [6, 0, 6], Cc: [1, 0, 6] };
    const places = Object.entries(sizes).flatMap(([group, own]) =>
      own.map((n, at) => ({ group, n, quarter: quarterAfter('2026-q1', at) })),
    );
    const told = toldOf(
      [undefined, 'Aa', 'Bb'].map((name, at) => actionOf(`${at}`, '2026-05-10', name)),
      places,
    );
    // beside the one department that is told of there are seven and twelve
    expect(told.map(({ group, n }) => [group, n])).toEqual([
      [undefined, 13],
      [undefined, 18],
      ['Aa', 6],
      ['Aa', 6],
    ]);
  });

  it('is told where every department is large enough', () => {
    const groups = ['Aa', 'Bb', ''];
    const places = groups.flatMap((group) =>
      [6, 0, 6].map((n, at) => ({ group, n, quarter: quarterAfter('2026-q1', at) })),
    );
    const told = toldOf(
      [undefined, ...groups].map((name, at) => actionOf(`${at}`, '2026-05-10', name)),
      places,
    );
    expect(told.map(({ n }) => n)).toEqual([18, 18, 6, 6, 6, 6, 6, 6]);
  });

  it('never lets one to four be worked out, by no sum and no difference, nor with what a report says of all time', () => {
    let compared = 0;
    for (let seed = 0; seed < 300; seed += 1) {
      const random = numbersFrom(seed);
      const groups = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', ''].slice(0, 2 + Math.floor(random() * 5));
      const most = groups.map(() => 1 + Math.floor(random() ** 2 * 14));
      const quarters = Array.from({ length: 20 }, (_, at) => quarterAfter(first, at));
      const places = groups.flatMap((group, of) =>
        quarters.map((quarter) => ({ group, quarter, n: Math.floor(random() * (most[of] ?? 0)) })),
      );
      const about = [undefined, ...groups];
      // at most 60 are looked at at once, so those on one day each time
      const told = quarters.flatMap((quarter) =>
        toldOf(
          about.map((name, at) => actionOf(`${at}`, lastDayIn(quarter), name)),
          places,
        ),
      );
      compared += told.length;
      const everything = [...new Set(told.map(({ group }) => group)), undefined].map((group) => ({
        group,
        from: '',
        to: '9',
        n: 0,
        count: 0,
      }));
      // whatever is calculated is a sum of places that nothing told tells apart
      const alike = Map.groupBy(places, (place) =>
        [...told, ...everything].map((side) => Number(isIn(side, place))).join(''),
      );
      for (const own of told.length === 0 ? [] : alike.values()) {
        const together = own.reduce((sum, { n }) => sum + n, 0);
        expect(together === 0 || together >= floor, `seed ${seed}: ${JSON.stringify(own)}`).toBe(true);
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});
