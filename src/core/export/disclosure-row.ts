import { isOverdue, matterOf } from '../interview/disclosure.ts';
import type { Disclosure, Interview } from '../interview/interview.ts';
import type { DisclosureEntry } from '../store.ts';

/** One of `disclosure list --json`. */
export function disclosureRow(entry: DisclosureEntry, today: string) {
  return {
    disclosure_id: entry.id,
    interview_id: entry.interviewId,
    leaver: entry.name,
    held_on: entry.heldOn,
    ...bare(entry),
    overdue: isOverdue(entry, today),
  };
}

/** One of those in `show --json`: `lines` are the numbers of its lines among the notes of the question. */
export function disclosureOf(interview: Interview, disclosure: Disclosure) {
  const all = interview.answers.get(disclosure.questionId)?.lines ?? [];
  const own = new Set(matterOf(interview, disclosure).lines);
  const lines = all.flatMap((line, index) => (own.has(line) ? [index + 1] : []));
  return { disclosure_id: disclosure.id, ...bare(disclosure), lines };
}

const bare = ({ kind, questionId, receiver, dueOn, raisedAt, receivedBy, receivedAt }: Disclosure) => ({
  kind,
  question_id: questionId,
  receiver,
  due_on: dueOn,
  raised_at: raisedAt,
  received_by: receivedBy,
  received_at: receivedAt,
});
