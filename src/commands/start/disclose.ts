import { daysAfter } from '../../core/date.ts';
import { freeLines, linesToJoin, matterOf, openOn, unmarked } from '../../core/interview/disclosure.ts';
import {
  disclosureKinds,
  type Disclosure,
  type DisclosureKind,
  type NoteLine,
  type Value,
} from '../../core/interview/interview.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import { paragraph, quiet, strong, type Page } from '../../core/page.ts';
import type { Menu, Option } from '../../core/prompt.ts';
import type { Question } from '../../core/template/template.ts';
import { raisedPage } from '../../render/disclosure.ts';
import { askText } from '../../render/question.ts';
import { enterHalf, forget, type Written } from './notebook.ts';
import type { NotesPage } from './notes-page.ts';
import { wantsStrike } from './strike.ts';
import type { Talk } from './talk.ts';

/** A yes to it may have to be acted on. */
export const yesDiscloses = ({ discloses }: Question, value: Value): boolean =>
  discloses !== undefined && value === 'yes';

/** Marks what is said on a question as something that must be acted on: of which kind is asked first. */
export async function disclose(talk: Talk, step: QuestionStep): Promise<void> {
  const kind = await pickKind(talk);
  if (kind !== undefined) await raiseAndTell(talk, step, kind);
}

/** The same with the lines that are meant. One that goes along with something else already stays with that. */
export async function discloseLine(page: NotesPage): Promise<void> {
  const { talk, step, notebook } = page;
  const kind = await pickKind(talk);
  if (kind === undefined) return;
  const lines = await linesMeant(page);
  await talk.refresh();
  const taken = lines.some((seq) => lineOf(talk, step, seq)?.disclosure !== undefined);
  const already = openOn(talk.interview, step.id, kind) !== undefined;
  await raiseAndTell(talk, step, kind, lines);
  if (taken && !already) page.notice = talk.context.messages.disclosure.elsewhere;
  for (const one of notebook.written.keys()) if (lineOf(talk, step, one) === undefined) forget(notebook, one);
}

const lineOf = ({ interview }: Talk, { id }: QuestionStep, seq: number | undefined): NoteLine | undefined =>
  interview.answers.get(id)?.lines.find((line) => line.seq === seq);

/** Asks of a yes whether it must be followed up now, unless that has been said. True when it must. */
export async function offerDisclosure(talk: Talk, step: QuestionStep): Promise<boolean> {
  const kind = step.question.discloses;
  if (kind === undefined || openOn(talk.interview, step.id, kind) !== undefined) return false;
  return (await mustBeFollowedUp(talk, kind, [])) && (await raiseAndTell(talk, step, kind));
}

/** Afterwards: asks about each yes that nobody has marked. */
export async function askAboutUnmarked(talk: Talk): Promise<void> {
  const { messages } = talk.context;
  for (const step of unmarked(talk.interview)) {
    const kind = step.question.discloses;
    const said = messages.disclosure.unmarked(askText(talk.interview, step.question, messages));
    if (kind !== undefined && (await mustBeFollowedUp(talk, kind, [paragraph(said)])))
      await raiseAndTell(talk, step, kind);
  }
}

/** What was written on a question that discloses belongs to what was raised on it. */
export async function joinWritten(talk: Talk): Promise<void> {
  const lines = linesToJoin(talk.interview);
  for (const { seq, disclosure } of lines) await talk.store.answers.changeLine(seq, { disclosure });
  if (lines.length > 0) await talk.refresh();
}

async function pickKind(talk: Talk): Promise<DisclosureKind | undefined> {
  const words = talk.context.messages.disclosure;
  const kinds = [...disclosureKinds, undefined];
  const options = kinds.map((kind, index): Option<DisclosureKind | undefined> => ({
    label: kind === undefined ? words.back : words.kinds[kind],
    value: kind,
    key: String(index + 1),
  }));
  const screen = { title: words.title, body: [paragraph(strong(words.ask))], hint: words.pickHint };
  const reply = await talk.prompter.key(screen, options, []);
  return reply.kind === 'value' ? reply.value : undefined;
}

async function mustBeFollowedUp(talk: Talk, kind: DisclosureKind, above: Page): Promise<boolean> {
  const { disclosure: words, talk: talkWords } = talk.context.messages;
  const body = [...above, paragraph(strong(words.offer)), paragraph(quiet(words.kinds[kind]))];
  const reply = await talk.prompter.key(
    { title: words.title, body, hint: talkWords.hints.choose },
    [
      { label: words.offerChoices.yes, value: true, key: '1' },
      { label: words.offerChoices.no, value: false, key: '2' },
    ],
    [],
  );
  return reply.kind === 'value' && reply.value;
}

/** The line being changed, else the half line, which is entered, else those that are picked. Remarks are none of them. */
async function linesMeant(page: NotesPage): Promise<readonly number[]> {
  const { notebook } = page;
  const said = [...notebook.written].filter(([, { kind }]) => kind !== 'remark');
  if (notebook.changing !== undefined) {
    const { seq } = notebook.changing;
    return said.some(([one]) => one === seq) ? [seq] : [];
  }
  const half = await enterHalf(notebook);
  if (half !== undefined) return half.kind === 'remark' ? [] : [half.seq];
  return said.length < 2 ? said.map(([seq]) => seq) : pickLines(page, said);
}

/** Several were said: the one just written is marked already, so that Enter is enough when it is that one. */
async function pickLines(
  { talk }: NotesPage,
  said: readonly (readonly [number, Written])[],
): Promise<readonly number[]> {
  const { disclosure: words, talk: talkWords } = talk.context.messages;
  const marked = said.slice(-1).map(([seq]) => seq);
  const options = said.map(([seq, { text }]): Option<number> => ({ label: text, value: seq }));
  const screen = { title: words.title, body: [paragraph(strong(words.whichLines))], hint: talkWords.hints.list };
  const reply = await talk.prompter.picks(() => screen, [{ options }], marked, []);
  return reply.kind === 'value' ? reply.value : marked;
}

/**
 * Raises it and says what to say; false when that was taken back at once. Of wrongdoing no words should stand here:
 * striking each that went along is offered.
 */
async function raiseAndTell(
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
