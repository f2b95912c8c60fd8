import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { languages } from '../../core/language.ts';
import { blank, paragraph, quiet, strong } from '../../core/page.ts';
import { misnamed } from '../../core/privacy/cover.ts';
import { extractOf, unexpectedIn, type Extract, type Sources } from '../../core/privacy/extract.ts';
import { Refusal } from '../../core/problem.ts';
import type { Person } from '../../core/upkeep.ts';
import { extractHtml } from '../../render/extract/html.ts';
import { extractRows, namedInRows } from '../../render/extract/rows.ts';
import { placesCovered, namedIn, type ExtractSheet } from '../../render/extract/sheet.ts';
import { tellExtract } from '../../render/extract/tell.ts';
import { json } from '../../render/json.ts';
import { logAccess, whyOption, type WhyOptions } from '../log-access.ts';
import { findLeaver } from './find.ts';
import { gather } from './gather.ts';
import { refusePurged } from './purged.ts';
import { namingEmployer } from '../../render/naming.ts';

interface ExportOptions extends WhyOptions {
  readonly checked?: true;
  readonly cover?: readonly string[];
  readonly overwrite?: true;
}

const names = ['leaver.json', ...languages.map((language) => `leaver.${language}.html`)];

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<id>', flags.leaver)
    .argument('<folder>', flags.folder)
    .option('--cover <name...>', flags.cover)
    .option('--checked', flags.checked)
    .option('--overwrite', flags.overwrite)
    .addOption(whyOption(context))
    .action((id: string, folder: string, options: ExportOptions) => exportLeaver(context, { id, folder }, options));
}

interface Wanted {
  readonly id: string;
  readonly folder: string;
}

/** Writes all that is kept about one person, for that person; a line in the log says that it left. */
async function exportLeaver(context: Context, { id, folder }: Wanted, options: ExportOptions): Promise<void> {
  const { checked = false, cover = [], overwrite = false, ...why } = options;
  await refusePurged(context, id);
  const person = await findLeaver(context, id);
  const sources = await gather(context, person);
  refuseMisnamed(context, person, sources, cover);
  const taken = await context.files.prepareFolder(folder, names);
  if (taken.length > 0 && !overwrite) throw new Refusal({ code: 'folder-in-use', folder, names: taken });
  await logAccess(context, { what: 'leaver-export', about: person.id, file: folder, ...why });
  const { upkeep } = await context.store();
  const extract = extractOf(person, { ...sources, log: await upkeep.logged() }, { checked, cover });
  const named = namingEmployer(context.messages, (await context.settings.employer()).name);
  sayWritten(context, extract, folder, await write({ ...context, messages: named }, extract, folder));
}

/** Whoever is to be covered is named in it; else somebody would think that a name is gone which is spelt otherwise. */
function refuseMisnamed({ messages }: Context, person: Person, sources: Sources, cover: readonly string[]): void {
  if (cover.length === 0) return;
  const draft = extractOf(person, sources, { checked: false, cover: [] });
  const known = namedInRows(draft, messages).map(({ name }) => name);
  const detail = misnamed(cover, person.name, known);
  if (detail !== undefined) throw new Refusal({ code: 'usage', detail });
}

/** Gives what the page in the language of the screen says. */
async function write({ files, messages, clock }: Context, extract: Extract, folder: string): Promise<ExtractSheet> {
  const { local } = clock;
  const tell = (language: (typeof languages)[number]): ExtractSheet =>
    tellExtract({ extract, language, messages, local }, folder);
  await files.write(`${folder}/leaver.json`, [json(extractRows(extract, messages))]);
  for (const language of languages)
    await files.write(`${folder}/leaver.${language}.html`, [extractHtml(tell(language), messages.extract[language])]);
  return tell(messages.language);
}

function sayWritten({ messages, output }: Context, extract: Extract, folder: string, sheet: ExtractSheet): void {
  const words = messages.leaver.export;
  const { person, reading } = extract;
  const named = namedIn(sheet).reduce((sum, { count }) => sum + count, 0);
  const unexpected = unexpectedIn(extract);
  const said = unexpected.remarks || unexpected.halves ? `${words.unexpected(unexpected)} ` : '';
  output.print([
    paragraph(words.done(person.name || messages.extract[messages.language].nameless, folder)),
    blank,
    paragraph(strong(reading.checked ? words.checked : words.check(named))),
    ...(reading.cover.length === 0 ? [] : [paragraph(words.covered(placesCovered(sheet)))]),
  ]);
  output.say([paragraph(quiet(`${said}${words.confidential}`))]);
}
