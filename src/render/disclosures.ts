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
  const rows = entries.map((one): readonly Span[] => {
    const id = strong(short.get(one.id) ?? one.id);
    // of what is purged only the kind and the month are left
    if (one.name === '')
      return [id, one.dueOn.slice(0, 7), kinds[one.kind], quiet(messages.program.list.purged), '', ''];
    return [id, one.dueOn, kinds[one.kind], one.name, one.receiver, stateSpan(one, today, words.overdue)];
  });
  return [{ kind: 'table', head: words.head.map(quiet), rows }];
}

function stateSpan(one: DisclosureEntry, today: string, overdue: string): Span {
  const { receivedBy, receivedAt } = one;
  if (receivedBy !== undefined && receivedAt !== undefined) return quiet(`${receivedBy} ${moment(receivedAt)}`);
  return isOverdue(one, today) ? warn(overdue) : '';
}
