import type { Issue, Path, PlacedFault } from './fault.ts';
import type { Table } from './import/table.ts';
import type { Language } from './language.ts';
import type { Switch } from './lint/switch.ts';
import type { Page } from './page.ts';
import type { Bank, BankQuestion } from './template/bank.ts';
import type { Outline } from './template/outline.ts';
import type { Template } from './template/template.ts';

/** The program's only clock. */
export interface Clock {
  /** ISO instant, UTC. */
  now(): string;
  /** ISO date where the user is. */
  today(): string;
  /** An ISO instant as it is where the user is: `2026-08-20 14:32`. */
  local(instant: string): string;
  /** The time zone where the user is, by its name: `Europe/Stockholm`. */
  zone(): string;
  /** Seconds that only grow; for measuring how long something took. */
  seconds(): number;
  /** Calls back every so many seconds while the program is awake; gives what ends it. */
  every(seconds: number, beat: () => void): () => void;
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

/** A template, and where it was found: the file of an own one, the name of a shipped one. */
export interface KnownTemplate {
  readonly name: string;
  readonly shipped: boolean;
  readonly template: Template;
}

export interface TemplateLibrary {
  /** Own templates first, then the shipped ones; an own one hides a shipped one of the same name. */
  list(): Promise<readonly TemplateEntry[]>;
  /** By name, or by path when it has a slash or ends in .yaml: relative to the folder of the file `from`, else the working folder. */
  load(nameOrPath: string, from?: string): Promise<Template>;
  /** Reads a template that is to be written to this file, as it would be read from there. Throws Refusal. */
  tryOut(file: string, text: string): Promise<void>;
  /** Every other template there is with the id of this one, own ones first; what cannot be used is none. */
  others(nameOrPath: string): Promise<readonly KnownTemplate[]>;
  /** The template as it was written. */
  source(nameOrPath: string): Promise<string>;
  /** A template with how it is written. */
  written(nameOrPath: string): Promise<WrittenTemplate>;
  /** The questions to take into templates: those of the own bank.yaml over the shipped ones. */
  bank(): Promise<Bank>;
  /** Questions of the bank as they are written in a template. */
  bankSource(questions: readonly BankQuestion[]): Promise<string>;
}

/** A template in its file. */
export interface WrittenTemplate {
  readonly template: Template;
  /** Where its parts are written, those it takes from the bank too. */
  readonly outline: Outline;
  /** What its comments say to the linter. */
  switches(): readonly Switch[];
  /** Where a part of it stands, or these words in it. */
  place(path: Path, words?: string): Place;
}

/** What a file is written from, piece by piece: text in UTF-8, or bytes. */
export type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

export interface Files {
  /** Whole or not at all: a temporary file in the same folder, then renamed. Mode 0600. */
  write(path: string, chunks: Chunks): Promise<void>;
  /** Several that grow side by side, a piece of each at a time: none is in its place before all are whole. */
  writeTogether(paths: readonly string[], pieces: AsyncIterable<readonly string[]>): Promise<void>;
  /** The text of a YAML file of answers, parsed: one value per document. */
  readDocuments(path: string): Promise<readonly YamlDocument[]>;
  /** A mapping for `import`, parsed. */
  readMapping(path: string): Promise<YamlDocument>;
  /** A table from elsewhere, CSV or XLSX; of a workbook the first sheet, or the one with this name. */
  readTable(path: string, sheet?: string): Promise<Table>;
  /** Yields at once and then each time the file is saved, until the person ends the program. */
  saves(path: string): AsyncIterable<void>;
  /** Makes the folder (0700) and says which of these names are already in it. */
  prepareFolder(path: string, names: readonly string[]): Promise<readonly string[]>;
  /** Whether both paths lead to one file that is there, also through links. */
  isSame(one: string, other: string): Promise<boolean>;
}

/** A parsed YAML document that knows where in the file each part of it stands. */
export interface YamlDocument {
  readonly value: unknown;
  /** The faults at their places, in the order of the file, with the file's own (a key that occurs twice) among them. */
  placed(issues: readonly Issue[]): readonly PlacedFault[];
  /** Where one part stands; the nearest part around it when it does not exist. */
  place(path: Path): Place;
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
  /** Work that may take more than a second: says how far it has come, to whoever sits there, and is gone when done. */
  progress(told: (done: number) => string): Progress;
}

/** How far something has come. */
export interface Progress {
  /** So many more are done; one, where nothing is said. */
  step(count?: number): void;
  /** It has ended, well or not. */
  end(): void;
}
