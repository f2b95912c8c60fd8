import type { Context } from '../../context.ts';
import { contactRow } from '../../core/export/contact-row.ts';
import { isContactOver, returning, type Contact, type ContactPurpose } from '../../core/follow-up/contact.ts';
import { folded } from '../../core/interview/leaver.ts';
import { present } from '../../core/present.ts';
import { returningPage, type Returning } from '../../render/contacts.ts';
import { json } from '../../render/json.ts';
import { nothingListed } from '../../render/list.ts';
import { logAccess } from '../log-access.ts';

interface Wanted {
  readonly text?: string;
  readonly about?: ContactPurpose;
  readonly asJson: boolean;
}

/** Who may be written to about a job, working together or news, for whoever recruits: nothing of what they said. */
export async function listReturning(context: Context, { asJson, ...wanted }: Wanted): Promise<void> {
  const { output, messages } = context;
  const { people } = await context.store();
  const today = context.clock.today();
  const contacts = (await people.contacts())
    .filter((one) => !isContactOver(one, today) && fits(one, wanted))
    .map((one) => ({ ...one, purposes: one.purposes.filter((purpose) => forOthers.has(purpose)) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
  await logAccess(context, { what: 'leaver-contact' });
  const found = await withWork(context, contacts);
  if (asJson)
    return output.write(json(found.map((one) => ({ ...contactRow(one), role: one.role, department: one.department }))));
  if (found.length === 0) return output.say(nothingListed(messages.after.returning.none));
  return output.print(returningPage(found, messages));
}

const forOthers: ReadonlySet<ContactPurpose> = new Set(returning);

function fits({ name, purposes }: Contact, { text, about }: Omit<Wanted, 'asJson'>): boolean {
  if (text !== undefined && !folded(name).includes(folded(text))) return false;
  return about === undefined ? purposes.some((one) => forOthers.has(one)) : purposes.includes(about);
}

/** What they did here, as their newest interview has it; nothing once that is purged. */
async function withWork({ store }: Context, contacts: readonly Contact[]): Promise<readonly Returning[]> {
  const { people, interviews } = await store();
  const ids = new Map((await people.list()).map(({ id, interviewIds }) => [id, interviewIds]));
  const facts = new Map((await interviews.list({}, ['role', 'department'])).map((one) => [one.id, one.facts]));
  return contacts.map((one) => {
    const newest = ids.get(one.leaverId ?? '')?.at(-1) ?? '';
    const { role, department } = facts.get(newest) ?? {};
    return { ...one, ...present({ role, department }) };
  });
}
