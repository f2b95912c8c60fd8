import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import type { Interview, Status } from '../../core/interview/interview.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';
import { toldBy } from '../../core/privacy/told.ts';
import type { Purpose } from '../../core/upkeep.ts';
import type { BriefSheet } from '../../render/brief/sheet.ts';
import { labelOf } from '../../render/codes.ts';
import { findInterview, shortId } from '../find.ts';
import { logAccess, whyOption } from '../log-access.ts';
import { deliver, destinationOf } from '../report/destination.ts';
import { badName } from '../written-file.ts';

const readers = ['hr', 'interviewer', 'leaver'] as const;
type Reader = (typeof readers)[number];

const formats = ['text', 'md', 'html'] as const;
type Format = (typeof formats)[number];

interface PrepareOptions {
  readonly for: Reader;
  readonly format?: Format;
  readonly output?: string;
  readonly overwrite?: true;
  readonly why?: Purpose;
}

export function declare(command: Command, context: Context): void {
  const { program, prepare: words } = context.messages;
  const { flags } = program;
  command
    .argument('<id>', flags.id)
    .addOption(new Option('--for <reader>', words.flags.for).choices(readers).default('hr'))
    .addOption(new Option('--format <format>', flags.format).choices(formats))
    .option('--output <file>', words.flags.output)
    .option('--overwrite', flags.overwriteFile)
    .addOption(whyOption(context))
    .action((id: string, options: PrepareOptions) => prepare(context, id, options));
}

/** The page before the talk, for whoever reads it: on the screen, or as a file. */
async function prepare(context: Context, id: string, options: PrepareOptions): Promise<void> {
  const { messages, output } = context;
  const destination = destinationOf(options);
  const format = formats.find((one) => one === destination.format) ?? refuseFormat(destination.file);
  const interview = toBeHeld(context, await findInterview(context, id));
  const { for: reader, why } = options;
  await logAccess(context, { what: 'prepare', about: interview.id, ...present({ why, file: destination.file }) });
  const sheet = await sheets[reader](context, interview);
  const words = messages.prepare;
  const written = reader === 'leaver' ? words.writtenForLeaver : words.written;
  await deliver(await renderers[format](sheet), destination, context, written);
  if (reader === 'leaver') return;
  await keepPreparedOn(context, interview);
  const { interviewerIsManager, interviewer } = interview.facts;
  if (reader === 'hr' && interviewerIsManager === 'yes')
    output.say([
      paragraph(quiet(words.ownManager(interviewer ?? words.theInterviewer, await shortId(context, interview.id)))),
    ]);
}

function refuseFormat(file = ''): never {
  const stem = file.replace(/\.[^./\\]+$/u, '');
  throw badName(file, [`${stem}.html`, `${stem}.txt`, `${stem}.md`]);
}

const toCome: readonly Status[] = ['planned', 'under-way', 'paused'];

/** A talk to come, or one that has begun: of another there is nothing to prepare. */
function toBeHeld({ messages }: Context, interview: Interview): Interview {
  const { id, status } = interview;
  if (toCome.includes(status)) return interview;
  throw new Refusal({
    code: 'nothing-to-prepare',
    id,
    status: labelOf(messages.codes.status, status, messages.language),
  });
}

const sheets: Readonly<Record<Reader, (context: Context, interview: Interview) => Promise<BriefSheet>>> = {
  hr: async (context, interview) => {
    const { actions } = await context.store();
    const { earlierFor } = await import('./earlier.ts');
    const { tellForHr } = await import('../../render/brief/tell.ts');
    return tellForHr(interview, await earlierFor(context, interview, await actions.list()));
  },
  interviewer: async ({ messages }, interview) =>
    (await import('../../render/brief/tell.ts')).tellForInterviewer(interview, messages),
  leaver: async ({ messages, settings, clock }, interview) => {
    const { tellForLeaver } = await import('../../render/brief/leaver.ts');
    const told = toldBy(await settings.employer(), interview.language);
    const { planZone } = interview.facts;
    const words = await messages.beforehandIn(interview.language);
    const zone = planZone === clock.zone() ? undefined : planZone;
    return tellForLeaver({ interview, told, messages, words, ...present({ zone }) });
  },
};

const renderers = {
  text: async (sheet: BriefSheet) => ({ page: (await import('../../render/brief/page.ts')).briefPage(sheet) }),
  md: async (sheet: BriefSheet) => ({ text: (await import('../../render/brief/markdown.ts')).briefMarkdown(sheet) }),
  html: async (sheet: BriefSheet) => ({ text: (await import('../../render/brief/html.ts')).briefHtml(sheet) }),
};

async function keepPreparedOn({ store, clock }: Context, { id, facts }: Interview): Promise<void> {
  if (facts.preparedOn === clock.today()) return;
  await (await store()).interviews.setFact(id, 'preparedOn', clock.today());
}
