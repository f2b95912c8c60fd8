import type { Listed } from '../core/export/person-row.ts';
import { quiet, strong, warn, type Page, type Span } from '../core/page.ts';
import type { Messages } from '../i18n/messages.ts';

/** The table of `leaver list`; `short` gives each id as short as it may be typed. */
export function peoplePage(people: readonly Listed[], short: ReadonlyMap<string, string>, messages: Messages): Page {
  const words = messages.leaver.list;
  const rows = people.map(({ id, name, startedOn, interviewIds, heldOn, hold }): readonly Span[] => [
    strong(short.get(id) ?? id),
    name === '' ? quiet(messages.program.list.nameless) : name,
    startedOn ?? '',
    String(interviewIds.length),
    heldOn ?? '',
    hold === undefined ? '' : warn(words.held(hold.reference)),
  ]);
  return [{ kind: 'table', head: words.head.map(quiet), rows }];
}
