import type { ColumnType, Generated, Kysely } from 'kysely';
import type { FitReason, Mode, Separation, YesNo, Preventable, NotHeldReason } from '../core/interview/facts.ts';
import type { AnswerState, DisclosureKind, Informing, LineKind, Status } from '../core/interview/interview.ts';
import type { Label } from '../core/interview/share.ts';
import type { Language } from '../core/language.ts';
import type { ErasurePlan } from '../core/privacy/erasure.ts';
import type { ActionInterviewTable, ActionTable, ContactTable, PassedOnTable } from './follow-up-tables.ts';
import type { BackupTable, ErasureTable, ImportedRowTable, LogTable } from './upkeep-tables.ts';

/** A column that may be left out when a row is written. */
export type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

interface LeaverTable {
  id: string;
  name: string;
  started_on: Maybe<string>;
  hold_reference: Maybe<string>;
  hold_since: Maybe<string>;
}

/** One row per text, both as canonical JSON. */
interface TemplateCopyTable {
  id: string;
  template: string;
  codebook: string;
  /** Taken from the template by the database, so that a list need not parse it. */
  template_id: ColumnType<string, never, never>;
}

export interface FactColumns {
  department: Maybe<string>;
  role: Maybe<string>;
  manager: Maybe<string>;
  last_day: Maybe<string>;
  separation: Maybe<Separation>;
  interviewer: Maybe<string>;
  interviewer_is_manager: Maybe<YesNo>;
  mode: Maybe<Mode>;
  regretted: Maybe<YesNo>;
  interviewer_preventable: Maybe<Preventable>;
  hr_preventable: Maybe<Preventable>;
  held_on: Maybe<string>;
  afterwards: Maybe<YesNo>;
  minutes: Maybe<number>;
  companion: Maybe<string>;
  others: Maybe<string>;
  own_manager_why: Maybe<FitReason>;
  several_why: Maybe<FitReason>;
  late_why: Maybe<FitReason>;
  contribution: Maybe<string>;
  reply_by: Maybe<string>;
  erase_on: Maybe<string>;
  tenure_from: Maybe<number>;
  plan_at: Maybe<string>;
  plan_zone: Maybe<string>;
  place: Maybe<string>;
  last_working_day: Maybe<string>;
  invited_on: Maybe<string>;
  prepared_on: Maybe<string>;
  thanked_on: Maybe<string>;
  not_held_why: Maybe<NotHeldReason>;
  follows: Maybe<string>;
}

interface InterviewTable extends FactColumns {
  /** The order of entry. */
  seq: Generated<number>;
  id: string;
  leaver_id: string;
  copy_id: string;
  status: Status;
  language: Language;
  step: Maybe<string>;
  seconds: Generated<number>;
  created_at: string;
  purged_on: Maybe<string>;
}

interface AnswerTable {
  seq: Generated<number>;
  interview_seq: number;
  question_id: string;
  state: Maybe<AnswerState>;
  /** JSON, also for one code or number, so that `json_each` counts every kind of value alike. */
  value: Maybe<string>;
  share: Maybe<Label>;
  share_to: Maybe<string>;
  seconds: Generated<number>;
  /** The newest note line when this row was first written: places answers and lines in one order of entry. */
  after_line: number;
  /** 1: its question does not apply as things stand. */
  aside: Generated<0 | 1>;
  /** A JSON array of codes: marked, not yet entered. */
  marks: Maybe<string>;
  parked: Generated<0 | 1>;
}

interface NoteLineTable {
  seq: Generated<number>;
  interview_seq: number;
  question_id: string;
  kind: LineKind;
  text: string;
  /** A JSON array of codes. */
  themes: string;
  share: Maybe<Label>;
  share_to: Maybe<string>;
  /** 1: half a line, typed but not yet entered. */
  draft: 0 | 1;
  written_at: string;
  /** The text as it is being changed, not yet entered. */
  change: Maybe<string>;
  disclosure_id: Maybe<string>;
  /** 1: the leaver's own words, written beside what is noted. */
  correction: Generated<0 | 1>;
}

/** What the leaver was told; triggers let no answer or line come before it. */
interface InformationTable {
  interview_seq: number;
  how: Informing;
  text: string;
  at: string;
}

interface DisclosureTable {
  id: string;
  interview_seq: number;
  kind: DisclosureKind;
  question_id: string;
  receiver: string;
  due_on: string;
  raised_at: string;
  received_by: Maybe<string>;
  received_at: Maybe<string>;
}

/** The columns as the CHECK constraints of migrations.ts promise them. */
export interface Tables {
  leaver: LeaverTable;
  template_copy: TemplateCopyTable;
  interview: InterviewTable;
  answer: AnswerTable;
  note_line: NoteLineTable;
  information: InformationTable;
  disclosure: DisclosureTable;
  erasure: ErasureTable;
  backup: BackupTable;
  log_entry: LogTable;
  imported_row: ImportedRowTable;
  action: ActionTable;
  action_interview: ActionInterviewTable;
  passed_on: PassedOnTable;
  contact: ContactTable;
}

/** What a query function takes first: the connection of the step it belongs to. */
export type Connection = Kysely<Tables>;

/** A durable step. Steps are taken one at a time, in the order they were asked for. */
export interface Steps {
  /** Queries that must agree with each other; needs no right to write. */
  read<T>(queries: (connection: Connection) => Promise<T>): Promise<T>;
  /** A change of one statement: whole or not at all by itself. */
  change<T>(statement: (connection: Connection) => Promise<T>): Promise<T>;
  /** A change of one statement for which the whole of a large file is not looked at first: reading waits for it. */
  note(statement: (connection: Connection) => Promise<void>): Promise<void>;
  /** Several statements: all or none. */
  changeAll<T>(statements: (connection: Connection) => Promise<T>): Promise<T>;
  /**
   * Stores the plan that the statements give, in one step with whatever else they change, and then applies it: after
   * that what it names is in no byte of the file. Takes longer, by the file's size. Stopped anywhere in between, it is
   * finished when the file is next opened.
   */
  erase(statements: (connection: Connection) => Promise<ErasurePlan>, id?: string): Promise<void>;
  /** Work on files beside the database, between two steps. */
  apart<T>(work: () => T): Promise<T>;
}
