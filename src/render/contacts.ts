import { isContactOver, type Contact } from '../core/follow-up/contact.ts';
import { paragraph, quiet, strong, warn, type Page, type Span } from '../core/page.ts';
import type { Messages } from '../i18n/messages.ts';
import { labelOf } from './codes.ts';

/** What somebody has said yes to, as whoever is to write to them reads it. */
export function contactPage(contact: Contact, today: string, messages: Messages): Page {
  const { contact: words } = messages.after;
  return [
    paragraph(words.kept(contact.name, contact.address, contact.until)),
    ...(isContactOver(contact, today) ? [paragraph(warn(words.over))] : []),
    paragraph(words.about(aboutText(contact, messages))),
  ];
}

const aboutText = ({ purposes }: Contact, { purposes: labels, language }: Messages): string =>
  purposes.map((one) => labelOf(labels, one, language)).join(', ');

/** Somebody who may be written to, with what they did here as far as it is still known. */
export interface Returning extends Contact {
  readonly role?: string;
  readonly department?: string;
}

/** The table of `leaver list --returning`: never anything of what they said. */
export function returningPage(people: readonly Returning[], messages: Messages): Page {
  const rows = people.map((one): readonly Span[] => [
    strong(one.name),
    one.address,
    aboutText(one, messages),
    one.until,
    one.role ?? '',
    one.department ?? '',
  ]);
  return [{ kind: 'table', head: messages.after.returning.head.map(quiet), rows }];
}
