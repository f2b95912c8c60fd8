import type { Context } from '../../context.ts';
import type { Action } from '../../core/follow-up/action.ts';
import type { Effect } from '../../core/follow-up/effect.ts';
import { isFinished, lookForEffects } from '../../core/follow-up/effects.ts';
import { reportFloor } from '../../core/insight/floor.ts';
import { hrReport } from '../../core/insight/reader.ts';
import { present } from '../../core/present.ts';
import { logAccess } from '../log-access.ts';

/** Whether those that are done helped, by id: counted as a report counts, once for each kind of group they are about. */
export async function effectsOf(context: Context, actions: readonly Action[]): Promise<ReadonlyMap<string, Effect>> {
  const finished = actions.filter(isFinished);
  if (finished.length === 0) return new Map();
  await logAccess(context, { what: 'report' });
  const { tallies } = await context.store();
  const found: [string, Effect][] = [];
  for (const [by, own] of Map.groupBy(finished, ({ group }) => group?.by)) {
    const counting = { scope: { only: {} }, ...present({ by }), ...hrReport };
    const [look, behind] = await tallies.lookBehind(counting, (counted) => {
      const asked = { only: {}, ...present({ by }), floor: reportFloor };
      const made = lookForEffects(own, counted, asked, context.clock.today());
      return { made, spots: made.spots };
    });
    found.push(...look.effects(behind));
  }
  return new Map(found);
}
