import type { Answer, Interview, Leaver } from '../core/interview/interview.ts';
import { leaverKey } from '../core/interview/leaver.ts';
import type { NewInterview } from '../core/ports.ts';
import { factsToColumns, shareToColumns, valueToColumn } from './columns.ts';
import { saveCopy } from './copies.ts';
import { draftColumns, lineColumns, newestLine } from './lines.ts';
import type { Connection } from './tables.ts';

/** Enters an interview that has no answers yet, and gives its seq. */
export async function enterInterview(
  connection: Connection,
  interview: NewInterview,
  later: { readonly step: string | null; readonly seconds: number },
  leaverIds: Map<string, string>,
): Promise<number> {
  const { seq } = await connection
    .insertInto('interview')
    .values({
      id: interview.id,
      leaver_id: await enterLeaver(connection, interview.leaver, leaverIds),
      copy_id: await saveCopy(connection, interview.copy),
      status: interview.status,
      language: interview.language,
      ...factsToColumns(interview.facts),
      ...later,
      created_at: interview.createdAt,
    })
    .returning('seq')
    .executeTakeFirstOrThrow();
  return seq;
}

export async function enterWhole(
  connection: Connection,
  interview: Interview,
  leaverIds: Map<string, string>,
): Promise<void> {
  const later = { step: interview.step ?? null, seconds: interview.seconds };
  const seq = await enterInterview(connection, interview, later, leaverIds);
  for (const answer of interview.answers.values()) await enterAnswer(connection, seq, answer, interview.createdAt);
}

/** The ids of the leavers there are, by what makes two of them the same person. */
export async function knownLeavers(connection: Connection): Promise<Map<string, string>> {
  const rows = await connection.selectFrom('leaver').selectAll().where('started_on', 'is not', null).execute();
  const ids = new Map<string, string>();
  for (const row of rows) remember(ids, { id: row.id, name: row.name, startedOn: row.started_on ?? '' });
  return ids;
}

function remember(ids: Map<string, string>, leaver: Leaver): void {
  const key = leaverKey(leaver);
  if (key !== undefined) ids.set(key, leaver.id);
}

async function enterLeaver(connection: Connection, leaver: Leaver, ids: Map<string, string>): Promise<string> {
  const known = ids.get(leaverKey(leaver) ?? '');
  if (known !== undefined) return known;
  await connection
    .insertInto('leaver')
    .values({ id: leaver.id, name: leaver.name, started_on: leaver.startedOn ?? null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  remember(ids, leaver);
  return leaver.id;
}

async function enterAnswer(connection: Connection, seq: number, answer: Answer, enteredAt: string): Promise<void> {
  const place = { interview_seq: seq, question_id: answer.questionId };
  await connection
    .insertInto('answer')
    .values({
      ...place,
      state: answer.state ?? null,
      value: valueToColumn(answer.value),
      ...shareToColumns(answer.share),
      seconds: answer.seconds,
      after_line: newestLine,
    })
    .execute();
  const lines = answer.lines.map((line) => ({ ...place, ...lineColumns(line, line.writtenAt) }));
  const drafts = answer.drafts.map(({ text }) => ({ ...place, ...draftColumns(text, enteredAt) }));
  for (const row of [...lines, ...drafts]) await connection.insertInto('note_line').values(row).execute();
}
