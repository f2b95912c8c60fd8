import type { UpdateObject } from 'kysely';
import { erasureOf } from '../core/interview/closing.ts';
import type { Interview, TemplateCopy } from '../core/interview/interview.ts';
import type { Interviews } from '../core/store.ts';
import { Refusal } from '../core/problem.ts';
import { templatesUsed } from './copies.ts';
import { factColumns, factsToColumns } from './columns.ts';
import { enterInformation, enterInterview, enterWhole, fillPlanned, whatIsKnown } from './entry.ts';
import { countInterviews, idsFrom, knownValues, listEntries, listIds, listSeqs } from './list.ts';
import { setLeaver } from './leaver.ts';
import { passedOnIn } from './passed-on.ts';
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
    fill: (interview) => steps.changeAll((connection) => fillPlanned(connection, interview)),
    read: (id) => steps.read((connection) => read(connection, id)),
    idsFrom: (prefix, limit) => steps.read((connection) => idsFrom(connection, prefix, limit)),
    ids: () => steps.read(listIds),
    count: () => steps.read(countInterviews),
    list: (filter, facts) => steps.read((connection) => listEntries(connection, filter, facts)),
    pages: (size) => pages(steps, size),
    templatesUsed: (templateId) => steps.read((connection) => templatesUsed(connection, templateId)),
    known: (fact) => steps.read((connection) => knownValues(connection, fact)),
    setFact: (id, fact, value) =>
      set(id, value === undefined ? { [factColumns[fact]]: null } : factsToColumns({ [fact]: value })),
    setLeaver: (id, leaver) => steps.changeAll((connection) => setLeaver(connection, id, leaver)),
    setStatus: (id, status) => set(id, { status }),
    setLanguage: (id, language) => set(id, { language }),
    moveTo: (id, step, seconds) => set(id, { step, seconds }),
    inform: (id, information) =>
      steps.change(async (connection) => {
        const found = await find(connection, id);
        if (found === undefined) throw new Refusal({ code: 'interview-not-found', id });
        await enterInformation(connection, found.seq, information);
      }),
    ...passedOnIn(steps),
    close: (id, plan) =>
      steps.erase(async (connection) => {
        await change(connection, id, { status: 'closed' });
        return erasureOf(id, plan);
      }),
    remove: (id) => steps.erase(async () => ({ interviews: [id] })),
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
