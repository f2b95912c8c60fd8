import type { Interview, NoteLine } from '../core/interview/interview.ts';
import { accent, blank, paragraph, quiet, strong, type Page, type Span } from '../core/page.ts';
import { receivers, type Receiver } from '../core/privacy/message.ts';
import type { Messages } from '../i18n/messages.ts';
import { lineBlock } from './lines.ts';

/** An instant as it is where the reader is. */
type Local = (instant: string) => string;

/** Whom the leaver has a message for, and which of them have had it. */
export function receiversPage(known: readonly Receiver[], id: string, messages: Messages, local: Local): Page {
  const { passOn: words } = messages.after;
  const rows = known.map(({ name, at }): readonly Span[] => [
    strong(name),
    at === undefined ? accent(words.waiting) : quiet(words.done(local(at))),
  ]);
  return [{ kind: 'table', rows }, blank, paragraph(quiet(words.how(id)))];
}

/** The same as rows of `show`. */
export function receiverRows(
  interview: Interview,
  { after }: Messages,
  local: Local,
): readonly (readonly [string, string])[] {
  const { passOn: words } = after;
  return receivers(interview).map(({ name, at }) =>
    at === undefined ? [words.labelWaiting, name] : [words.label, `${name}, ${local(at)}`],
  );
}

/** The command that hands over a message. A name that a shell could take for more than a word is left to be typed. */
export function passingOn(id: string, name: string, { wrapUp }: Messages): string {
  const word = /^[\p{L}\p{M}\p{N} .,’-]+$/u.test(name) ? `"${name}"` : wrapUp.theName;
  return `exit-talk leaver pass-on ${id} --for ${word}`;
}

/** What the leaver asked to have passed on to one person, in the leaver's name and words. */
export function messagePage(
  { leaver, language }: Interview,
  to: string,
  lines: readonly NoteLine[],
  { handed }: Messages,
): Page {
  const words = handed[language];
  const from = leaver.name === '' ? words.nameless : leaver.name;
  return [paragraph(words.message(from, to)), blank, ...lines.map((line) => lineBlock(line, 0))];
}
