import type { Context } from '../../context.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { paragraph, quiet, type Page } from '../../core/page.ts';
import { leaverColumns, namesLeavers } from '../../core/plan/leaver-columns.ts';
import { readLeaver, type LeaverFault, type ListedLeaver } from '../../core/plan/leavers.ts';
import { isOwnManager } from '../../core/plan/own-manager.ts';
import { present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';
import type { NewInterview } from '../../core/store.ts';
import { sentenceOf } from '../../render/sentence.ts';
import { doubtsPage, lastDaysOf, sorted, type ListedRow, type Met } from './list-doubts.ts';
import type { PlanOptions } from './options.ts';
import { lineIn } from './said.ts';
import { newInterview } from './write.ts';

/**
 * HR's monthly list: everybody on it who is not known yet has a talk to be planned. Nothing is written if a row does not fit;
 * a row of which nobody can tell whether it is somebody new is named, and adds nothing.
 */
export async function planList(context: Context, file: string, options: PlanOptions): Promise<void> {
  const { output, messages } = context;
  const { done, would, next } = messages.plan.list;
  const rows = await readList(context, file);
  const { fresh, doubtful } = sorted(rows, await everybody(context));
  const known = rows.length - fresh.length - doubtful.length;
  if (doubtful.length > 0) output.say(await doubtsPage(context, file, doubtful));
  if (options.dryRun === true) return output.print([paragraph(would(fresh.length, known, doubtful.length))]);
  if (fresh.length > 0) {
    const begun = await newInterview(context, options);
    const interviewer = lineIn(options.interviewer);
    const interviews = fresh.map(({ listed }) => plannedOf(context, begun, listed, interviewer));
    await (await context.store()).interviews.createAll(interviews);
  }
  output.print([paragraph(done(fresh.length, known, doubtful.length))]);
  if (fresh.length > 0) output.say([paragraph(quiet(next))]);
}

/** Every row of the list. Throws Refusal when one does not fit, with all of them said first. */
async function readList(context: Context, file: string): Promise<readonly ListedRow[]> {
  const { files, output, messages } = context;
  const table = await files.readTable(file);
  const columns = leaverColumns(table.columns);
  if (!namesLeavers(columns)) throw new Refusal({ code: 'no-name-column', file, columns: table.columns });
  const listed: ListedRow[] = [];
  const refused: { readonly number: number; readonly faults: readonly LeaverFault[] }[] = [];
  for await (const rows of table.rows())
    for (const { number, cells } of rows) {
      const row = readLeaver(cells, columns, table.columns);
      if (row.kind === 'fits') listed.push({ number, listed: row.listed });
      else refused.push({ number, faults: row.faults });
    }
  const used = new Set(columns.values());
  const unused = table.columns.filter((_, at) => !used.has(at));
  if (unused.length > 0) output.say([paragraph(quiet(messages.plan.list.unused(unused)))]);
  if (refused.length === 0) return listed;
  output.say(faultsPage(context, file, refused));
  throw new Refusal({ code: 'leavers-unfit', file, rows: refused.length });
}

/** More than these nobody mends at once. */
const most = 20;

function faultsPage(
  { messages }: Context,
  file: string,
  refused: readonly { readonly number: number; readonly faults: readonly LeaverFault[] }[],
): Page {
  const { list, faults: sentences } = messages.plan;
  const rows = refused.flatMap(({ number, faults }) =>
    faults.map((fault) => paragraph(list.row(file, number, sentenceOf(sentences, fault)))),
  );
  return rows.length > most ? [...rows.slice(0, most), paragraph(list.more(rows.length - most))] : rows;
}

/** Whoever an interview is with, in whatever status; those whose names are gone are nobody. */
async function everybody(context: Context): Promise<readonly Met[]> {
  const { interviews, people } = await context.store({ create: true });
  const entries = await interviews.list({}, ['lastDay', 'lastWorkingDay']);
  const days = new Map(entries.map(({ id, facts }) => [id, facts]));
  return (await people.list()).flatMap(({ name, startedOn, interviewIds }) =>
    interviewIds.map((id) => ({ name, ...present({ startedOn }), ...lastDaysOf(days.get(id) ?? {}), id })),
  );
}

function plannedOf(
  context: Context,
  begun: NewInterview,
  { leaver, facts }: ListedLeaver,
  interviewer: string | undefined,
): Interview {
  const known = { ...present({ interviewer }), ...facts };
  return {
    ...begun,
    id: context.newId(),
    leaver: { id: context.newId(), ...leaver },
    facts: { ...known, ...present({ interviewerIsManager: isOwnManager(known) }) },
    seconds: 0,
    answers: new Map(),
    disclosures: [],
  };
}
