import MailComposer from 'nodemailer/lib/mail-composer';

/** A letter that somebody is to look through and send. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  /** ISO instant; a mail program puts its own there when it is sent. */
  readonly at: string;
  /** The address, where it is known. */
  readonly to?: string;
  readonly attachments?: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  readonly type: 'text/calendar; charset=utf-8' | 'text/html; charset=utf-8' | 'text/plain; charset=utf-8';
  readonly content: string;
}

/** A draft (.eml) that a mail program opens to be looked through and sent. It has no sender: that comes with sending. */
export async function mailDraft({ subject, text, at, to, attachments = [] }: Letter): Promise<Uint8Array> {
  const draft = new MailComposer({
    subject,
    text,
    date: new Date(at),
    ...(to !== undefined && { to }),
    // what Outlook knows a draft by
    headers: { 'X-Unsent': '1' },
    attachments: attachments.map(({ name, type, content }) => ({ filename: name, contentType: type, content })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return draft.compile().build();
}
