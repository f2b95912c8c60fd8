import type { Context } from '../../context.ts';
import { isOpen } from '../../core/interview/disclosure.ts';
import { shortIds } from '../../core/interview/id.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { accent, paragraph, warn, type Block, type Page } from '../../core/page.ts';

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
  const verb = open.length === 1 ? `show ${short.get(first.id) ?? first.id}` : 'list';
  return [paragraph(warn(words.held(open.length, first.receiver, first.dueOn))), command(verb)];
}

/** On a line of its own, where it is not cut. */
const command = (verb: string): Block => paragraph(accent(`exit-talk disclosure ${verb}`), 2);

/** Each id as short as it may be typed now. */
export async function shortDisclosureIds(context: Context): Promise<ReadonlyMap<string, string>> {
  const all = await (await context.store()).disclosures.list({ open: false });
  return shortIds(all.map(({ id }) => id));
}
