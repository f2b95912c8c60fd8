import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { ErasurePlan } from '../core/privacy/erasure.ts';
import type { Answers, Settled } from '../core/store.ts';
import { Refusal } from '../core/problem.ts';
import { present } from '../core/present.ts';
import { shareToColumns, valueToColumn } from './columns.ts';
import { sqliteCode } from './failure.ts';
import type { LineColumns } from './lines.ts';
import { draftColumns, lineColumns, newestLine } from './lines.ts';
import type { Connection, Steps, Tables } from './tables.ts';

export function answersIn(steps: Steps): Answers {
  return {
    addLine: (interviewId, questionId, line, writtenAt, draft) =>
      steps.change((connection) => write(connection, { interviewId, questionId }, lineColumns(line, writtenAt), draft)),
    saveDraft: (interviewId, questionId, text, writtenAt, draft, kind) =>
      steps.change(async (connection) => {
        if (text === '') return removeDraft(connection, draft);
        return write(connection, { interviewId, questionId }, draftColumns(text, writtenAt, kind), draft);
      }),
    changeLine: (seq, change) => steps.change((connection) => changeLine(connection, seq, change)),
    saveChange: (seq, text) =>
      steps.change(async (connection) => {
        const change = { change: text ?? null };
        await connection.updateTable('note_line').set(change).where('seq', '=', seq).execute();
      }),
    removeLine: (seq) => steps.erase((connection) => striking(connection, seq)),
    saveMarks: (interviewId, questionId, marks) =>
      steps.change((connection) =>
        putAnswer(connection, { interviewId, questionId }, { marks: JSON.stringify(marks) }),
      ),
    settle: (interviewId, answer, next) =>
      steps.changeAll((connection) => settle(connection, interviewId, answer, next)),
    spend: (interviewId, { questionId, seconds }, next) =>
      steps.changeAll(async (connection) => {
        await putAnswer(connection, { interviewId, questionId }, { seconds });
        await moveTo(connection, interviewId, next);
      }),
    setAside: (interviewId, questionIds) =>
      steps.changeAll((connection) => setAside(connection, interviewId, questionIds)),
    park: (interviewId, questionIds, parked) =>
      steps.changeAll(async (connection) => {
        for (const questionId of questionIds)
          await putAnswer(connection, { interviewId, questionId }, { parked: parked ? 1 : 0 });
      }),
    label: (interviewId, questionId, share) =>
      steps.change((connection) => putAnswer(connection, { interviewId, questionId }, shareToColumns(share))),
  };
}

interface Place {
  readonly interviewId: string;
  readonly questionId: string;
}

/** One statement: the draft becomes what is written. A draft that is gone (another process took it) costs no word. */
async function write(
  connection: Connection,
  place: Place,
  columns: LineColumns,
  draft: number | undefined,
): Promise<number> {
  if (draft !== undefined && (await overwrite(connection, draft, columns))) return draft;
  const insert = connection.insertInto('note_line').values({ ...columns, ...ownerColumns(place) });
  const { seq } = await orNotFound(insert.returning('seq').executeTakeFirstOrThrow(), place.interviewId);
  return seq;
}

async function overwrite(connection: Connection, draft: number, columns: LineColumns): Promise<boolean> {
  const { numUpdatedRows } = await connection
    .updateTable('note_line')
    .set(columns)
    .where('seq', '=', draft)
    .where('draft', '=', 1)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function removeDraft(connection: Connection, draft: number | undefined): Promise<undefined> {
  if (draft === undefined) return;
  await connection.deleteFrom('note_line').where('seq', '=', draft).where('draft', '=', 1).execute();
}

async function changeLine(
  connection: Connection,
  seq: number,
  { kind, text, share, themes, disclosure }: Parameters<Answers['changeLine']>[1],
): Promise<boolean> {
  const columns = {
    ...present({ kind, text, themes: themes && JSON.stringify(themes), disclosure_id: disclosure }),
    ...(text !== undefined && { change: null }),
    ...(share && shareToColumns(share)),
  };
  if (Object.keys(columns).length === 0) return true;
  const update = connection.updateTable('note_line').set(columns).where('seq', '=', seq);
  return (await update.executeTakeFirst()).numUpdatedRows > 0n;
}

async function striking(connection: Connection, seq: number): Promise<ErasurePlan> {
  const interview = await connection
    .selectFrom('note_line')
    .innerJoin('interview', 'interview.seq', 'note_line.interview_seq')
    .select('interview.id')
    .where('note_line.seq', '=', seq)
    .executeTakeFirst();
  return interview === undefined ? {} : { lines: [[interview.id, seq]] };
}

/** How a question was left and where the talk goes next. */
async function settle(
  connection: Connection,
  interviewId: string,
  { questionId, state, value, seconds }: Settled,
  { aside, ...next }: Parameters<Answers['settle']>[2],
): Promise<void> {
  await putAnswer(
    connection,
    { interviewId, questionId },
    {
      state,
      value: valueToColumn(value),
      seconds,
      marks: null,
      parked: 0,
    },
  );
  await setAside(connection, interviewId, aside);
  await moveTo(connection, interviewId, next);
}

async function moveTo(
  connection: Connection,
  interviewId: string,
  { step, seconds }: { readonly step: string; readonly seconds: number },
): Promise<void> {
  await connection.updateTable('interview').set({ step, seconds }).where('id', '=', interviewId).execute();
}

/** A question that has lines and was never left gets its row here. */
async function setAside(connection: Connection, interviewId: string, questionIds: readonly string[]): Promise<void> {
  const interview = connection.selectFrom('interview').select('seq').where('id', '=', interviewId);
  await connection
    .updateTable('answer')
    .set({ aside: 0 })
    .where('interview_seq', '=', interview)
    .where('aside', '=', 1)
    .$if(questionIds.length > 0, (update) => update.where('question_id', 'not in', questionIds))
    .execute();
  for (const questionId of questionIds) await putAnswer(connection, { interviewId, questionId }, { aside: 1 });
}

type AnswerColumns = Partial<Omit<Insertable<Tables['answer']>, 'interview_seq' | 'question_id' | 'after_line'>>;

/** Sets these columns of an answer and leaves the others; makes the row when there is none. */
async function putAnswer(connection: Connection, place: Place, columns: AnswerColumns): Promise<void> {
  const insert = connection
    .insertInto('answer')
    .values({ ...columns, ...ownerColumns(place), after_line: newestLine })
    .onConflict((conflict) => conflict.columns(['interview_seq', 'question_id']).doUpdateSet(columns));
  await orNotFound(insert.execute(), place.interviewId);
}

function ownerColumns({ interviewId, questionId }: Place) {
  return {
    interview_seq: sql<number>`(select seq from interview where id = ${interviewId})`,
    question_id: questionId,
  };
}

/** The one column of these inserts that can lack a value is the interview's seq. */
async function orNotFound<T>(insert: Promise<T>, id: string): Promise<T> {
  try {
    return await insert;
  } catch (error) {
    if (sqliteCode(error) !== 'SQLITE_CONSTRAINT_NOTNULL') throw error;
    throw new Refusal({ code: 'interview-not-found', id }, { cause: error });
  }
}
