import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { paragraph } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import { wordsOf } from './fields.ts';
import { findOpenAction, shortActionId } from './find.ts';

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.actions;
  command
    .argument('<id>', flags.id)
    .option('--why <text>', flags.dropWhy)
    .action((id: string, { why }: { readonly why?: string }) => drop(context, id, why));
}

/** Nothing comes of it, and why stays to be read. */
async function drop(context: Context, typed: string, why: string | undefined): Promise<void> {
  if (why === undefined) throw new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name: '--why' } });
  const outcome = wordsOf('--why', why);
  const { id } = await findOpenAction(context, typed);
  await (await context.store()).actions.change(id, { status: 'dropped', endedOn: context.clock.today(), outcome });
  context.output.print([paragraph(context.messages.actions.dropped(await shortActionId(context, id)))]);
}
