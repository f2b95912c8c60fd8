import type { Clock, Files, Output, TemplateLibrary } from './core/ports.ts';
import type { Employer } from './core/employer.ts';
import type { Store } from './core/store.ts';
import type { Prompter } from './core/prompt.ts';
import type { Codebook } from './core/template/codebook.ts';
import type { RestorePlan } from './core/upkeep.ts';
import type { Messages } from './i18n/messages.ts';
import type { Settings } from './settings.ts';

/** Everything a command may touch outside its own arguments. */
export interface Context {
  readonly output: Output;
  /** Loaded and opened on first use; main gives the terminal back. */
  prompter(): Promise<Prompter>;
  /** Opened on first use; closed by main. */
  store(options?: StoreUse): Promise<Store>;
  readonly templates: TemplateLibrary;
  codebook(): Promise<Codebook>;
  readonly files: Files;
  readonly settings: Settings & {
    /** What config.yaml says; read on first use. */
    employer(): Promise<Employer>;
    /** What it says of how many are employed; the file is understood only when it says something of it. */
    headcount(): Promise<Employer['headcount']>;
  };
  readonly clock: Clock;
  newId(): string;
  readonly messages: Messages;
}

/** What a database is opened for, where it is not to read what is there. */
export interface StoreUse {
  /** Something is entered: a database that somebody named is made when it is not there. */
  readonly create?: true;
  /**
   * A new and empty one in this file, marked as made up; what was there goes if it was marked too, and is refused
   * otherwise.
   */
  readonly demo?: string;
  /** A backup takes its place first. */
  readonly restore?: Restoring;
}

/** Which backup is put back; `confirm` is shown what that will do, and throws to leave everything as it is. */
export interface Restoring {
  readonly from: string;
  confirm(plan: RestorePlan): Promise<void>;
}
