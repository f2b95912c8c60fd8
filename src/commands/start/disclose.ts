import { linesToJoin, openOn, unmarked } from '../../core/interview/disclosure.ts';
import { disclosureKinds, type DisclosureKind, type NoteLine, type Value } from '../../core/interview/interview.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import { paragraph, quiet, strong, type Page } from '../../core/page.ts';
import type { Option } from '../../core/prompt.ts';
import type { Question } from '../../core/template/template.ts';
import { askText } from '../../render/spoken-text.ts';
import { enterHalf, forget, type Written } from './notebook.ts';
import type { NotesPage } from './notes-page.ts';
import { raiseAndTell } from './raise.ts';
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
  const open = openOn(talk.interview, step.id, kind)?.id;
  const goElsewhere = lines.some((seq) => ![undefined, open].includes(lineOf(talk, step, seq)?.disclosure));
  const raised = await raiseAndTell(talk, step, kind, lines);
  if (raised && goElsewhere) page.notice = talk.context.messages.disclosure.elsewhere;
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
