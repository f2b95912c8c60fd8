import type { Context } from '../../context.ts';
import { proposeMapping } from '../../core/import/proposal/propose.ts';
import { watcher } from '../../core/import/proposal/seen.ts';
import { paragraph } from '../../core/page.ts';
import { slug } from '../../core/template/id.ts';
import { commandLine, type Given } from '../../render/command-line.ts';
import { mappingText } from '../../render/importing/mapping.ts';
import { makeRoom, partsOf } from '../written-file.ts';
import type { ImportOptions } from './import.ts';
import { withProgress } from './progress.ts';

/** The template that a mapping is proposed for. */
const template = 'standard';

/** Writes a mapping that can be used as it stands, with what a person should look at. */
export async function propose(context: Context, file: string, options: ImportOptions): Promise<void> {
  const { files, messages, output, settings } = context;
  const { output: to, overwrite } = options;
  if (to !== undefined) await makeRoom(context, { file: to, overwrite: overwrite === true, sources: [file] });
  const copy = { template: await context.templates.load(template), codebook: await context.codebook() };
  const table = await files.readTable(file);
  const { see, seen } = watcher(table.columns);
  let count = 0;
  for await (const rows of withProgress(context, messages.importing.looking, table.rows())) {
    rows.forEach(see);
    count += rows.length;
  }
  const [, name] = partsOf(file);
  const source = slug(name.replace(/\.[^.]*$/u, '')) || 'import';
  const text = mappingText({ source, template, rows: count, ...proposeMapping(seen(), copy) }, messages);
  if (to === undefined) return output.write(text);
  await files.write(to, [text]);
  const given: readonly Given[] = [['--mapping', to], ['--dry-run', true], ...settings.given];
  const next = commandLine({ name: 'import', words: [file], given });
  output.say([paragraph(messages.importing.proposed(to, next))]);
}
