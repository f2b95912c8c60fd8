import type { ErasurePlan, Purge } from '../core/privacy/erasure.ts';
import type { RawConnection } from './driver.ts';
import { forgetName } from './erasing-name.ts';

/**
 * What a plan names is in no row any more. To be run in a transaction, and again on any copy of the database: what is
 * not there is passed over. No query builder here, for it also works on copies that nobody has opened as a store.
 */
export function applyPlan(connection: RawConnection, plan: ErasurePlan): void {
  const { interviews = [], purges = [], log = [], contacts = [] } = plan;
  applyToAnswers(connection, plan);
  for (const id of interviews) removeInterview(connection, id);
  const purged = purges.flatMap((purge) => purgeInterview(connection, purge) ?? []);
  for (const id of new Set(purged)) forgetLeaver(connection, id);
  for (const id of contacts) connection.prepare('delete from contact where id = ?').run(id);
  for (const seq of log) connection.prepare('delete from log_entry where seq = ?').run(seq);
}

function applyToAnswers(connection: RawConnection, plan: ErasurePlan): void {
  const { lines = [], values = [], answers = [], unentered = [] } = plan;
  const run = (statement: string, ...at: readonly unknown[]): void => void connection.prepare(statement).run(...at);
  for (const [id, seq] of lines) run(`delete from note_line where interview_seq = ${seqOf} and seq = ?`, id, seq);
  for (const [id, question] of values)
    run(`update answer set value = null where interview_seq = ${seqOf} and question_id = ?`, id, question);
  for (const [id, question] of answers) {
    run(`delete from note_line where interview_seq = ${seqOf} and question_id = ?`, id, question);
    run(`delete from answer where interview_seq = ${seqOf} and question_id = ?`, id, question);
  }
  for (const id of unentered) {
    run(`update note_line set change = null where change is not null and interview_seq = ${seqOf}`, id);
    run(`update answer set marks = null where marks is not null and interview_seq = ${seqOf}`, id);
  }
}

const seqOf = '(select seq from interview where id = ?)';

interface Found {
  readonly seq: number;
  readonly leaver_id: string;
  readonly copy_id: string;
  readonly name: string;
}

function find(connection: RawConnection, id: string): Found | undefined {
  const row = connection.prepare<[string], Found>(
    `select seq, leaver_id, copy_id, leaver.name from interview join leaver on leaver.id = leaver_id
    where interview.id = ?`,
  );
  return row.get(id);
}

/** Answers, lines, what was told and what was disclosed go with the interview (`on delete cascade`). */
function removeInterview(connection: RawConnection, id: string): void {
  const found = find(connection, id);
  if (found === undefined) return;
  forgetName(connection, found);
  forgetFiles(connection, id, found.leaver_id);
  connection.prepare('delete from interview where seq = ?').run(found.seq);
  connection
    .prepare('delete from template_copy where id = ? and id not in (select copy_id from interview)')
    .run(found.copy_id);
  connection
    .prepare('delete from leaver where id = ? and id not in (select leaver_id from interview)')
    .run(found.leaver_id);
}

/**
 * Words, names and days go; codes, counts and the month stay. What belongs to a disclosure is in no count and goes. Gives
 * whose interview it was.
 */
function purgeInterview(connection: RawConnection, purge: Purge): string | undefined {
  const found = find(connection, purge.interviewId);
  if (found === undefined) return undefined;
  const { seq } = found;
  const moment = `${purge.month}T00:00:00.000Z`;
  const run = (statement: string, ...values: readonly unknown[]): void =>
    void connection.prepare(statement).run(...values);
  forgetName(connection, found);
  forgetFiles(connection, purge.interviewId, found.leaver_id);
  run(
    `delete from note_line where interview_seq = ?
      and (kind = 'remark' or draft = 1 or themes = '[]' or disclosure_id is not null)`,
    seq,
  );
  run(
    `update note_line set text = '', change = null, share_to = null, written_at = ? where interview_seq = ?`,
    moment,
    seq,
  );
  run('update answer set marks = null, share_to = null where interview_seq = ?', seq);
  // a day is somebody's, as a word is
  run(
    `update answer set value = null where interview_seq = ? and value glob '"[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"'`,
    seq,
  );
  run(`update information set text = '', at = ? where interview_seq = ?`, moment, seq);
  run(
    `update disclosure set receiver = '', received_by = iif(received_by is null, null, ''), due_on = ?, raised_at = ?,
      received_at = iif(received_at is null, null, ?) where interview_seq = ?`,
    purge.month,
    moment,
    moment,
    seq,
  );
  run('delete from passed_on where interview_id = ?', purge.interviewId);
  run('delete from action_interview where interview_id = ?', purge.interviewId);
  for (const group of purge.groups) run(`update interview set ${groupColumns[group]} = null where seq = ?`, seq);
  run(
    `update interview set held_on = iif(held_on is null, null, ?), created_at = ?, purged_on = ?, tenure_from = ?,
      status = iif(status = 'held', 'closed', status), last_day = null, interviewer = null, companion = null, others = null, contribution = null, reply_by = null,
      erase_on = null, step = null, plan_at = null, plan_zone = null, place = null, last_working_day = null,
      invited_on = null, prepared_on = null, thanked_on = null where seq = ?`,
    purge.month,
    moment,
    purge.on,
    purge.tenureFrom ?? null,
    seq,
  );
  run(unfollow, { id: purge.interviewId });
  return found.leaver_id;
}

/** A talk joined to one with somebody else by now, as when a name was put right in one only: that would lead to a name. */
const unfollow = `update interview set follows = null where (id = $id or follows = $id)
  and leaver_id <> (select leaver_id from interview as first where first.id = interview.follows)`;

const groupColumns = { department: 'department', role: 'role', manager: 'manager' } as const;

/**
 * Nobody is left, and the interviews stay together, so that they count once still. Whoever has one that is kept, which only
 * a plan of an earlier version leaves, is parted from those that are not.
 */
function forgetLeaver(connection: RawConnection, id: string): void {
  const kept = connection.prepare('select 1 from interview where leaver_id = ? and purged_on is null').get(id);
  if (kept === undefined) {
    forgetWhose(connection, id);
    connection
      .prepare(`update leaver set name = '', started_on = null, hold_reference = null, hold_since = null where id = ?`)
      .run(id);
    return;
  }
  const nobody = connection.prepare<[], { readonly id: string }>(
    `insert into leaver (id, name) values (lower(hex(randomblob(6))), '') returning id`,
  );
  connection
    .prepare('update interview set leaver_id = ? where leaver_id = ? and purged_on is not null')
    .run(nobody.get()?.id, id);
}

/** A contact that stays leads to no talk: neither by the day it was given nor by what the log has of it. */
function forgetWhose(connection: RawConnection, id: string): void {
  connection
    .prepare(`update contact set leaver_id = null, given_on = substr(given_on, 1, 8) || '01' where leaver_id = ?`)
    .run(id);
  connection.prepare(`update log_entry set about = null where about = ? and what = 'leaver-contact'`).run(id);
}

/** Where copies of what was said went may be called by a name. */
function forgetFiles(connection: RawConnection, ...about: readonly string[]): void {
  for (const id of about) connection.prepare('update log_entry set file = null where about = ?').run(id);
}
