import type { Interview, LineKind } from '../../core/interview/interview.ts';
import { isReplyOver } from '../../core/interview/reply.ts';
import type { Share } from '../../core/interview/share.ts';
import { textIn, type Language } from '../../core/language.ts';
import { copiedFrom, type Copied } from '../../core/privacy/leaver-copy.ts';
import type { Gate } from '../../core/privacy/may-leave.ts';
import type { Messages } from '../../i18n/messages.ts';
import { labelOf, leftText, spokenValue } from '../codes.ts';
import { spokenDay } from '../day.ts';
import { askText } from '../spoken-text.ts';

/** Something the leaver said, and its label in words unless it may simply be shared. */
interface Told {
  readonly text: string;
  readonly label?: string;
}

interface ToldQuestion {
  readonly ask: string;
  readonly value?: Told;
  readonly lines: readonly (Told & { readonly kind: LineKind })[];
}

/** The leaver's copy in words, before anybody knows how it is laid out. */
export interface CopySheet {
  readonly language: Language;
  readonly title: string;
  readonly lead: readonly string[];
  /** Until when and to whom the leaver answers. */
  readonly reply: readonly string[];
  readonly sections: readonly { readonly title: string; readonly questions: readonly ToldQuestion[] }[];
  /** Said where there is nothing else. */
  readonly nothing?: string;
}

/** Who reads a copy and what day it is. */
export interface CopyFrame {
  /** Who reads what is said beside the interviewer, in the language of the talk. */
  readonly readers: string;
  readonly today: string;
  /** Until when an address they gave is kept, with the name. */
  readonly reachedUntil?: string;
}

export function tellCopy(interview: Interview, frame: CopyFrame, messages: Messages, gate?: Gate): CopySheet {
  const words = messages.handed[interview.language];
  const copied = copiedFrom(interview, gate);
  const sections = [...new Set(copied.map(({ step }) => step.section))].map((section) => ({
    title: textIn(section.title, interview.language),
    questions: copied
      .filter(({ step }) => step.section === section)
      .map((question) => toldQuestion(interview, question, messages)),
  }));
  return {
    language: interview.language,
    title: words.title,
    lead: leadOf(interview, frame, messages),
    reply: replyOf(interview, frame.today, copied, messages),
    sections,
    ...(copied.length === 0 && { nothing: words.nothing }),
  };
}

function leadOf(interview: Interview, { readers, reachedUntil }: CopyFrame, messages: Messages): readonly string[] {
  const { language, facts, purgedOn } = interview;
  const words = messages.handed[language];
  if (purgedOn !== undefined) return [words.purged(spokenDay(purgedOn, words.locale))];
  const { heldOn, interviewer, eraseOn } = facts;
  return [
    [
      ...(heldOn === undefined ? [] : [words.heldOn(spokenDay(heldOn, words.locale), interviewer)]),
      words.readBy(interviewer ?? words.interviewer, readers),
      words.confidential,
      ...(eraseOn === undefined ? [] : [words.keptUntil(spokenDay(eraseOn, words.locale))]),
      ...(reachedUntil === undefined ? [] : [words.reachedUntil(spokenDay(reachedUntil, words.locale))]),
    ].join(' '),
    `${words.asNoted} ${words.labels}`,
  ];
}

function replyOf(
  interview: Interview,
  today: string,
  copied: readonly Copied[],
  messages: Messages,
): readonly string[] {
  const { language, facts, status } = interview;
  const words = messages.handed[language];
  if (status === 'closed') return [words.closed];
  if (facts.replyBy === undefined) return [];
  const day = spokenDay(facts.replyBy, words.locale);
  if (isReplyOver(interview, today)) return [words.replyOver(day)];
  const erased = copied.some(
    ({ value, share, lines }) =>
      (value !== undefined && share.label === 'not-kept') ||
      lines.some((line) => line.share.label === 'not-kept' && !line.disclosed),
  );
  const label = labelOf(messages.codes.share, 'not-kept', language);
  return [words.replyBy(day, facts.interviewer ?? words.interviewer), ...(erased ? [words.thenErased(label)] : [])];
}

function toldQuestion(
  interview: Interview,
  { step, state, share, value, lines }: Copied,
  messages: Messages,
): ToldQuestion {
  const { language, copy } = interview;
  const { codes } = messages;
  const said =
    value === undefined ? undefined : spokenValue(step.question, value, copy.codebook, codes.yesNo, language);
  const left =
    state === 'refused' || state === 'dont-know'
      ? leftText(step.question, state, { ...messages, language })
      : undefined;
  const text = left ?? said;
  return {
    ask: askText(interview, step.question, messages),
    ...(text !== undefined && { value: { text, ...labelled(share, language, messages) } }),
    lines: lines.map((line) => toldLine(line, language, messages)),
  };
}

function toldLine(
  { kind, text, share, disclosed, correction }: Copied['lines'][number],
  language: Language,
  messages: Messages,
): ToldQuestion['lines'][number] {
  const words = messages.handed[language];
  const { label } = disclosed ? { label: words.handedOver } : labelled(share, language, messages);
  const labels = [...(correction ? [words.correction] : []), ...(label === undefined ? [] : [label])];
  return { kind, text, ...(labels.length > 0 && { label: labels.join(' · ') }) };
}

function labelled(share: Share, language: Language, { codes }: Messages): { readonly label?: string } {
  if (share.label === 'share') return {};
  return { label: labelOf(codes.share, share.label, language).replace('…', () => share.to ?? '…') };
}
