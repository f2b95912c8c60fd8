import { paragraph, quiet, type Page, type Span } from '../core/page.ts';
import { lastDayOf } from '../core/privacy/retention.ts';
import type { Backup } from '../core/upkeep.ts';
import type { Messages } from '../i18n/messages.ts';
import { moment } from './moment.ts';

/** The backups there are, newest first, each with its file on a line of its own. */
export function backupsPage(backups: readonly Backup[], days: number, { erasing }: Messages): Page {
  const { head, reasons, restoreWith } = erasing.backup;
  const rows = backups.map((backup): readonly Span[] => [
    moment(backup.madeAt),
    reasons[backup.reason],
    lastDayOf(backup, days),
  ]);
  const notes = backups.map(({ file }): readonly Span[] => [file]);
  return [{ kind: 'table', head: head.map(quiet), rows, notes }, paragraph(quiet(restoreWith))];
}
