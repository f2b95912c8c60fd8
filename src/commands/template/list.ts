import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { paragraph } from '../../core/page.ts';
import { json } from '../../render/json.ts';
import { templatesPage } from '../../render/template.ts';

export function declare(command: Command, context: Context): void {
  command
    .option('--json', context.messages.program.flags.json)
    .action((options: { readonly json?: true }) => list(context, options.json === true));
}

async function list({ templates, output, messages }: Context, asJson: boolean): Promise<void> {
  const entries = await templates.list();
  if (asJson) output.write(json(entries));
  else if (entries.length === 0) output.say([paragraph(messages.program.template.none)]);
  else output.print(templatesPage(entries, messages));
}
