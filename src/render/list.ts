import { present } from '../core/present.ts';
import { paragraph, quiet, strong, type Page, type Span } from '../core/page.ts';
import type { Entry } from '../core/interview/interview.ts';
import type { Messages } from '../i18n/messages.ts';
import { labelOf } from './codes.ts';
import { heldWhen, leaverSpan } from './leaver.ts';
import { plannedWhen } from './planned.ts';

/** What the table shows of the facts. */
export const listedFacts = ['heldOn', 'planAt', 'department', 'minutes'] as const;

/** The table of `list`; `short` gives each id as short as it may be typed. */
export function listPage(entries: readonly Entry[], short: ReadonlyMap<string, string>, messages: Messages): Page {
  const words = messages.program.list;
  const rows = entries.map(({ id, facts, name, purgedOn, status }): readonly Span[] => [
    strong(short.get(id) ?? id),
    plannedWhen(facts, { status }) ?? heldWhen(facts, purgedOn) ?? '',
    leaverSpan({ name, ...present({ purgedOn }) }, messages, (known) => known),
    facts.department ?? '',
    labelOf(messages.codes.status, status, messages.language),
    facts.minutes === undefined ? '' : String(facts.minutes),
  ]);
  return [{ kind: 'table', head: words.head.map(quiet), rows }];
}

export function nothingListed(sentence: string): Page {
  return [paragraph(quiet(sentence))];
}
