import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { json } from '../../render/json.ts';
import { nothingListed } from '../../render/list.ts';
import { logPage, logRow } from '../../render/log.ts';

export function declare(command: Command, context: Context): void {
  command
    .option('--json', context.messages.program.flags.json)
    .action((options: { readonly json?: true }) => showLog(context, options.json === true));
}

/** Who saw what, oldest first. */
async function showLog(context: Context, asJson: boolean): Promise<void> {
  const { output, messages, clock } = context;
  const entries = await (await context.store()).upkeep.logged();
  if (asJson) return output.write(json(entries.map(logRow)));
  if (entries.length === 0) return output.say(nothingListed(messages.erasing.log.none));
  output.print(logPage(entries, messages, clock.local));
}
