/** A note line, by the interview it is in and its seq. */
export type LineRef = readonly [interviewId: string, seq: number];
/** An answer, by its interview and its question. */
export type AnswerRef = readonly [interviewId: string, questionId: string];

/** What stays of an interview whose words and names go: enough for its figures, no more. */
export interface Purge {
  readonly interviewId: string;
  /** The first day of the month it counts in; the day itself goes. */
  readonly month: string;
  /** The whole months at which its band of tenure begins; nothing when the tenure is unknown. */
  readonly tenureFrom?: number;
  /** Group names that too few share: they would point at one person. */
  readonly groups: readonly PurgedGroup[];
  /** ISO date. */
  readonly on: string;
}

export const purgedGroups = ['department', 'role', 'manager'] as const;
export type PurgedGroup = (typeof purgedGroups)[number];

/**
 * What is to be gone, by ids alone: no name and no word of anybody. Striking, closing, erasing and purging are each a
 * plan like this. It is stored before it is applied, and stays as the record by which a backup that is older is brought
 * up to date.
 */
export interface ErasurePlan {
  readonly lines?: readonly LineRef[];
  /** Answers whose value goes, and answers that go whole with their lines. */
  readonly values?: readonly AnswerRef[];
  readonly answers?: readonly AnswerRef[];
  /** Interviews of which nothing stays that was typed or marked and never entered. */
  readonly unentered?: readonly string[];
  /** Interviews that go whole, and with its last one the leaver. */
  readonly interviews?: readonly string[];
  readonly purges?: readonly Purge[];
  /** Where somebody may be reached, by id. */
  readonly contacts?: readonly string[];
  /** Lines of the log that go, by seq. */
  readonly log?: readonly number[];
  /** Of a public employer: the decision it was done by. */
  readonly decision?: string;
}
