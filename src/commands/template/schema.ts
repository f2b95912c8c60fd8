import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { paragraph } from '../../core/page.ts';
import { describedSchema } from '../../core/template/described.ts';
import { json } from '../../render/json.ts';
import { makeRoom, partsOf } from '../written-file.ts';

interface SchemaOptions {
  readonly bank?: true;
  readonly output?: string;
  readonly overwrite?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .option('--bank', flags.schemaBank)
    .option('--output <file>', flags.schemaOutput)
    .option('--overwrite', flags.overwriteFile)
    .action((options: SchemaOptions) => schema(context, options));
}

/** Gives editors what they need to help with a template or an own bank, on the screen or in a file. */
async function schema(context: Context, { bank, output: file, overwrite }: SchemaOptions): Promise<void> {
  const { output, files, messages } = context;
  const text = json(describedSchema(bank === true ? 'bank' : 'template', await messages.schemaIn(messages.language)));
  if (file === undefined) return output.write(text);
  await makeRoom(context, { file, overwrite: overwrite === true });
  await files.write(file, [text]);
  const words = await messages.templateDiffIn(messages.language);
  const [, name] = partsOf(file);
  output.say([
    paragraph(words.schemaWritten(file, bank === true)),
    paragraph(`# yaml-language-server: $schema=./${name}`, 2),
  ]);
}
