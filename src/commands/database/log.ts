import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { foldId, shortestPrefix } from '../../core/interview/id.ts';
import { Refusal } from '../../core/problem.ts';
import type { LogEntry } from '../../core/upkeep.ts';
import { json } from '../../render/json.ts';
import { nothingListed } from '../../render/list.ts';
import { logPage, logRow } from '../../render/log.ts';

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('[id]', flags.logAbout)
    .option('--json', flags.json)
    .action((id: string | undefined, options: { readonly json?: true }) => showLog(context, id, options.json === true));
}

/** Who saw what, oldest first: of everybody, or of one interview, leaver or receipt. */
async function showLog(context: Context, typed: string | undefined, asJson: boolean): Promise<void> {
  const { output, messages, clock } = context;
  const all = await (await context.store()).upkeep.logged();
  const entries = typed === undefined ? all : await aboutOne(context, typed, all);
  if (asJson) return output.write(json(entries.map(logRow)));
  if (entries.length === 0) return output.say(nothingListed(messages.erasing.log.none));
  output.print(logPage(entries, messages, clock.local));
}

/** A leaver's own lines and those of the interviews with them; of an interview the same, for it is the same person. */
async function aboutOne(context: Context, typed: string, all: readonly LogEntry[]): Promise<readonly LogEntry[]> {
  const prefix = foldId(typed);
  if (prefix.length < shortestPrefix) throw new Refusal({ code: 'id-too-short', id: typed, of: 'leaver' });
  const people = await (await context.store()).people.find(prefix);
  const ids = new Set(people.flatMap(({ id, interviewIds }) => [id, ...interviewIds]));
  return all.filter(({ about }) => about !== undefined && (ids.has(about) || about.startsWith(prefix)));
}
