import type { UpdateObject } from 'kysely';
import type { Interview, TemplateCopy } from '../core/interview/interview.ts';
import type { ClosingPlan, Interviews } from '../core/store.ts';
import { Refusal } from '../core/problem.ts';
import { factColumns, factsToColumns } from './columns.ts';
import { removeCopyUnlessUsed } from './copies.ts';
import { enterInformation, enterInterview, enterWhole, whatIsKnown } from './entry.ts';
import { idsFrom, knownValues, listEntries, listIds, listSeqs } from './list.ts';
import { readInterviews } from './reading.ts';
import type { Connection, Steps, Tables } from './tables.ts';

export function interviewsIn(steps: Steps): Interviews {
  const set = (id: string, columns: Columns) => steps.change((connection) => change(connection, id, columns));
  return {
    create: (interview) =>
      steps.changeAll(async (connection) => {
        const known = await whatIsKnown(connection);
        await enterInterview(connection, interview, { step: null, seconds: 0 }, known);
      }),
    createAll: (interviews) =>
      steps.changeAll(async (connection) => {
        const known = await whatIsKnown(connection);
        for (const interview of interviews) await enterWhole(connection, interview, known);
      }),
    read: (id) => steps.read((connection) => read(connection, id)),
    idsFrom: (prefix, limit) => steps.read((connection) => idsFrom(connection, prefix, limit)),
    ids: () => steps.read(listIds),
    list: (filter, facts) => steps.read((connection) => listEntries(connection, filter, facts)),
    pages: (size) => pages(steps, size),
    known: (fact) => steps.read((connection) => knownValues(connection, fact)),
    setFact: (id, fact, value) =>
      set(id, value === undefined ? { [factColumns[fact]]: null } : factsToColumns({ [fact]: value })),
    setLeaver: (id, leaver) => steps.change((connection) => setLeaver(connection, id, leaver)),
    setStatus: (id, status) => set(id, { status }),
    setLanguage: (id, language) => set(id, { language }),
    moveTo: (id, step, seconds) => set(id, { step, seconds }),
    inform: (id, information) =>
      steps.change(async (connection) => {
        const found = await find(connection, id);
        if (found === undefined) throw new Refusal({ code: 'interview-not-found', id });
        await enterInformation(connection, found.seq, information);
      }),
    close: (id, plan) => steps.erase((connection) => close(connection, id, plan)),
    remove: (id) => steps.erase((connection) => remove(connection, id)),
  };
}

type Columns = UpdateObject<Tables, 'interview'>;

async function change(connection: Connection, id: string, columns: Columns): Promise<void> {
  const { numUpdatedRows } = await connection
    .updateTable('interview')
    .set(columns)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal({ code: 'interview-not-found', id });
}

async function find(connection: Connection, id: string) {
  return connection
    .selectFrom('interview')
    .select(['seq', 'leaver_id', 'copy_id'])
    .where('id', '=', id)
    .executeTakeFirst();
}

async function read(connection: Connection, id: string): Promise<Interview | undefined> {
  const found = await find(connection, id);
  if (found === undefined) return undefined;
  const [interview] = await readInterviews(connection, [found.seq], new Map());
  return interview;
}

/** The order is taken once, then each page is read whole by its keys: no query is open between pages. */
async function* pages(steps: Steps, size: number): AsyncGenerator<readonly Interview[]> {
  const seqs = await steps.read(listSeqs);
  const copies = new Map<string, TemplateCopy>();
  for (let start = 0; start < seqs.length; start += size) {
    const page = seqs.slice(start, start + size);
    yield await steps.read((connection) => readInterviews(connection, page, copies));
  }
}

async function setLeaver(
  connection: Connection,
  id: string,
  leaver: { readonly name: string; readonly startedOn?: string },
): Promise<void> {
  const { numUpdatedRows } = await connection
    .updateTable('leaver')
    .set({ name: leaver.name, started_on: leaver.startedOn ?? null })
    .where('id', '=', connection.selectFrom('interview').select('leaver_id').where('interview.id', '=', id))
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal({ code: 'interview-not-found', id });
}

async function close(connection: Connection, id: string, plan: ClosingPlan): Promise<void> {
  const found = await find(connection, id);
  if (found === undefined) throw new Refusal({ code: 'interview-not-found', id });
  const lines = connection.deleteFrom('note_line').where('interview_seq', '=', found.seq);
  const answers = connection.deleteFrom('answer').where('interview_seq', '=', found.seq);
  const values = connection.updateTable('answer').set({ value: null }).where('interview_seq', '=', found.seq);
  if (plan.lines.length > 0) await lines.where('seq', 'in', plan.lines).execute();
  if (plan.values.length > 0) await values.where('question_id', 'in', plan.values).execute();
  if (plan.answers.length > 0) {
    await lines.where('question_id', 'in', plan.answers).execute();
    await answers.where('question_id', 'in', plan.answers).execute();
  }
  await leaveUnentered(connection, found.seq);
  await change(connection, id, { status: 'closed' });
}

/** A closed interview cannot be changed: what was typed or marked of a change and never entered goes. */
async function leaveUnentered(connection: Connection, seq: number): Promise<void> {
  const lines = connection.updateTable('note_line').set({ change: null }).where('change', 'is not', null);
  await lines.where('interview_seq', '=', seq).execute();
  const answers = connection.updateTable('answer').set({ marks: null }).where('marks', 'is not', null);
  await answers.where('interview_seq', '=', seq).execute();
}

/** Answers and lines go with the interview (`on delete cascade`). */
async function remove(connection: Connection, id: string): Promise<void> {
  const found = await find(connection, id);
  if (found === undefined) return;
  await connection.deleteFrom('interview').where('seq', '=', found.seq).execute();
  await removeCopyUnlessUsed(connection, found.copy_id);
  await connection
    .deleteFrom('leaver')
    .where('id', '=', found.leaver_id)
    .where('id', 'not in', connection.selectFrom('interview').select('leaver_id'))
    .execute();
}
