import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { paragraph } from '../../core/page.ts';
import { questionsOf } from '../../core/template/template.ts';

interface CheckOptions {
  readonly against?: string;
  readonly watch?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<template>', flags.templateName)
    .option('--against <template>', flags.against)
    .option('--watch', flags.watch)
    .action(async (name: string, options: CheckOptions) => {
      const once = (): Promise<void> => check(context, name, options);
      return options.watch ? (await import('./watch.ts')).watch(context, name, once) : once();
    });
}

/** Reading is checking: what is wrong is refused with every fault at its place. */
async function check(context: Context, name: string, { against }: CheckOptions): Promise<void> {
  const { templates, output, messages } = context;
  const template = await templates.load(name);
  await (await import('./against.ts')).checkAgainst(context, name, template, against);
  const words = messages.program.template;
  output.print([paragraph(words.fine(name, questionsOf(template).length, template.minutes))]);
}
