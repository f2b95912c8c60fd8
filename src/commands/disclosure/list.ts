import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { disclosureRow } from '../../core/export/disclosure-row.ts';
import { isOpen } from '../../core/interview/disclosure.ts';
import { shortIds } from '../../core/interview/id.ts';
import { disclosuresPage } from '../../render/disclosures.ts';
import { json } from '../../render/json.ts';
import { nothingListed } from '../../render/list.ts';

export function declare(command: Command, context: Context): void {
  command
    .option('--json', context.messages.program.flags.json)
    .action((options: { readonly json?: true }) => list(context, options.json === true));
}

/** Those that nobody has received come first, then the others; both by the day they are due. */
async function list(context: Context, asJson: boolean): Promise<void> {
  const { output, messages, clock } = context;
  const all = await (await context.store()).disclosures.list({ open: false });
  const entries = [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))];
  const today = clock.today();
  if (asJson) return output.write(json(entries.map((entry) => disclosureRow(entry, today))));
  if (entries.length === 0) return output.say(nothingListed(messages.disclosure.list.none));
  const short = shortIds(entries.map(({ id }) => id));
  return output.print(disclosuresPage(entries, { short, today }, messages));
}
