import type { Actions } from './follow-up/port.ts';
import type { Importing } from './import/port.ts';
import type { Tallies } from './insight/tallies.ts';
import type { Facts } from './interview/facts.ts';
import type {
  AnswerState,
  Disclosure,
  Draft,
  Entry,
  Information,
  Interview,
  Leaver,
  LineKind,
  NewLine,
  PassedOn,
  Status,
  TemplateCopy,
  Value,
} from './interview/interview.ts';
import type { Share } from './interview/share.ts';
import type { Language } from './language.ts';
import type { People, Upkeep } from './upkeep.ts';

/** An interview that has just begun. */
export interface NewInterview {
  readonly id: string;
  readonly status: Status;
  readonly language: Language;
  readonly copy: TemplateCopy;
  readonly leaver: Leaver;
  readonly facts: Facts;
  readonly createdAt: string;
  readonly information?: Information;
}

export interface EntryFilter {
  readonly status?: Status;
  /** Only those with this leaver. */
  readonly leaverId?: string;
  /** Part of a name, department, role or manager; case does not count. */
  readonly text?: string;
}

/** The facts whose earlier values are offered again. */
export type Recalled = 'department' | 'manager' | 'role' | 'interviewer';

/** What closing removes: lines by seq, answers whose value goes, answers that go whole (they no longer apply). */
export interface ClosingPlan {
  readonly lines: readonly number[];
  readonly values: readonly string[];
  readonly answers: readonly string[];
}

/** Each method is one durable step: when it resolves, the change is on disk. Ids are whole ids unless said otherwise. */
export interface Interviews {
  create(interview: NewInterview): Promise<void>;
  /** All of them with their answers in one transaction, or none. */
  createAll(interviews: readonly Interview[]): Promise<void>;
  /** A planned interview becomes this one, held, with its answers; false when it is not planned any more. */
  fill(interview: Interview): Promise<boolean>;
  read(id: string): Promise<Interview | undefined>;
  /** The ids that begin like this, sorted; at most `limit`. */
  idsFrom(prefix: string, limit: number): Promise<readonly string[]>;
  /** Every id there is, for the shortest unique prefix. */
  ids(): Promise<readonly string[]>;
  /** How many interviews there are. */
  count(): Promise<number>;
  /**
   * Sorted by heldOn (unknown last), then by order of entry. With `facts`, the entries have these and no others: a list of
   * thousands need not carry them all.
   */
  list(filter: EntryFilter, facts?: readonly (keyof Facts)[]): Promise<readonly Entry[]>;
  /** Every interview, whole, in the order of `list`, a page at a time. */
  pages(size: number): AsyncIterable<readonly Interview[]>;
  /** The templates with this id that interviews were begun by, the one used last first. */
  templatesUsed(templateId: string): Promise<readonly TemplateCopy['template'][]>;
  /** Values used earlier, most used first. */
  known(fact: Recalled): Promise<readonly string[]>;
  /** Sets one fact, or forgets it when the value is undefined. */
  setFact<F extends keyof Facts>(id: string, fact: F, value: Facts[F] | undefined): Promise<void>;
  setLeaver(id: string, leaver: Omit<Leaver, 'id'>): Promise<void>;
  setStatus(id: string, status: Status): Promise<void>;
  /** The language of the talk: what the leaver hears. */
  setLanguage(id: string, language: Language): Promise<void>;
  /** @param seconds of the whole talk, up to now */
  moveTo(id: string, step: string, seconds: number): Promise<void>;
  /** What the leaver has been told. No answer or line can be stored before it; after the first it stays as it is. */
  inform(id: string, information: Information): Promise<void>;
  /**
   * What the leaver asked to have said to this person is handed over now. False: it had been, which with `again` counts
   * anew.
   */
  passOn(id: string, passedOn: PassedOn, again?: boolean): Promise<boolean>;
  /** It was not handed over after all; `at`: when it had been before. */
  takeBackPassOn(id: string, receiver: string, at: string | undefined): Promise<void>;
  /** Applies the plan and sets the status to `closed`, at once. */
  close(id: string, plan: ClosingPlan): Promise<void>;
  /** The interview and everything of it: lines, drafts, answers, and its template copy when it was the last. */
  remove(id: string): Promise<void>;
}

/** How a question was left. */
export interface Settled {
  readonly questionId: string;
  readonly state: AnswerState;
  readonly value?: Value;
  /** Seconds spent on the question in all. */
  readonly seconds: number;
}

/** Each method is one durable step: when it resolves, the words are on disk. */
export interface Answers {
  /** Stores a line and gives its seq; with a draft's seq, that draft becomes the line. */
  addLine(
    interviewId: string,
    questionId: string,
    line: NewLine,
    writtenAt: string,
    draft: number | undefined,
  ): Promise<number>;
  /** Stores half a line and gives its seq; an empty text removes the draft and gives undefined. */
  saveDraft(
    interviewId: string,
    questionId: string,
    text: string,
    writtenAt: string,
    draft: number | undefined,
    kind?: LineKind,
  ): Promise<Draft['seq'] | undefined>;
  /** A new text is entered by it: what was half changed of the line is gone. False: there is no such line any more. */
  changeLine(
    seq: number,
    change: {
      readonly kind?: LineKind;
      readonly text?: string;
      readonly share?: Share;
      readonly themes?: readonly string[];
      readonly disclosure?: string;
    },
  ): Promise<boolean>;
  /** Stores what a line would say while it is being changed; without a text it is not any more. */
  saveChange(seq: number, text: string | undefined): Promise<void>;
  /** Strikes a line: its words are in no byte of the database any more. */
  removeLine(seq: number): Promise<void>;
  /** Stores what is marked and not yet entered; `settle` ends it. */
  saveMarks(interviewId: string, questionId: string, marks: readonly string[]): Promise<void>;
  /**
   * Stores how a question was left, the step that comes next and which answers are set aside by it (setAside), at once.
   * `share` of an earlier answer stays.
   */
  settle(
    interviewId: string,
    answer: Settled,
    next: { readonly step: string; readonly seconds: number; readonly aside: readonly string[] },
  ): Promise<void>;
  /** Stores the seconds spent on a question in all, and where the talk is, at once. How it was left stays as it is. */
  spend(
    interviewId: string,
    spent: { readonly questionId: string; readonly seconds: number },
    next: { readonly step: string; readonly seconds: number },
  ): Promise<void>;
  /** These answers of the interview, and no others, are not counted: their questions do not apply as things stand. */
  setAside(interviewId: string, questionIds: readonly string[]): Promise<void>;
  /** Leaves these questions for later, or takes them back. */
  park(interviewId: string, questionIds: readonly string[], parked: boolean): Promise<void>;
  /** Labels a whole answer. */
  label(interviewId: string, questionId: string, share: Share): Promise<void>;
}

/** A disclosure with whose it is, as it is listed. */
export interface DisclosureEntry extends Disclosure {
  readonly interviewId: string;
  readonly name: string;
  readonly heldOn?: string;
}

export interface Disclosures {
  /** Stores a disclosure together with the lines it is about, at once. */
  raise(interviewId: string, disclosure: Disclosure, lines: readonly number[]): Promise<void>;
  /** By due date. `open`: only those nobody has received. */
  list(filter: { readonly open: boolean }): Promise<readonly DisclosureEntry[]>;
  /** It was marked by mistake: it goes, its lines stay. Not once somebody has received it. */
  withdraw(id: string): Promise<void>;
  /** Somebody has received it; false when somebody already had, or there is none. */
  receive(id: string, by: string, at: string): Promise<boolean>;
}

export interface Store {
  readonly interviews: Interviews;
  readonly answers: Answers;
  readonly disclosures: Disclosures;
  readonly actions: Actions;
  readonly tallies: Tallies;
  readonly people: People;
  readonly upkeep: Upkeep;
  readonly importing: Importing;
  /** The interviews in it were made up by `demo`; it is marked so inside. */
  readonly madeUp: boolean;
  close(): Promise<void>;
}
