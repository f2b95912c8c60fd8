import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { templatePage } from '../../render/template.ts';

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<template>', flags.templateName)
    .option('--yaml', flags.yaml)
    .action((name: string, options: { readonly yaml?: true }) => show(context, name, options.yaml === true));
}

async function show({ templates, output, messages }: Context, name: string, asYaml: boolean): Promise<void> {
  if (asYaml) output.write(await templates.source(name));
  else output.print(templatePage(await templates.load(name), messages.language, messages));
}
