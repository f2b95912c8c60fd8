import type { Context } from '../../context.ts';
import type { Action } from '../../core/follow-up/action.ts';
import type { Effect } from '../../core/follow-up/effect.ts';
import { blockedBy, isFinished, lookForEffects, type Blocks } from '../../core/follow-up/effects.ts';
import type { Breakdown } from '../../core/insight/breakdown.ts';
import { reportFloor } from '../../core/insight/floor.ts';
import { hrReport } from '../../core/insight/reader.ts';
import { logAccess } from '../log-access.ts';

/** Whether those that are done helped, by id: counted as a report counts, once for each kind of group they are about. */
export async function effectsOf(context: Context, actions: readonly Action[]): Promise<ReadonlyMap<string, Effect>> {
  const finished = actions.filter(isFinished);
  if (finished.length === 0) return new Map();
  await logAccess(context, { what: 'report' });
  const { effects, blocks } = await lookedBy(context, finished, blockedBy);
  const found = [...effects];
  const others = Map.groupBy(finished, ({ group }) => group?.by ?? blockedBy);
  others.delete(blockedBy);
  for (const [by, own] of others) found.push(...(await lookedBy(context, own, by, blocks)).effects);
  return new Map(found);
}

async function lookedBy(context: Context, actions: readonly Action[], by: Breakdown, within?: Blocks) {
  const { tallies } = await context.store();
  const counting = { scope: { only: {} }, by, ...hrReport };
  const asked = { only: {}, by, floor: reportFloor, today: context.clock.today() };
  const [look, behind] = await tallies.lookBehind(counting, (counted) => {
    const made = lookForEffects(actions, counted, asked, within);
    return { made, spots: made.spots };
  });
  return { effects: look.effects(behind), blocks: look.blocks(behind) };
}
