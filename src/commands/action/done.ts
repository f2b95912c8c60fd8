import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { paragraph } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import { dayOf, textOf } from './fields.ts';
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
  const today = context.clock.today();
  const endedOn = on === undefined ? today : dayOf('--on', on);
  if (endedOn > today)
    throw new Refusal({ code: 'usage', detail: { kind: 'bad-value', option: '--on', found: endedOn, known: [today] } });
  const outcome = textOf('--what', what);
  const { id } = await findOpenAction(context, typed);
  await (await context.store()).actions.change(id, { status: 'done', endedOn, outcome });
  context.output.print([paragraph(context.messages.actions.done(await shortActionId(context, id)))]);
}
