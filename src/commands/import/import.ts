import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import type { Preview } from '../../core/import/preview.ts';
import { blank, paragraph, quiet, strong, type Page } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import type { Given } from '../../render/command-line.ts';
import { previewPage } from '../../render/importing/preview.ts';
import { goAhead } from '../erasing/go-ahead.ts';
import { logAccess } from '../log-access.ts';
import { makeRoom } from '../written-file.ts';
import { agreed } from './agree.ts';
import { look, prepare, type Prepared } from './look.ts';
import { writeRefused } from './refused.ts';
import { propose } from './propose.ts';
import { take } from './take.ts';

export interface ImportOptions {
  readonly mapping?: string;
  readonly suggest?: true;
  readonly output?: string;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly undated?: true;
  readonly refused?: string;
  readonly overwrite?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.importing;
  command
    .argument('<file>', flags.table)
    .addOption(new Option('--mapping <file>', flags.mapping).conflicts(['suggest', 'output']))
    .option('--suggest', flags.suggest)
    .option('--output <file>', flags.output)
    .option('--dry-run', context.messages.program.flags.dryRun)
    .addOption(new Option('--yes', flags.yes).conflicts('dryRun'))
    .addOption(new Option('--undated', flags.undated).conflicts('suggest'))
    .option('--refused <file>', flags.refused)
    .option('--overwrite', context.messages.program.flags.overwriteFile)
    .action((file: string, options: ImportOptions) => importTable(context, file, options));
}

/** Shows what would become of every row, asks for a yes, and takes in those that fit. */
async function importTable(context: Context, file: string, options: ImportOptions): Promise<void> {
  checkOptions(context, options);
  const { mapping, refused: to, overwrite } = options;
  if (mapping === undefined) return propose(context, file, options);
  if (to !== undefined) await makeRoom(context, { file: to, overwrite: overwrite === true, sources: [file, mapping] });
  const prepared = await prepare(context, file, mapping, options.undated === true);
  const preview = await look(context, prepared);
  await goOn(context, { file, mapping, prepared, preview }, options);
  if (to !== undefined) await writeRefused(context, preview.refused, to);
  const refused = preview.refused.length;
  if (refused > 0 && preview.fitting === 0) throw new Refusal({ code: 'nothing-taken', file, refused });
}

/** A table that has been looked at. */
interface LookedAt {
  readonly file: string;
  readonly mapping: string;
  readonly prepared: Prepared;
  readonly preview: Preview;
}

async function goOn(context: Context, seen: LookedAt, { dryRun, yes, undated }: ImportOptions): Promise<void> {
  const { output, messages } = context;
  const { file, mapping, prepared, preview } = seen;
  const page = previewPage(preview, prepared, messages);
  const count = preview.fitting - preview.known;
  if (count === 0) return nothingNew(context, preview, page);
  if (dryRun === true) {
    const given: readonly Given[] = [
      ['--mapping', mapping],
      ['--undated', undated],
      ['--yes', true],
    ];
    return output.print([...page, ...goAhead(context, { name: 'import', words: [file], given })]);
  }
  if (!(await agreed(context, page, count, yes === true)))
    return output.say([paragraph(messages.erasing.nothingChanged)]);
  await takeIn(context, seen);
}

async function takeIn(context: Context, { file, prepared, preview }: LookedAt): Promise<void> {
  const { output, messages } = context;
  await context.store({ create: true });
  await logAccess(context, { what: 'import', file });
  const { taken, known } = await take(context, prepared);
  const { done, next } = messages.importing;
  output.print([paragraph(done({ taken, known, refused: preview.refused.length }))]);
  output.say([paragraph(quiet(next))]);
}

/** Everything has come in before, or nothing fits. */
function nothingNew({ output, messages }: Context, { fitting, known, refused }: Preview, page: Page) {
  if (fitting === 0 && refused.length > 0) return output.print(page);
  const there = paragraph(strong(messages.importing.done({ taken: 0, known, refused: refused.length })));
  output.print([there, blank, ...page]);
}

/** What cannot be done is said before a long file is read. */
function checkOptions({ output, settings }: Context, { mapping, suggest: proposed, yes, dryRun }: ImportOptions): void {
  if (mapping === undefined && proposed === undefined)
    throw new Refusal({ code: 'usage', detail: { kind: 'either', first: '--mapping', second: '--suggest' } });
  const asks = mapping !== undefined && yes === undefined && dryRun === undefined;
  if (asks && !output.interactive && settings.plain !== 'asked')
    throw new Refusal({ code: 'no-terminal', command: 'exit-talk import' });
}
