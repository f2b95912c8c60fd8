import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { entryRow } from '../core/export/interview-row.ts';
import { shortIds } from '../core/interview/id.ts';
import { statuses, type Status } from '../core/interview/interview.ts';
import { json } from '../render/json.ts';
import { listedFacts, listPage, nothingListed } from '../render/list.ts';

export interface ListOptions {
  readonly status?: Status;
  readonly json?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('[text]', flags.search)
    .addOption(new Option('--status <status>', flags.status).choices(statuses))
    .option('--json', flags.json)
    .action((text: string | undefined, options: ListOptions) => list(context, text, options));
}

export async function list(context: Context, text: string | undefined, options: ListOptions): Promise<void> {
  const { output, messages } = context;
  const { interviews } = await context.store();
  const { status } = options;
  const filter = { ...(text !== undefined && { text }), ...(status !== undefined && { status }) };
  const entries = await interviews.list(filter, options.json ? undefined : listedFacts);
  if (options.json) {
    output.write(json(entries.map(entryRow)));
    return;
  }
  const words = messages.program.list;
  const all = text === undefined && status === undefined;
  const ids = all ? entries.map(({ id }) => id) : await interviews.ids();
  if (entries.length > 0) output.print(listPage(entries, shortIds(ids), messages));
  else output.say(nothingListed(all ? words.none : words.noMatch));
}
