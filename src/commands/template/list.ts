import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { paragraph } from '../../core/page.ts';
import { offered } from '../../core/template/offered.ts';
import { json } from '../../render/json.ts';
import { templatesPage } from '../../render/template.ts';

export function declare(command: Command, context: Context): void {
  command
    .option('--all', context.messages.program.flags.allTemplates)
    .option('--json', context.messages.program.flags.json)
    .action((options: ListOptions) => list(context, options));
}

interface ListOptions {
  readonly all?: true;
  readonly json?: true;
}

/** Own ones and those that are needed most often; the rest are named, and are rows with `--all`. */
async function list({ templates, output, messages, settings }: Context, options: ListOptions): Promise<void> {
  const entries = await templates.list();
  if (options.json === true) output.write(json(entries));
  else if (entries.length === 0) output.say([paragraph(messages.program.template.none)]);
  else output.print(templatesPage(offered(entries), { all: options.all === true, given: settings.given }, messages));
}
