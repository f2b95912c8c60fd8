import { monthsAfter } from '../date.ts';
import { visible } from '../visible.ts';

/** What somebody who has left may be written to about; `outcome`: what came of what they said. */
export const contactPurposes = ['job', 'cooperation', 'news', 'outcome', 'follow-up'] as const;
export type ContactPurpose = (typeof contactPurposes)[number];

/**
 * Where somebody who has left may be reached, what for, and until when: their own yes, with an end of its own. It outlives
 * the name in the interviews, and then leads to none of them. Days are ISO dates.
 */
export interface Contact {
  readonly id: string;
  /** Nothing once the interviews are purged. */
  readonly leaverId?: string;
  readonly name: string;
  /** As the person gave it: an e-mail address, or a number. */
  readonly address: string;
  readonly purposes: readonly ContactPurpose[];
  readonly givenOn: string;
  readonly until: string;
}

/** What recruiting and others may write about; what came of a talk, and the talk that follows it, are HR's. */
export const returning = ['job', 'cooperation', 'news'] as const satisfies readonly ContactPurpose[];

/** Of use only as long as there is a talk that somebody knows it by. */
export const needsTalk = ({ purposes }: Pick<Contact, 'purposes'>): boolean =>
  purposes.every((one) => !returning.some((other) => other === one));

const usualMonths = 24;
const mostMonths = 36;

/** The last day an address is kept, where nobody says another. */
export const usualUntil = (today: string): string => monthsAfter(today, usualMonths);

/** No yes holds for longer than this: who still wants it says so again. */
export const latestUntil = (today: string): string => monthsAfter(today, mostMonths);

/** Its time has passed: it is to go. */
export const isContactOver = ({ until }: Pick<Contact, 'until'>, today: string): boolean => until < today;

/**
 * An e-mail address or a telephone number as it is typed, nothing else: the promise to be in touch rests on it, and nobody
 * can ask for it again. No more of either than a letter, a terminal or a table would take for an address.
 */
export function readAddress(typed: string): string | undefined {
  const address = typed.trim().normalize('NFC');
  if (address.length > 200 || visible(address) !== address) return undefined;
  return isMail(address) || isNumber(address) ? address : undefined;
}

const isNumber = (address: string): boolean =>
  /^[+\d][\d ()/-]+$/u.test(address) && address.replaceAll(/\D/gu, '').length >= 5;

/** A letter can be written to it: one address and nothing else, for it becomes a line of the letter's head. */
export const isMail = (address: string): boolean =>
  /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+\.[^\s@<>()[\]\\,;:"\p{Cc}]+$/u.test(address);

/** What somebody says yes to now, as far as it is something new. */
export type Given = Partial<Pick<Contact, 'address' | 'purposes' | 'until'>>;

/** A new yes begins the day it is given; a new address alone changes nothing of what was said yes to. */
export function changedBy(contact: Contact, given: Given, today: string): Contact {
  const renewed = given.purposes !== undefined || given.until !== undefined;
  const until = given.until ?? (renewed && isContactOver(contact, today) ? usualUntil(today) : contact.until);
  return { ...contact, ...given, until, ...(renewed && { givenOn: today }) };
}

/** What came of the contact of somebody who says no to hearing what came of it: the rest, or nothing at all. */
export function withoutPurpose(contact: Contact, purpose: ContactPurpose): Contact | undefined {
  const purposes = contact.purposes.filter((one) => one !== purpose);
  return purposes.length === 0 ? undefined : { ...contact, purposes };
}
