import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { accent, paragraph } from '../core/page.ts';
import { madeUpInterviews } from '../demo/interviews.ts';

/** Enough for every breakdown to have groups above the floor and some below it. */
const count = 280;
const seed = 1;

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('[file]', flags.demoFile)
    .action((file: string | undefined) => demo(context, file ?? fileOf(context)));
}

/** The database that was named for every command, else one in the working folder. */
const fileOf = ({ settings }: Context): string => (settings.databaseNamed ? settings.database : 'demo.db');

/** As a shell takes it. */
const quoted = (file: string): string => (/^[\w./\\:~-]+$/u.test(file) ? file : `"${file}"`);

async function demo(context: Context, file: string): Promise<void> {
  const { templates, clock, output, messages } = context;
  const codebook = await context.codebook();
  const copies = [
    { template: await templates.load('standard'), codebook },
    { template: await templates.load('short'), codebook },
  ];
  const { interviews } = await context.store({ demo: file });
  await interviews.createAll(madeUpInterviews({ count, seed, today: clock.today(), copies }));
  const words = messages.program.demo;
  output.print([
    paragraph(words.done(count, file)),
    ...words.tries(quoted(file)).map((line) => paragraph(accent(line), 2)),
  ]);
}
