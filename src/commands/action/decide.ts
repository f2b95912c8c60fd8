import type { Context } from '../../context.ts';
import type { Action, Decision, Finding } from '../../core/follow-up/action.ts';
import type { ActionChange } from '../../core/follow-up/port.ts';
import { isWorkEnvironment } from '../../core/follow-up/work-environment.ts';
import { present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';

export interface Deciding {
  readonly decided: Decision;
  readonly fields: ActionChange;
  readonly finding?: Finding;
  readonly interviewIds: readonly string[];
}

/**
 * Stores what was decided, which is an action also when nothing is to be done. To act needs to be said what, and
 * everything else why.
 */
export async function decide(context: Context, { decided, fields, finding, interviewIds }: Deciding): Promise<Action> {
  const { title, why } = fields;
  if (decided === 'act' && title === undefined) throw missing('--title');
  if (decided !== 'act' && why === undefined) throw missing('--why');
  const environment = isWorkEnvironment(present({ theme: fields.theme })) ? ('yes' as const) : ('no' as const);
  const action: Action = {
    ...(decided === 'act' && { workEnvironment: environment }),
    ...present({ ...fields, finding }),
    id: context.newId(),
    decided,
    decidedOn: context.clock.today(),
    status: 'open',
    interviewIds,
  };
  await (await context.store()).actions.add(action);
  return action;
}

const missing = (name: string): Refusal => new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name } });
