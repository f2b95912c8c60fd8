import type { Context } from '../../context.ts';
import { isContactOver, type Contact, type ContactPurpose } from '../../core/follow-up/contact.ts';
import { foldId, shortestPrefix } from '../../core/interview/id.ts';
import { Refusal } from '../../core/problem.ts';
import type { Person } from '../../core/upkeep.ts';
import { findLeaver } from './find.ts';

/** Somebody with where they may be reached; nobody is left of whose interviews only the contact has outlived. */
export type Reached =
  | { readonly person: Person; readonly contacts: readonly Contact[] }
  | { readonly person?: undefined; readonly contacts: readonly [Contact] };

/** Whom an id of a leaver, of an interview with them or of a contact means, or the beginning of one. */
export async function reach(context: Context, typed: string): Promise<Reached> {
  const { people } = await context.store();
  const contacts = await people.contacts();
  const alone = contacts.filter(({ id, leaverId }) => leaverId === undefined && id.startsWith(foldId(typed)));
  const [only, another] = alone;
  if (foldId(typed).length >= shortestPrefix && (await people.find(foldId(typed))).length === 0 && only !== undefined) {
    if (another === undefined) return { contacts: [only] };
    throw new Refusal({ code: 'leaver-ambiguous', id: typed, ids: alone.slice(0, 5).map(({ id }) => id) });
  }
  const person = await findLeaver(context, typed);
  return { person, contacts: contacts.filter(({ leaverId }) => leaverId === person.id) };
}

/** Where a leaver may be written to about this today, in the order of their yes. */
export async function reachableFor(
  { store, clock }: Context,
  leaverId: string,
  purpose: ContactPurpose,
): Promise<readonly Contact[]> {
  const contacts = await (await store()).people.contacts();
  return contacts.filter(
    (one) => one.leaverId === leaverId && one.purposes.includes(purpose) && !isContactOver(one, clock.today()),
  );
}
