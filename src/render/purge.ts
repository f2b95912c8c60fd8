import { blank, paragraph, quiet, strong, type Page, type Span } from '../core/page.ts';
import type { Retention } from '../core/employer.ts';
import { shortIds } from '../core/interview/id.ts';
import { eraseDay, purgeDays, type Due } from '../core/privacy/retention.ts';
import type { Kept } from '../core/upkeep.ts';
import type { Messages } from '../i18n/messages.ts';

/** What is due and who it is with, by the id of the interview. */
export interface Purging {
  readonly due: Due;
  readonly names: ReadonlyMap<string, string>;
  readonly retention: Retention;
}

/** What a purge takes, before it does; nothing when nothing is due. The list comes last: it may be long. */
export function purgePage({ due, names, retention }: Purging, messages: Messages): Page {
  const words = messages.erasing.purge;
  const { interviews, heldBack, log, contacts } = due;
  const short = shortIds([...names.keys()]);
  const days = purgeDays(interviews, retention.months);
  const row = (one: Kept): readonly Span[] => {
    const name = names.get(one.interviewId) ?? '';
    return [
      strong(short.get(one.interviewId) ?? one.interviewId),
      one.facts.heldOn ?? '',
      name === '' ? quiet(messages.program.list.nameless) : name,
      days.get(one.leaverId) ?? '',
    ];
  };
  const goesEarly = (one: Kept): boolean => eraseDay(one, retention.months) !== days.get(one.leaverId);
  const something = interviews.length + log.length + contacts.length > 0;
  return [
    ...(interviews.length === 0 ? [] : [paragraph(words.due(interviews.length))]),
    ...(heldBack.length === 0 ? [] : [paragraph(words.heldBack(heldBack.length))]),
    ...(log.length === 0 ? [] : [paragraph(words.log(log.length, retention.logMonths))]),
    ...(interviews.some(goesEarly) ? [paragraph(messages.together.purged)] : []),
    ...(contacts.length === 0 ? [] : [paragraph(messages.after.due(contacts.length))]),
    ...(something ? [paragraph(words.backup)] : []),
    ...(interviews.length === 0
      ? []
      : [{ kind: 'table', head: words.head.map(quiet), rows: interviews.map(row) } as const]),
    ...(something ? [blank] : []),
  ];
}
