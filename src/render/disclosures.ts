import { isOverdue } from '../core/interview/disclosure.ts';
import { quiet, strong, warn, type Page, type Span } from '../core/page.ts';
import type { DisclosureEntry } from '../core/store.ts';
import type { Messages } from '../i18n/messages.ts';
import { moment } from './moment.ts';

/** The table of `disclosure list`; `short` gives each id as short as it may be typed. */
export function disclosuresPage(
  entries: readonly DisclosureEntry[],
  { short, today }: { readonly short: ReadonlyMap<string, string>; readonly today: string },
  messages: Messages,
): Page {
  const { list: words, short: kinds } = messages.disclosure;
  const rows = entries.map((one): readonly Span[] => [
    strong(short.get(one.id) ?? one.id),
    one.dueOn,
    kinds[one.kind],
    one.name === '' ? quiet(messages.program.list.purged) : one.name,
    one.receiver,
    one.receivedBy === undefined || one.receivedAt === undefined
      ? isOverdue(one, today)
        ? warn(words.overdue)
        : ''
      : quiet(`${one.receivedBy} ${moment(one.receivedAt)}`),
  ]);
  return [{ kind: 'table', head: words.head.map(quiet), rows }];
}
