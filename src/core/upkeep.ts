import type { Contact } from './follow-up/contact.ts';
import type { TypedGroup } from './insight/alike.ts';
import type { Facts } from './interview/facts.ts';
import type { Leaver, Status } from './interview/interview.ts';
import type { ErasurePlan, PurgedGroup } from './privacy/erasure.ts';
import type { Moments } from './privacy/retention.ts';

/** A group whose interviews are to be another's. */
export interface Joining {
  readonly by: TypedGroup;
  readonly name: string;
  readonly into: string;
}

/** Why somebody's answers must not be erased now: a reference to what needs them. */
export interface Hold {
  readonly reference: string;
  /** ISO date. */
  readonly since: string;
}

/** A leaver with the ids of the interviews there are, in the order of `list`. */
export interface Person extends Leaver {
  readonly interviewIds: readonly string[];
  readonly hold?: Hold;
}

/** The leavers: same name and same first day is the same person (leaverKey). Those whose name is purged are nobody. */
export interface People {
  /** By name; `text`: part of it, case does not count. */
  list(text?: string): Promise<readonly Person[]>;
  /** By the id of the leaver or of an interview with them, or the beginning of one (at least four characters). */
  find(prefix: string): Promise<readonly Person[]>;
  /**
   * Who somebody is, corrected. By the name and first day of somebody who is there already they are one person from
   * then on, with what is on hold and in the log. Gives the id they have then.
   */
  rename(leaverId: string, leaver: Omit<Leaver, 'id'>): Promise<string>;
  /** Holds what is kept of this leaver, or lets it go. */
  hold(leaverId: string, hold: Hold | undefined): Promise<void>;
  /** Where those who have left may be reached, in the order of their yes. To take one out is an erasing. */
  contacts(): Promise<readonly Contact[]>;
  /** Keeps one, or what has changed of it. */
  keepContact(contact: Contact): Promise<void>;
}

/** What somebody did with what leavers have said. */
export const accesses = [
  'start',
  'show',
  'review',
  'prepare',
  'report',
  'export',
  'import',
  'disclosure-show',
  'leaver-export',
  'leaver-correct',
  'leaver-hold',
  'leaver-release',
  'leaver-erase',
  'leaver-pass-on',
  'leaver-contact',
  'leaver-thank',
  'leaver-follow-up',
  'action-tell',
  'group-join',
  'purge',
  'backup',
  'restore',
] as const;
export type Access = (typeof accesses)[number];

/** Why: a closed list, so that no name ends in the log. */
export const purposes = ['follow-up', 'figures', 'request', 'case', 'upkeep'] as const;
export type Purpose = (typeof purposes)[number];

/** A line of the log: who did what, when and why; never what was read. */
export interface LogEntry {
  /** ISO instant. */
  readonly at: string;
  /** The account's name. */
  readonly who: string;
  readonly what: Access;
  readonly why: Purpose;
  /** The interview or the leaver it was about; nothing when it was all of them. */
  readonly about?: string;
  /** Where a copy of it went. */
  readonly file?: string;
}

/** A copy of the database that exit-talk made and knows of. */
export interface Backup {
  readonly file: string;
  /** ISO instant. */
  readonly madeAt: string;
  readonly reason: BackupReason;
}
export const backupReasons = ['asked', 'migration', 'purge', 'restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** What came of bringing a backup up to date with what was erased. */
export interface BackupOutcome extends Backup {
  /** `gone`: there is no file any more. `kept`: it could not be reached or written, so what was erased is still in it. */
  readonly outcome: 'erased' | 'gone' | 'kept';
}

/** An interview as far as its erasing by date needs it. */
export interface Kept {
  readonly interviewId: string;
  readonly leaverId: string;
  readonly facts: Pick<Facts, 'heldOn' | 'lastDay' | 'eraseOn' | PurgedGroup>;
  readonly startedOn?: string;
  readonly createdAt: string;
  readonly status: Status;
  /** Something must be acted on, and nobody has received it. */
  readonly disclosureOpen: boolean;
  readonly held: boolean;
  readonly purged: boolean;
}

/** The end of what was kept, and who saw it. Each method is one durable step. */
export interface Upkeep {
  /**
   * Stores the plan, applies it, and leaves nothing of it in any byte of the database. Stopped anywhere in between, it is
   * finished when the database is next opened. @param id becomes the number of the receipt; the line of the log comes
   * with the plan
   */
  erase(plan: ErasurePlan, id: string, entry?: LogEntry): Promise<void>;
  /**
   * Puts every interview of a group under the name of another, with a line in the log, and leaves the old name in no
   * byte of the database. Gives how many they were.
   */
  joinGroups(joining: Joining, id: string, entry?: LogEntry): Promise<number>;
  /** Erasures that were begun and not finished. */
  pending(): Promise<number>;
  /** Every interview, in the order of `list`. */
  kept(): Promise<readonly Kept[]>;
  moments(today: string): Promise<Moments>;
  log(entry: LogEntry): Promise<void>;
  /** Oldest first, with their seqs. */
  logged(): Promise<readonly (LogEntry & { readonly seq: number })[]>;
  /** Copies the database, reads the copy back, and remembers it. Without a file: beside the database, by the time. */
  backUp(backup: Omit<Backup, 'file'> & { readonly file?: string }): Promise<Backup>;
  /** Newest first. */
  backups(): Promise<readonly Backup[]>;
  /** Removes the files and forgets them. */
  dropBackups(backups: readonly Backup[]): Promise<void>;
  /** Takes out of every backup what has been erased since it was made. */
  cleanBackups(): Promise<readonly BackupOutcome[]>;
}

/** What putting a backup back will do. */
export interface RestorePlan {
  /** How many interviews there are then. */
  readonly interviews: number;
  /** The newest moment in the backup, an ISO instant: what was written or changed later will be gone. */
  readonly newest?: string;
  /** What it takes the place of: how many interviews are there now, and how many of them the backup does not have. */
  readonly replaces: 'nothing' | 'unreadable' | { readonly interviews: number; readonly lost: number };
}
