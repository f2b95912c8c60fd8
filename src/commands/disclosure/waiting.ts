import type { Context } from '../../context.ts';
import { isOpen, isOverdue } from '../../core/interview/disclosure.ts';
import { shortIds } from '../../core/interview/id.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { blank, paragraph, warn, type Page } from '../../core/page.ts';

/** What of this interview is to be handed over: said when the interviewer leaves it. */
export async function toHandOver({
  context,
  interview,
}: {
  readonly context: Context;
  readonly interview: Interview;
}): Promise<Page> {
  const open = interview.disclosures.filter(isOpen).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const [first] = open;
  if (first === undefined) return [];
  const short = await shortDisclosureIds(context);
  const words = context.messages.disclosure;
  return [paragraph(warn(words.held(open.length, first.receiver, first.dueOn, short.get(first.id) ?? first.id)))];
}

/** What waits in all interviews, above the menu. */
export async function waitingLine(context: Context): Promise<Page> {
  const open = await (await context.store()).disclosures.list({ open: true });
  const [first] = open;
  if (first === undefined) return [];
  const overdue = open.filter((one) => isOverdue(one, context.clock.today())).length;
  return [paragraph(warn(context.messages.disclosure.waiting(open.length, overdue, first.dueOn))), blank];
}

/** Each id as short as it may be typed now. */
export async function shortDisclosureIds(context: Context): Promise<ReadonlyMap<string, string>> {
  const all = await (await context.store()).disclosures.list({ open: false });
  return shortIds(all.map(({ id }) => id));
}
