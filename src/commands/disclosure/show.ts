import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { disclosureRow } from '../../core/export/disclosure-row.ts';
import type { Page } from '../../core/page.ts';
import { present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';
import type { DisclosureEntry } from '../../core/store.ts';
import { handOverPage } from '../../render/hand-over.ts';
import { json } from '../../render/json.ts';
import { logAccess, whyOption, type WhyOptions } from '../log-access.ts';
import { deliver, destinationOf, type DestinationOptions } from '../report/destination.ts';
import { findDisclosure } from './find.ts';
import { shortDisclosureIds } from './waiting.ts';
import { wordsFor } from '../naming-employer.ts';

type ShowOptions = Pick<DestinationOptions, 'json' | 'output' | 'overwrite'> & WhyOptions;

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<id>', flags.disclosure)
    .option('--output <file>', flags.pageOutput)
    .option('--overwrite', flags.overwriteFile)
    .addOption(new Option('--json', flags.json).conflicts('output'))
    .addOption(whyOption(context))
    .action((id: string, options: ShowOptions) => show(context, id, options));
}

/** The page to hand over, on the screen or in a file of text. */
async function show(context: Context, typed: string, { json: asJson, why, ...file }: ShowOptions): Promise<void> {
  const entry = await findDisclosure(context, typed);
  const about = { about: entry.interviewId, ...present({ file: file.output, why }) };
  await logAccess(context, { what: 'disclosure-show', ...about });
  if (asJson === true) return context.output.write(json(disclosureRow(entry, context.clock.today())));
  const destination = destinationOf({ ...file, format: 'text' });
  const page = await pageOf(context, typed, entry);
  return deliver({ page }, destination, context, context.messages.disclosure.page.written);
}

async function pageOf(context: Context, typed: string, entry: DisclosureEntry): Promise<Page> {
  const interview = await (await context.store()).interviews.read(entry.interviewId);
  if (interview === undefined) throw new Refusal({ code: 'disclosure-not-found', id: typed });
  const shortId = (await shortDisclosureIds(context)).get(entry.id) ?? entry.id;
  const today = context.clock.today();
  return handOverPage({ interview, disclosure: entry, today, shortId }, await wordsFor(context, interview));
}
