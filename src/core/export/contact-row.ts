import type { Contact } from '../follow-up/contact.ts';

/** Where somebody may be reached, for other programs. */
export function contactRow({ id, name, address, purposes, givenOn, until }: Contact) {
  return { contact_id: id, name, address, purposes, given_on: givenOn, until };
}
