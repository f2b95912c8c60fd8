import type { Issue, PlacedFault } from './problem.ts';
import type { Language } from './language.ts';
import type { Page } from './page.ts';
import type {
  AnswerState,
  Draft,
  Entry,
  Facts,
  Interview,
  Leaver,
  LineKind,
  NewLine,
  Status,
  TemplateCopy,
  Value,
} from './interview/interview.ts';
import type { Breakdown } from './insight/breakdown.ts';
import type { Counted, Counting } from './insight/tally.ts';
import type { Share } from './interview/share.ts';
import type { Template } from './template/template.ts';

/** The program's only clock. */
export interface Clock {
  /** ISO instant, UTC. */
  now(): string;
  /** ISO date where the user is. */
  today(): string;
  /** Seconds that only grow; for measuring how long something took. */
  seconds(): number;
}

/** An interview that has just begun. */
export interface NewInterview {
  readonly id: string;
  readonly status: Status;
  readonly language: Language;
  readonly copy: TemplateCopy;
  readonly leaver: Leaver;
  readonly facts: Facts;
  readonly createdAt: string;
}

export interface EntryFilter {
  readonly status?: Status;
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
  read(id: string): Promise<Interview | undefined>;
  /** The ids that begin like this, sorted; at most `limit`. */
  idsFrom(prefix: string, limit: number): Promise<readonly string[]>;
  /** Every id there is, for the shortest unique prefix. */
  ids(): Promise<readonly string[]>;
  /** Sorted by heldOn (unknown last), then by order of entry. */
  /** With `facts`, the entries have these and no others: a list of thousands need not carry them all. */
  list(filter: EntryFilter, facts?: readonly (keyof Facts)[]): Promise<readonly Entry[]>;
  /** Every interview, whole, in the order of `list`, a page at a time. */
  pages(size: number): AsyncIterable<readonly Interview[]>;
  /** Values used earlier, most used first. */
  known(fact: Recalled): Promise<readonly string[]>;
  /** Sets one fact, or forgets it when the value is undefined. */
  setFact<F extends keyof Facts>(id: string, fact: F, value: Facts[F] | undefined): Promise<void>;
  setLeaver(id: string, leaver: Omit<Leaver, 'id'>): Promise<void>;
  setStatus(id: string, status: Status): Promise<void>;
  moveTo(id: string, step: string, seconds: number): Promise<void>;
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
  ): Promise<Draft['seq'] | undefined>;
  changeLine(
    seq: number,
    change: { readonly kind?: LineKind; readonly share?: Share; readonly themes?: readonly string[] },
  ): Promise<void>;
  /**
   * Stores how a question was left, the step that comes next and which answers are set aside by it (setAside), at once.
   * `share` of an earlier answer stays.
   */
  settle(
    interviewId: string,
    answer: Settled,
    next: { readonly step: string; readonly seconds: number; readonly aside: readonly string[] },
  ): Promise<void>;
  /** These answers of the interview, and no others, are not counted: their questions do not apply as things stand. */
  setAside(interviewId: string, questionIds: readonly string[]): Promise<void>;
  /** Labels a whole answer. */
  label(interviewId: string, questionId: string, share: Share): Promise<void>;
}

/** Counts over many interviews; none of them is loaded. */
export interface Tallies {
  /** Everything is counted at one moment. */
  count(counting: Counting): Promise<Counted>;
  /** The groups there are, sorted; those that do not say are left out. */
  groups(by: Breakdown): Promise<readonly string[]>;
}

export interface Store {
  readonly interviews: Interviews;
  readonly answers: Answers;
  readonly tallies: Tallies;
  /** The interviews in it were made up by `demo`; it is marked so inside. */
  readonly madeUp: boolean;
  close(): Promise<void>;
}

/** One template as `template list` shows it. */
export interface TemplateEntry {
  readonly name: string;
  readonly title: Template['title'];
  readonly minutes: number;
  readonly questions: number;
  readonly languages: readonly Language[];
  /** Where it was found; nothing for a shipped one. */
  readonly file?: string;
  /** It cannot be used; loading it says why. Nothing but its name is known. */
  readonly broken?: true;
}

export interface TemplateLibrary {
  /** Own templates first, then the shipped ones; an own one hides a shipped one of the same name. */
  list(): Promise<readonly TemplateEntry[]>;
  /** By name, or by path when it has a slash or ends in .yaml: relative to the folder of the file `from`, else the working folder. */
  load(nameOrPath: string, from?: string): Promise<Template>;
  /** The template as it was written. */
  source(nameOrPath: string): Promise<string>;
}

export interface Files {
  /** Whole or not at all: a temporary file in the same folder, then renamed. Mode 0600. */
  write(path: string, chunks: AsyncIterable<string> | Iterable<string>): Promise<void>;
  /** The text of a YAML file of answers, parsed: one value per document. */
  readDocuments(path: string): Promise<readonly YamlDocument[]>;
  /** Makes the folder (0700) and says which of these names are already in it. */
  prepareFolder(path: string, names: readonly string[]): Promise<readonly string[]>;
}

/** A parsed YAML document that knows where in the file each part of it stands. */
export interface YamlDocument {
  readonly value: unknown;
  /** The faults at their places, in the order of the file, with the file's own (a key that occurs twice) among them. */
  placed(issues: readonly Issue[]): readonly PlacedFault[];
}

/** A place in a file a person wrote; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The lines around it, with a caret under it. */
  readonly frame: string;
}

export interface Output {
  /** A person sits at a terminal. */
  readonly interactive: boolean;
  /** Results: to stdout, laid out to the width there is. */
  print(page: Page): void;
  /** Everything else: to stderr. */
  say(page: Page): void;
  /** A result for programs: to stdout as it is. */
  write(text: string): void;
  /** The page as plain text, 80 columns wide, to be put in a file. */
  text(page: Page): string;
}
