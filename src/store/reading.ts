import type { Selectable } from 'kysely';
import type { Answer, Interview, NoteLine, TemplateCopy } from '../core/interview/interview.ts';
import { present } from '../core/present.ts';
import { factsFromColumns, shareFromColumns, codesFromColumn, valueFromColumn } from './columns.ts';
import { loadCopies } from './copies.ts';
import { disclosureFrom } from './disclosures.ts';
import type { Connection, Tables } from './tables.ts';

type AnswerRow = Selectable<Tables['answer']>;
type LineRow = Selectable<Tables['note_line']>;
type InformationRow = Selectable<Tables['information']>;

/** These interviews, whole, in this order; one that is gone is left out. `copies` keeps what was parsed. */
export async function readInterviews(
  connection: Connection,
  seqs: readonly number[],
  copies: Map<string, TemplateCopy>,
): Promise<readonly Interview[]> {
  const rows = await interviewRows(connection, seqs);
  const ids = rows.map((row) => row.copy_id);
  await loadCopies(connection, ids, copies);
  const answers = byInterview(await answerRows(connection, seqs));
  const lines = byInterview(await lineRows(connection, seqs));
  const told = new Map((await informationRows(connection, seqs)).map((row) => [row.interview_seq, row]));
  const disclosures = byInterview(await disclosureRows(connection, seqs));
  const passedOn = grouped(await passedOnRows(connection, seqs), (row) => row.interview_id);
  const interviews = new Map<number, Interview>();
  for (const row of rows) {
    const copy = copies.get(row.copy_id);
    if (copy === undefined) throw new Error(`interview ${row.seq} has no template copy`);
    const own = answersFrom(answers.get(row.seq) ?? [], lines.get(row.seq) ?? []);
    interviews.set(row.seq, {
      ...interviewFrom(row, copy, own),
      ...informationFrom(told.get(row.seq)),
      disclosures: (disclosures.get(row.seq) ?? []).map(disclosureFrom),
      ...passedOnFrom(passedOn.get(row.id)),
    });
  }
  return seqs.flatMap((seq) => interviews.get(seq) ?? []);
}

function interviewRows(connection: Connection, seqs: readonly number[]) {
  return connection
    .selectFrom('interview')
    .innerJoin('leaver', 'leaver.id', 'interview.leaver_id')
    .selectAll('interview')
    .select(['leaver.name', 'leaver.started_on'])
    .where('interview.seq', 'in', seqs)
    .execute();
}

function answerRows(connection: Connection, seqs: readonly number[]): Promise<AnswerRow[]> {
  return connection.selectFrom('answer').selectAll().where('interview_seq', 'in', seqs).orderBy('seq').execute();
}

function lineRows(connection: Connection, seqs: readonly number[]): Promise<LineRow[]> {
  return connection.selectFrom('note_line').selectAll().where('interview_seq', 'in', seqs).orderBy('seq').execute();
}

function informationRows(connection: Connection, seqs: readonly number[]): Promise<InformationRow[]> {
  return connection.selectFrom('information').selectAll().where('interview_seq', 'in', seqs).execute();
}

function disclosureRows(connection: Connection, seqs: readonly number[]) {
  const rows = connection.selectFrom('disclosure').selectAll().where('interview_seq', 'in', seqs);
  return rows.orderBy('raised_at').orderBy('id').execute();
}

function passedOnRows(connection: Connection, seqs: readonly number[]) {
  const ids = connection.selectFrom('interview').select('id').where('seq', 'in', seqs);
  return connection.selectFrom('passed_on').selectAll().where('interview_id', 'in', ids).orderBy('at').execute();
}

function passedOnFrom(rows: readonly Tables['passed_on'][] | undefined): Pick<Interview, 'passedOn'> {
  return rows === undefined ? {} : { passedOn: rows.map(({ receiver, at }) => ({ receiver, at })) };
}

function informationFrom(row: InformationRow | undefined): Pick<Interview, 'information'> {
  return row === undefined ? {} : { information: { how: row.how, text: row.text, at: row.at } };
}

function interviewFrom(
  row: Awaited<ReturnType<typeof interviewRows>>[number],
  copy: TemplateCopy,
  answers: ReadonlyMap<string, Answer>,
): Omit<Interview, 'information' | 'disclosures'> {
  return {
    id: row.id,
    status: row.status,
    language: row.language,
    copy,
    leaver: { id: row.leaver_id, name: row.name, ...present({ startedOn: row.started_on }) },
    facts: factsFromColumns(row),
    ...present({ step: row.step, purgedOn: row.purged_on }),
    seconds: row.seconds,
    createdAt: row.created_at,
    answers,
  };
}

/** In the order of first entry, be it of how the question was left or of a line. Rows come by seq. */
function answersFrom(answers: readonly AnswerRow[], lines: readonly LineRow[]): ReadonlyMap<string, Answer> {
  const rows = new Map(answers.map((row) => [row.question_id, row]));
  const first = new Map(answers.map((row) => [row.question_id, row.after_line + 0.5]));
  for (const { question_id: id, seq } of lines) first.set(id, Math.min(seq, first.get(id) ?? seq));
  const ids = [...first].toSorted(([, a], [, b]) => a - b).map(([id]) => id);
  const byQuestion = grouped(lines, (line) => line.question_id);
  return new Map(ids.map((id) => [id, answerFrom(id, rows.get(id), byQuestion.get(id) ?? [])]));
}

function answerFrom(questionId: string, row: AnswerRow | undefined, lines: readonly LineRow[]): Answer {
  const left = row && {
    ...present({ state: row.state, value: valueFromColumn(row.value) }),
    ...(row.marks !== null && { marks: codesFromColumn(row.marks) }),
    ...shareFromColumns(row),
    ...(row.parked === 1 && { parked: true as const }),
  };
  return {
    questionId,
    ...left,
    seconds: row?.seconds ?? 0,
    lines: lines.filter((line) => line.draft === 0).map(lineFrom),
    drafts: lines
      .filter((line) => line.draft === 1)
      .map(({ seq, text, kind }) => ({ seq, text, ...(kind !== 'note' && { kind }) })),
  };
}

function lineFrom(row: LineRow): NoteLine {
  return {
    seq: row.seq,
    kind: row.kind,
    text: row.text,
    themes: codesFromColumn(row.themes),
    ...shareFromColumns(row),
    writtenAt: row.written_at,
    ...present({ change: row.change, disclosure: row.disclosure_id }),
    ...(row.correction === 1 && { correction: true as const }),
  };
}

function byInterview<T extends { readonly interview_seq: number }>(rows: readonly T[]): Map<number, T[]> {
  return grouped(rows, (row) => row.interview_seq);
}

function grouped<K, T>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
