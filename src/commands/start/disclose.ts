import { daysAfter } from '../../core/date.ts';
import { linesToJoin, openOn, unmarked } from '../../core/interview/disclosure.ts';
import { disclosureKinds, type Disclosure, type DisclosureKind, type Value } from '../../core/interview/interview.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import { paragraph, quiet, strong, type Page } from '../../core/page.ts';
import type { Option } from '../../core/prompt.ts';
import type { Question } from '../../core/template/template.ts';
import { raisedPage } from '../../render/disclosure.ts';
import { askText } from '../../render/question.ts';
import { enterHalf, removeLine } from './notebook.ts';
import type { NotesPage } from './notes-page.ts';
import { wantsStrike } from './strike.ts';
import type { Talk } from './talk.ts';

/** A yes to it may have to be acted on. */
export const yesDiscloses = ({ discloses }: Question, value: Value): boolean =>
  discloses !== undefined && value === 'yes';

/** Marks what is said on a question as something that must be acted on: of which kind is asked first. */
export async function disclose(talk: Talk, step: QuestionStep): Promise<void> {
  const kind = await pickKind(talk);
  if (kind === undefined) return;
  await tell(talk, step, await raise(talk, step, kind, []));
}

/** The same with the line that is meant. Of wrongdoing nothing should stand here: striking it is offered. */
export async function discloseLine(page: NotesPage): Promise<void> {
  const { talk, step, notebook } = page;
  const kind = await pickKind(talk);
  if (kind === undefined) return;
  const seq = await lineMeant(page);
  await tell(talk, step, await raise(talk, step, kind, seq === undefined ? [] : [seq]));
  const line = seq === undefined ? undefined : notebook.written.get(seq);
  if (kind !== 'wrongdoing' || seq === undefined || line === undefined) return;
  if (await wantsStrike(talk, line)) await removeLine(notebook, seq);
  await talk.refresh();
}

/** Asks of a yes whether it must be followed up now, unless that has been said. True when it must. */
export async function offerDisclosure(talk: Talk, step: QuestionStep): Promise<boolean> {
  const kind = step.question.discloses;
  if (kind === undefined || openOn(talk.interview, step.id, kind) !== undefined) return false;
  if (!(await mustBeFollowedUp(talk, kind, []))) return false;
  await tell(talk, step, await raise(talk, step, kind, []));
  return true;
}

/** Afterwards: asks about each yes that nobody has marked. */
export async function askAboutUnmarked(talk: Talk): Promise<void> {
  const { messages } = talk.context;
  for (const step of unmarked(talk.interview)) {
    const kind = step.question.discloses;
    const said = messages.disclosure.unmarked(askText(talk.interview, step.question, messages));
    if (kind !== undefined && (await mustBeFollowedUp(talk, kind, [paragraph(said)])))
      await tell(talk, step, await raise(talk, step, kind, []));
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

/** The line being changed, else the half line, which is entered, else the one just written. A remark is none of them. */
async function lineMeant(page: NotesPage): Promise<number | undefined> {
  const { notebook, nextKind, usual } = page;
  const newest = (): number | undefined => [...notebook.written.keys()].at(-1);
  const said = (seq: number | undefined): number | undefined =>
    seq !== undefined && notebook.written.get(seq)?.kind !== 'remark' ? seq : undefined;
  if (notebook.changing !== undefined) return said(notebook.changing.seq);
  if (await enterHalf(notebook, nextKind)) {
    page.nextKind = usual;
    return said(newest());
  }
  return [...notebook.written].findLast(([, { kind }]) => kind !== 'remark')?.[0];
}

/** Stores it with its lines at once; what is open already of that kind on the question takes them too. */
async function raise(
  talk: Talk,
  { id: questionId }: QuestionStep,
  kind: DisclosureKind,
  lines: readonly number[],
): Promise<Disclosure> {
  const { store, interview } = talk;
  talk.stopClock();
  const open = openOn(interview, questionId, kind);
  const disclosure = open ?? (await newDisclosure(talk, questionId, kind));
  if (open === undefined) await store.disclosures.raise(interview.id, disclosure, lines);
  else for (const seq of lines) await store.answers.changeLine(seq, { disclosure: open.id });
  await talk.refresh();
  await joinWritten(talk);
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

/** What to tell the leaver now, who receives it and by when. */
async function tell(talk: Talk, step: QuestionStep, disclosure: Disclosure): Promise<void> {
  const { messages, settings } = talk.context;
  const employer = await settings.employer();
  const body = raisedPage({ interview: talk.interview, question: step.question, disclosure, employer }, messages);
  await talk.prompter.read({ title: messages.disclosure.title, body, hint: messages.talk.hints.wait }, []);
}
