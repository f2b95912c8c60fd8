import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import type { Action } from '../../core/follow-up/action.ts';
import { isAct } from '../../core/follow-up/due.ts';
import { paragraph } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import { dayOf, wordsOf } from './fields.ts';
import { findOpenAction, shortActionId } from './find.ts';

interface DoneOptions {
  readonly what?: string;
  readonly on?: string;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.actions;
  command
    .argument('<id>', flags.id)
    .option('--what <text>', flags.what)
    .option('--on <date>', flags.on)
    .action((id: string, options: DoneOptions) => done(context, id, options));
}

/** It is done, and what was done is said: somebody will read whether it helped. */
async function done(context: Context, typed: string, { what, on }: DoneOptions): Promise<void> {
  if (what === undefined) throw new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name: '--what' } });
  const outcome = wordsOf('--what', what);
  const action = await findOpenAction(context, typed);
  const { id } = action;
  if (!isAct(action)) throw new Refusal({ code: 'nothing-to-do', id: await shortActionId(context, id) });
  const endedOn = await dayDone(context, action, on);
  await (await context.store()).actions.change(id, { status: 'done', endedOn, outcome });
  context.output.print([paragraph(context.messages.actions.done(await shortActionId(context, id)))]);
}

/** No interview was stored by then, anywhere. */
const longAgo = '2000-01-01';

/** Not to come, and not before the first talk it goes back to; it may well have been done before it was entered. */
async function dayDone(context: Context, { interviewIds }: Action, on: string | undefined): Promise<string> {
  const today = context.clock.today();
  if (on === undefined) return today;
  const day = dayOf('--on', on);
  const { interviews } = await context.store();
  const linked = await Promise.all(interviewIds.map((id) => interviews.read(id)));
  const [first = longAgo] = linked.flatMap((one) => one?.facts.heldOn ?? []).toSorted();
  const known = day > today ? today : first;
  if (day >= first && day <= today) return day;
  throw new Refusal({ code: 'usage', detail: { kind: 'bad-value', option: '--on', found: day, known: [known] } });
}
