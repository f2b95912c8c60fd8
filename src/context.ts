import type { Clock, Files, Output, TemplateLibrary } from './core/ports.ts';
import type { Store } from './core/store.ts';
import type { Prompter } from './core/prompt.ts';
import type { Codebook } from './core/template/codebook.ts';
import type { Messages } from './i18n/messages.ts';
import type { Settings } from './settings.ts';

/** Everything a command may touch outside its own arguments. */
export interface Context {
  readonly output: Output;
  /** Loaded and opened on first use; main gives the terminal back. */
  prompter(): Promise<Prompter>;
  /**
   * Opened on first use; closed by main. With `demo`, a new and empty one in that file, marked as made up; what was there
   * goes if it was marked too, and is refused otherwise.
   */
  store(options?: { readonly demo: string }): Promise<Store>;
  readonly templates: TemplateLibrary;
  codebook(): Promise<Codebook>;
  readonly files: Files;
  readonly settings: Settings;
  readonly clock: Clock;
  newId(): string;
  readonly messages: Messages;
}
