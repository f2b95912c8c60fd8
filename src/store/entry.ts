import type { InsertObject } from 'kysely';
import { setAside } from '../core/interview/aside.ts';
import type { Answer, Disclosure, Information, Interview, Leaver, TemplateCopy } from '../core/interview/interview.ts';
import { leaverKey } from '../core/interview/leaver.ts';
import type { NewInterview } from '../core/store.ts';
import { factColumns, factsToColumns, shareToColumns, valueToColumn } from './columns.ts';
import { saveCopy } from './copies.ts';
import { disclosureColumns } from './disclosures.ts';
import { setLeaver } from './leaver.ts';
import { draftColumns, lineColumns, newestLine } from './lines.ts';
import type { Connection, Tables } from './tables.ts';

/** What is stored already, by what makes it the same: ids of leavers by name and first day, ids of copies. */
export interface Known {
  readonly leavers: Map<string, string>;
  readonly copies: Map<TemplateCopy, string>;
}

/** Enters an interview that has no answers yet, and gives its seq. */
export async function enterInterview(
  connection: Connection,
  interview: NewInterview,
  later: { readonly step: string | null; readonly seconds: number },
  known: Known,
): Promise<number> {
  const { seq } = await connection
    .insertInto('interview')
    .values({
      id: interview.id,
      leaver_id: await enterLeaver(connection, interview.leaver, known.leavers),
      copy_id: await enterCopy(connection, interview.copy, known.copies),
      status: interview.status,
      language: interview.language,
      ...factsToColumns(interview.facts),
      ...later,
      created_at: interview.createdAt,
    })
    .returning('seq')
    .executeTakeFirstOrThrow();
  if (interview.information !== undefined) await enterInformation(connection, seq, interview.information);
  return seq;
}

/** May be told anew before the first answer or line; what was told when that came stays. */
export async function enterInformation(connection: Connection, seq: number, told: Information): Promise<void> {
  const answers = connection.selectFrom('answer').select('seq').where('interview_seq', '=', seq);
  const lines = connection.selectFrom('note_line').select('seq').where('interview_seq', '=', seq);
  await connection
    .insertInto('information')
    .values({ interview_seq: seq, ...told })
    .onConflict((conflict) =>
      conflict
        .column('interview_seq')
        .doUpdateSet({ ...told })
        .where(({ not, exists }) => not(exists(answers)))
        .where(({ not, exists }) => not(exists(lines))),
    )
    .execute();
}

async function enterDisclosure(connection: Connection, seq: number, disclosure: Disclosure): Promise<void> {
  await connection.insertInto('disclosure').values(disclosureColumns(seq, disclosure)).execute();
}

export async function enterWhole(connection: Connection, interview: Interview, known: Known): Promise<void> {
  const later = { step: interview.step ?? null, seconds: interview.seconds };
  const seq = await enterInterview(connection, { ...interview, information: toldOf(interview) }, later, known);
  for (const disclosure of interview.disclosures) await enterDisclosure(connection, seq, disclosure);
  await enterAnswers(connection, seq, interview);
}

const nothingKnown = Object.fromEntries(Object.values(factColumns).map((column) => [column, null]));

/** Enters what came of an interview that was planned; a fact that it does not have any more is forgotten. */
export async function fillPlanned(connection: Connection, interview: Interview): Promise<boolean> {
  const { id, status, language, facts, leaver } = interview;
  const planned = await connection
    .updateTable('interview')
    .set({ status, language, ...nothingKnown, ...factsToColumns(facts) })
    .where('id', '=', id)
    .where('status', '=', 'planned')
    .returning('seq')
    .executeTakeFirst();
  if (planned === undefined) return false;
  await setLeaver(connection, id, leaver);
  await enterInformation(connection, planned.seq, toldOf(interview));
  await enterAnswers(connection, planned.seq, interview);
  return true;
}

const toldOf = ({ information, createdAt }: Interview): Information =>
  information ?? { how: 'not-recorded', text: '', at: createdAt };

export async function whatIsKnown(connection: Connection): Promise<Known> {
  const rows = await connection.selectFrom('leaver').selectAll().where('started_on', 'is not', null).execute();
  const ids = new Map<string, string>();
  for (const row of rows) remember(ids, { id: row.id, name: row.name, startedOn: row.started_on ?? '' });
  return { leavers: ids, copies: new Map() };
}

function remember(ids: Map<string, string>, leaver: Leaver): void {
  const key = leaverKey(leaver);
  if (key !== undefined) ids.set(key, leaver.id);
}

async function enterCopy(connection: Connection, copy: TemplateCopy, ids: Map<TemplateCopy, string>): Promise<string> {
  const id = ids.get(copy) ?? (await saveCopy(connection, copy));
  ids.set(copy, id);
  return id;
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

/** In the order of the template. Answers without lines go in together: each has its place before the lines that follow. */
async function enterAnswers(connection: Connection, seq: number, interview: Interview): Promise<void> {
  const aside = setAside(interview);
  let waiting: InsertObject<Tables, 'answer'>[] = [];
  for (const answer of interview.answers.values()) {
    waiting.push(answerColumns(seq, answer, aside.includes(answer.questionId)));
    if (answer.lines.length + answer.drafts.length === 0) continue;
    await connection.insertInto('answer').values(waiting).execute();
    await enterLines(connection, seq, answer, interview.createdAt);
    waiting = [];
  }
  if (waiting.length > 0) await connection.insertInto('answer').values(waiting).execute();
}

const answerColumns = (seq: number, answer: Answer, aside: boolean): InsertObject<Tables, 'answer'> => ({
  interview_seq: seq,
  question_id: answer.questionId,
  state: answer.state ?? null,
  value: valueToColumn(answer.value),
  ...shareToColumns(answer.share),
  seconds: answer.seconds,
  after_line: newestLine,
  aside: aside ? 1 : 0,
  parked: answer.parked === true ? 1 : 0,
});

async function enterLines(connection: Connection, seq: number, answer: Answer, enteredAt: string): Promise<void> {
  const place = { interview_seq: seq, question_id: answer.questionId };
  const lines = answer.lines.map((line) => ({ ...place, ...lineColumns(line, line.writtenAt) }));
  const drafts = answer.drafts.map(({ text, kind }) => ({ ...place, ...draftColumns(text, enteredAt, kind) }));
  for (const row of [...lines, ...drafts]) await connection.insertInto('note_line').values(row).execute();
}
