import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { paragraph } from '../../core/page.ts';
import { questionsOf } from '../../core/template/template.ts';

export function declare(command: Command, context: Context): void {
  command
    .argument('<template>', context.messages.program.flags.templateName)
    .action((name: string) => check(context, name));
}

/** Reading is checking: what is wrong is refused with every fault at its place. */
async function check({ templates, output, messages }: Context, name: string): Promise<void> {
  const template = await templates.load(name);
  const words = messages.program.template;
  output.print([paragraph(words.fine(name, questionsOf(template).length, template.minutes))]);
}
