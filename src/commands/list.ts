import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { entryRow } from '../core/export/interview-row.ts';
import { shortIds } from '../core/interview/id.ts';
import { statuses, type Status } from '../core/interview/interview.ts';
import { json } from '../render/json.ts';
import { listPage, nothingListed } from '../render/list.ts';

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
  const entries = await interviews.list({
    ...(text !== undefined && { text }),
    ...(status !== undefined && { status }),
  });
  if (options.json) {
    output.write(json(entries.map(entryRow)));
    return;
  }
  const words = messages.program.list;
  if (entries.length > 0) output.print(listPage(entries, shortIds(await interviews.ids()), messages));
  else output.say(nothingListed(text === undefined && status === undefined ? words.none : words.noMatch));
}
