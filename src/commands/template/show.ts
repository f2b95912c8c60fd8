import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { json } from '../../render/json.ts';
import { templatePage } from '../../render/template.ts';

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<template>', flags.templateName)
    .option('--yaml', flags.yaml)
    .option('--json', flags.json)
    .action((name: string, options: ShowOptions) => show(context, name, options));
}

interface ShowOptions {
  readonly yaml?: true;
  readonly json?: true;
}

async function show({ templates, output, messages }: Context, name: string, options: ShowOptions): Promise<void> {
  if (options.yaml) output.write(await templates.source(name));
  else if (options.json) output.write(json(await templates.load(name)));
  else output.print(templatePage(await templates.load(name), messages.language, messages));
}
