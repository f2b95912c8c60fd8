import type { Context } from '../context.ts';
import { isMail, type Contact } from '../core/follow-up/contact.ts';
import { present } from '../core/present.ts';
import { letterPage } from '../render/letter.ts';
import type { Letter } from '../render/mail.ts';

/** A letter that somebody is to look through and send. */
export interface Draft extends Pick<Letter, 'subject' | 'attachments'> {
  readonly paragraphs: readonly string[];
  readonly contacts: readonly Contact[];
}

export interface DraftFile {
  readonly ending: '.txt' | '.eml' | '.html';
  readonly content: string | Uint8Array;
}

/** As text to copy, and as what a mail program opens. */
export async function draftFiles({ output, clock }: Context, draft: Draft): Promise<readonly DraftFile[]> {
  const { subject, paragraphs, contacts, attachments = [] } = draft;
  const text = output.text(letterPage(paragraphs));
  const { mailDraft } = await import('../render/mail.ts');
  const to = mailOf(contacts);
  const letter = await mailDraft({ subject, text, at: clock.now(), attachments, ...present({ to }) });
  return [
    { ending: '.txt', content: text },
    { ending: '.eml', content: letter },
  ];
}

/** The newest address a letter can go to. */
export const mailOf = (contacts: readonly Contact[]): string | undefined => mailContact(contacts)?.address;

/** The newest contact with such an address. */
export const mailContact = (contacts: readonly Contact[]): Contact | undefined =>
  contacts.findLast(({ address }) => isMail(address));
