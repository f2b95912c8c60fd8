import type { Context } from '../../context.ts';
import type { Action } from '../../core/follow-up/action.ts';
import { foldId, idLength, shortestPrefix, shortIds } from '../../core/interview/id.ts';
import { Refusal } from '../../core/problem.ts';
import { labelOf } from '../../render/codes.ts';

/** The action an id or the beginning of one means; a Refusal when none or several fit. */
export async function findAction(context: Context, typed: string): Promise<Action> {
  const prefix = foldId(typed);
  if (prefix.length < shortestPrefix) throw new Refusal({ code: 'id-too-short', id: typed, of: 'action' });
  const found = await (await context.store()).actions.find(prefix);
  const [one] = found;
  if (one === undefined) throw new Refusal({ code: 'action-not-found', id: typed });
  if (found.length > 1 && prefix.length < idLength)
    throw new Refusal({ code: 'action-ambiguous', id: typed, ids: found.slice(0, 5).map(({ id }) => id) });
  return one;
}

/** The same, as long as it is neither done nor dropped. */
export async function findOpenAction(context: Context, typed: string): Promise<Action> {
  const action = await findAction(context, typed);
  const { status, endedOn = '' } = action;
  const { codes, language } = context.messages;
  if (status === 'open') return action;
  throw new Refusal({
    code: 'action-ended',
    id: typed,
    status: labelOf(codes.actionStatus, status, language),
    on: endedOn,
  });
}

/** The id of an action as short as it may be typed now. */
export async function shortActionId(context: Context, id: string): Promise<string> {
  const all = await (await context.store()).actions.list();
  return shortIds(all.map((one) => one.id)).get(id) ?? id;
}
