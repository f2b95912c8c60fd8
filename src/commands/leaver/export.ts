import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { languages } from '../../core/language.ts';
import { blank, paragraph, quiet, strong } from '../../core/page.ts';
import { eraseOnFor } from '../../core/privacy/erase-on.ts';
import { extractOf, type Extract } from '../../core/privacy/extract.ts';
import { Refusal } from '../../core/problem.ts';
import type { Person } from '../../core/upkeep.ts';
import { extractHtml } from '../../render/extract/html.ts';
import { extractRows } from '../../render/extract/rows.ts';
import { namedIn } from '../../render/extract/sheet.ts';
import { tellExtract } from '../../render/extract/tell.ts';
import { json } from '../../render/json.ts';
import { logAccess, whyOption, type WhyOptions } from '../log-access.ts';
import { findLeaver } from './find.ts';
import { refusePurged } from './purged.ts';

interface ExportOptions extends WhyOptions {
  readonly overwrite?: true;
}

const names = ['leaver.json', ...languages.map((language) => `leaver.${language}.html`)];

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<id>', flags.leaver)
    .argument('<folder>', flags.folder)
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
  const { files, messages, output, clock } = context;
  await refusePurged(context, id);
  const person = await findLeaver(context, id);
  const taken = await files.prepareFolder(folder, names);
  if (taken.length > 0 && options.overwrite !== true)
    throw new Refusal({ code: 'folder-in-use', folder, names: taken });
  const { overwrite: _, ...why } = options;
  await logAccess(context, { what: 'leaver-export', about: person.id, file: folder, ...why });
  const extract = await extractFor(context, person);
  const sheets = languages.map((language) => tellExtract({ extract, language, messages, local: clock.local }));
  await files.write(`${folder}/leaver.json`, [json(extractRows(extract, messages))]);
  for (const sheet of sheets)
    await files.write(`${folder}/leaver.${sheet.language}.html`, [
      extractHtml(sheet, messages.extract[sheet.language]),
    ]);
  const named = sheets.filter(({ language }) => language === messages.language).flatMap(namedIn);
  const count = named.reduce((sum, one) => sum + one.count, 0);
  const words = messages.leaver.export;
  output.print([
    paragraph(words.done(person.name || messages.extract[messages.language].nameless, folder)),
    blank,
    paragraph(strong(words.check(count))),
  ]);
  output.say([paragraph(quiet(words.confidential))]);
}

async function extractFor(context: Context, person: Person): Promise<Extract> {
  const { interviews, people, upkeep } = await context.store();
  const employer = await context.settings.employer();
  const read = await Promise.all(person.interviewIds.map((id) => interviews.read(id)));
  return extractOf(person, {
    madeAt: context.clock.now(),
    interviews: read.filter((one): one is Interview => one !== undefined),
    keptUntil: ({ facts, createdAt }) => facts.eraseOn ?? eraseOnFor(employer, facts.heldOn ?? createdAt.slice(0, 10)),
    log: await upkeep.logged(),
    backups: await upkeep.backups(),
    names: [
      ...(await people.list()).map(({ name }) => name),
      ...(await interviews.known('manager')),
      ...(await interviews.known('interviewer')),
    ],
  });
}
