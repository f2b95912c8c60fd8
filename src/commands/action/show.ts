import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { effectOfAction, listedAction } from '../../core/export/action-row.ts';
import { shortIds } from '../../core/interview/id.ts';
import { actionPage } from '../../render/actions/show.ts';
import { json } from '../../render/json.ts';
import { effectsOf } from './effects.ts';
import { findAction } from './find.ts';

export function declare(command: Command, context: Context): void {
  command
    .argument('<id>', context.messages.actions.flags.id)
    .option('--json', context.messages.program.flags.json)
    .action((id: string, options: { readonly json?: true }) => show(context, id, options.json === true));
}

/** Everything of one action, with whether it helped. */
async function show(context: Context, typed: string, asJson: boolean): Promise<void> {
  const { output, messages, clock } = context;
  const action = await findAction(context, typed);
  const today = clock.today();
  const effect = (await effectsOf(context, [action])).get(action.id);
  if (asJson) return output.write(json({ ...listedAction(action, today), effect: effectOfAction(effect) ?? null }));
  const { themes } = await context.codebook();
  const interviews = await shortened(context, action.interviewIds);
  output.print(actionPage({ action, effect, interviews, today }, { messages, themes }));
}

/** All ids are only read when there is one to shorten. */
async function shortened(context: Context, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const short = shortIds(await (await context.store()).interviews.ids());
  return ids.map((id) => short.get(id) ?? id);
}
