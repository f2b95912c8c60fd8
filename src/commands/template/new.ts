import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { paragraph } from '../../core/page.ts';
import { questionsIn } from '../../core/template/bank-questions.ts';
import type { Codebook } from '../../core/template/codebook.ts';
import { hasRoom, make, type Made } from '../../core/template/make.ts';
import { askers, materialOf, type Material } from '../../core/template/material.ts';
import { foremost } from '../../core/template/offered.ts';
import type { TemplateNewWords } from '../../i18n/template-new.ts';
import { commandLine } from '../../render/command-line.ts';
import { json } from '../../render/json.ts';
import { templateFile } from '../../render/template-file.ts';
import { badName, makeRoom, partsOf } from '../written-file.ts';
import { askWish } from './ask-wish.ts';
import { readWish, refuseAnswers, type NewOptions } from './read-wish.ts';

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('[name]', flags.newTemplate.name)
    .option('--purpose <text>', flags.newTemplate.purpose)
    .option('--minutes <minutes>', flags.newTemplate.minutes)
    .addOption(new Option('--asked-by <person>', flags.newTemplate.askedBy).choices(askers))
    .option('--themes <themes>', flags.newTemplate.themes)
    .option('--both', flags.newTemplate.both)
    .option('--output <file>', flags.newTemplate.output)
    .action((name: string | undefined, options: NewOptions) => makeNew(context, name, options));
}

/** A template of one's own from a few answers: a file with comments, which can be used as it is. */
async function makeNew(context: Context, name: string | undefined, options: NewOptions): Promise<void> {
  const { messages, templates, files } = context;
  const words = await messages.templateNewIn(messages.language);
  const { output } = options;
  if (output !== undefined && !/\.ya?ml$/u.test(output)) throw badName(output, [`${output}.yaml`, `${output}.yml`]);
  const wish = await askWish(context, words, await readWish(context, name, options));
  const file = output ?? `${context.settings.templateFolders.at(-1) ?? '.'}/${wish.id}.yaml`;
  const codebook = await context.codebook();
  const made = make(wish, await shippedMaterial(context, codebook), codebook);
  refuseAnswers(made);
  const writing = { language: messages.language, both: options.both === true, words };
  const text = templateFile(made, writing);
  await templates.tryOut(file, text);
  await makeRoom(context, { file, overwrite: false, kept: true });
  await files.write(file, [text]);
  await writeSchema(context, file);
  tell(context, words, made, { file, given: output === undefined ? wish.id : file });
}

/** From what is shipped and no own template hides, first those that are worded for most, and from the bank. */
async function shippedMaterial({ templates }: Context, codebook: Codebook): Promise<Material> {
  const names = (await templates.list()).filter(({ file }) => file === undefined).map(({ name }) => name);
  const ordered = [...foremost.filter((one) => names.includes(one)), ...names.filter((one) => !foremost.includes(one))];
  const loaded = await Promise.all(ordered.map((one) => templates.load(one)));
  return materialOf(loaded, questionsIn(await templates.bank(), codebook));
}

const schemaFile = 'template.schema.json';

/** The first line of the template names it, for an editor that completes and marks faults; one that is there stays. */
async function writeSchema({ files, messages }: Context, file: string): Promise<void> {
  const [folder] = partsOf(file);
  if ((await files.prepareFolder(folder, [schemaFile])).length > 0) return;
  const { describedSchema } = await import('../../core/template/described.ts');
  await files.write(`${folder}/${schemaFile}`, [
    json(describedSchema('template', await messages.schemaIn(messages.language))),
  ]);
}

interface Written {
  readonly file: string;
  /** How the commands to come name it. */
  readonly given: string;
}

function tell({ output, settings }: Context, words: TemplateNewWords, made: Made, { file, given }: Written): void {
  const check = commandLine({ name: 'template check', words: [given], given: settings.given });
  const start = commandLine({ name: 'start', given: [['--template', given], ...settings.given] });
  output.print([
    paragraph(words.written(file)),
    paragraph(words.planned(made.planned, made.wish.minutes)),
    ...(hasRoom(made) ? [paragraph(words.room)] : []),
    paragraph(words.check),
    paragraph(check, 2),
    paragraph(words.start),
    paragraph(start, 2),
  ]);
}
