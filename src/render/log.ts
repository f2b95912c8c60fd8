import { quiet, type Page, type Span } from '../core/page.ts';
import type { LogEntry } from '../core/upkeep.ts';
import type { Messages } from '../i18n/messages.ts';

/** The log as a table: who did what, about whom, and why; never what was read. Where a copy went stands below. */
export function logPage(entries: readonly LogEntry[], messages: Messages, local: (instant: string) => string): Page {
  const { accesses, purposes, log: words } = messages.erasing;
  const rows = entries.map(({ at, who, what, why, about }): readonly Span[] => [
    local(at),
    who,
    accesses[what],
    about ?? quiet(words.all),
    purposes[why],
  ]);
  const notes = entries.map(({ file }): readonly Span[] => (file === undefined ? [] : [quiet(file)]));
  return [{ kind: 'table', head: words.head.map(quiet), rows, notes }];
}

/** One of `database log --json`. */
export const logRow = ({ at, who, what, why, about, file }: LogEntry) => ({ at, who, what, why, about, file });
