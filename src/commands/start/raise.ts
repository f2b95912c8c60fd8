import { daysAfter } from '../../core/date.ts';
import { freeLines, matterOf, openOn } from '../../core/interview/disclosure.ts';
import type { Disclosure, DisclosureKind } from '../../core/interview/interview.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import type { Menu } from '../../core/prompt.ts';
import { raisedPage } from '../../render/disclosure.ts';
import { wantsStrike } from './strike.ts';
import type { Talk } from './talk.ts';

/**
 * Raises it and says what to say; false when that was taken back at once. Of wrongdoing no words should stand here:
 * striking each that went along is offered.
 */
export async function raiseAndTell(
  talk: Talk,
  step: QuestionStep,
  kind: DisclosureKind,
  lines: readonly number[] = [],
): Promise<boolean> {
  const already = openOn(talk.interview, step.id, kind);
  const disclosure = await raise(talk, step, kind, lines);
  const undo = already === undefined ? [{ label: talk.context.messages.disclosure.undo, value: 'undo' as const }] : [];
  if (await tell(talk, step, disclosure, undo)) {
    if (kind === 'wrongdoing') await offerStrikes(talk, disclosure);
    return true;
  }
  await talk.store.disclosures.withdraw(disclosure.id);
  talk.runClock();
  await talk.refresh();
  return false;
}

async function offerStrikes(talk: Talk, disclosure: Disclosure): Promise<void> {
  for (const line of matterOf(talk.interview, disclosure).lines)
    if (await wantsStrike(talk, line)) await talk.store.answers.removeLine(line.seq);
  await talk.refresh();
}

/**
 * Stores it with its lines at once: those that are meant, and on a question that discloses this all that was said on it.
 * What is open already of that kind on the question takes them too.
 */
async function raise(
  talk: Talk,
  { id: questionId, question }: QuestionStep,
  kind: DisclosureKind,
  meant: readonly number[],
): Promise<Disclosure> {
  const { store, interview } = talk;
  talk.stopClock();
  const free = freeLines(interview, questionId);
  const lines = question.discloses === kind ? free : free.filter((seq) => meant.includes(seq));
  const open = openOn(interview, questionId, kind);
  const disclosure = open ?? (await newDisclosure(talk, questionId, kind));
  if (open === undefined) await store.disclosures.raise(interview.id, disclosure, lines);
  else for (const seq of lines) await store.answers.changeLine(seq, { disclosure: open.id });
  await talk.refresh();
  return disclosure;
}

async function newDisclosure({ context }: Talk, questionId: string, kind: DisclosureKind): Promise<Disclosure> {
  const { receiver, days } = (await context.settings.employer()).disclosures[kind];
  return {
    id: context.newId(),
    kind,
    questionId,
    receiver: textIn(receiver, context.messages.language),
    dueOn: daysAfter(context.clock.today(), days),
    raisedAt: context.clock.now(),
  };
}

/** What to tell the leaver now, who receives it and by when. False: it was marked by mistake. */
async function tell(talk: Talk, step: QuestionStep, disclosure: Disclosure, undo: Menu<'undo'>): Promise<boolean> {
  const { messages, settings } = talk.context;
  const employer = await settings.employer();
  const body = raisedPage({ interview: talk.interview, question: step.question, disclosure, employer }, messages);
  const { hints } = messages.talk;
  const hint = undo.length > 0 ? messages.disclosure.undoHint : hints.wait;
  const reply = await talk.prompter.read({ title: messages.disclosure.title, body, hint }, undo);
  return reply.kind !== 'menu';
}
