import type { Insertable, Selectable } from 'kysely';
import type { Disclosure } from '../core/interview/interview.ts';
import { present } from '../core/present.ts';
import type { DisclosureEntry, Disclosures } from '../core/store.ts';
import { Refusal } from '../core/problem.ts';
import type { Connection, Steps, Tables } from './tables.ts';

export function disclosuresIn(steps: Steps): Disclosures {
  return {
    raise: (interviewId, disclosure, lines) =>
      steps.changeAll((connection) => raise(connection, interviewId, disclosure, lines)),
    list: ({ open }) => steps.read((connection) => list(connection, open)),
    withdraw: (id) =>
      steps.change(async (connection) => {
        const open = connection.deleteFrom('disclosure').where('id', '=', id).where('received_at', 'is', null);
        await open.execute();
      }),
    receive: (id, by, at) =>
      steps.change(async (connection) => {
        const update = connection.updateTable('disclosure').set({ received_by: by, received_at: at });
        const open = update.where('id', '=', id).where('received_at', 'is', null);
        return (await open.executeTakeFirst()).numUpdatedRows > 0n;
      }),
  };
}

async function raise(
  connection: Connection,
  interviewId: string,
  disclosure: Disclosure,
  lines: readonly number[],
): Promise<void> {
  const interview = await connection
    .selectFrom('interview')
    .select('seq')
    .where('id', '=', interviewId)
    .executeTakeFirst();
  if (interview === undefined) throw new Refusal({ code: 'interview-not-found', id: interviewId });
  await connection.insertInto('disclosure').values(disclosureColumns(interview.seq, disclosure)).execute();
  if (lines.length === 0) return;
  const update = connection.updateTable('note_line').set({ disclosure_id: disclosure.id });
  // a line stays with what it was handed over with first
  await update.where('seq', 'in', lines).where('disclosure_id', 'is', null).execute();
}

async function list(connection: Connection, open: boolean): Promise<readonly DisclosureEntry[]> {
  const rows = await connection
    .selectFrom('disclosure')
    .innerJoin('interview', 'interview.seq', 'disclosure.interview_seq')
    .innerJoin('leaver', 'leaver.id', 'interview.leaver_id')
    .selectAll('disclosure')
    .select(['interview.id as interview_id', 'leaver.name', 'interview.held_on'])
    .$if(open, (query) => query.where('received_at', 'is', null))
    .orderBy('due_on')
    .orderBy('raised_at')
    .execute();
  return rows.map((row) => ({
    ...disclosureFrom(row),
    interviewId: row.interview_id,
    name: row.name,
    ...present({ heldOn: row.held_on }),
  }));
}

export function disclosureColumns(seq: number, disclosure: Disclosure): Insertable<Tables['disclosure']> {
  return {
    id: disclosure.id,
    interview_seq: seq,
    kind: disclosure.kind,
    question_id: disclosure.questionId,
    receiver: disclosure.receiver,
    due_on: disclosure.dueOn,
    raised_at: disclosure.raisedAt,
    received_by: disclosure.receivedBy ?? null,
    received_at: disclosure.receivedAt ?? null,
  };
}

export function disclosureFrom(row: Selectable<Tables['disclosure']>): Disclosure {
  return {
    id: row.id,
    kind: row.kind,
    questionId: row.question_id,
    receiver: row.receiver,
    dueOn: row.due_on,
    raisedAt: row.raised_at,
    ...present({ receivedBy: row.received_by, receivedAt: row.received_at }),
  };
}
