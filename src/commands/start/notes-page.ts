import type { LineKind } from '../../core/interview/interview.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import { paragraph, quiet } from '../../core/page.ts';
import type { Menu, NotePrompt, Reply, Screen, ShownLine } from '../../core/prompt.ts';
import { questionPage, statedValue } from '../../render/question.ts';
import { firstRemark, sayNow, type Tell } from './first-remark.ts';
import { frame } from './moves.ts';
import {
  addLine,
  enterChange,
  enterHalf,
  keep,
  leaveChange,
  markLine,
  openNotebook,
  removeLine,
  takeUp,
  type Notebook,
} from './notebook.ts';
import { notSaved } from './not-saved.ts';
import { pickLine, wantsStrike, type Correction } from './strike.ts';
import type { Talk } from './talk.ts';

/** The place where lines on one question are written and changed. */
export interface NotesPage {
  readonly talk: Talk;
  readonly step: QuestionStep;
  readonly notebook: Notebook;
  /** Something to say above it all, until the next prompt. */
  notice: string | undefined;
  /** What is said at the first remark of the interview. */
  readonly tell: Tell;
}

/** @param only the one line that is to be changed: the page is left when that is done */
export function openPage(talk: Talk, step: QuestionStep, usual: LineKind = 'note', only?: number): NotesPage {
  const notebook = openNotebook(talk, step, usual, only);
  return { talk, step, notebook, notice: undefined, tell: firstRemark(talk) };
}

/** Takes lines and changes until the page is left; `around` is what stands on the screen, else the question. */
export async function write<M extends string>(
  page: NotesPage,
  menu: Menu<M>,
  around?: Screen,
): Promise<Reply<never, M>> {
  for (;;) {
    const reply = await page.talk.prompter.note(around ?? notesScreen(page), promptOf(page), menu);
    page.notice = undefined;
    if (reply.kind !== 'emptied') {
      await page.talk.refresh();
      return reply;
    }
    await askAndStrike(page, reply.seq);
  }
}

/** Changes the one line the page is for. */
export async function writeChange(page: NotesPage): Promise<void> {
  const reply = await page.talk.prompter.note(notesScreen(page), { ...promptOf(page), changeOnly: true }, []);
  if (reply.kind === 'emptied') await askAndStrike(page, reply.seq);
  await sayNow(page.talk, page.notice);
  await page.talk.refresh();
}

function promptOf(page: NotesPage): NotePrompt {
  const { notebook, talk } = page;
  const { half, changing, nextKind, usual } = notebook;
  return {
    lines: linesOf(notebook),
    ...(nextKind !== usual && { nextKind }),
    draft: { line: half?.text ?? '', ...(changing !== undefined && { change: changing }) },
    onLine: async (text) => told(page, await addLine(notebook, text)),
    onChange: async (change) => told(page, await enterChange(notebook, change)),
    onDraft: (typed) => keep(notebook, typed),
    onFailure: (error) => notSaved(error, talk.context.messages),
  };
}

function told(page: NotesPage, line: ShownLine): ShownLine {
  page.notice = page.tell(line.kind);
  return page.notice === undefined ? line : { ...line, notice: page.notice };
}

/** In the order the lines have everywhere. */
function linesOf({ written, questionId, talk }: Notebook): readonly ShownLine[] {
  const stored = talk.interview.answers.get(questionId)?.lines ?? [];
  const serious = new Set(stored.filter(({ disclosure }) => disclosure !== undefined).map(({ seq }) => seq));
  return [...written]
    .map(([seq, { kind, text }]) => ({ seq, kind, text, ...(serious.has(seq) && { serious: true as const }) }))
    .toSorted((a, b) => a.seq - b.seq);
}

/** The line being changed, else the half line, else the line just written, else the next line becomes this kind. */
export async function mark(page: NotesPage, kind: LineKind): Promise<void> {
  const { notebook, talk } = page;
  page.notice = page.tell(kind);
  if (notebook.changing !== undefined) await markLine(notebook, notebook.changing.seq, kind);
  else if (!(await enterAs(page, kind))) {
    if (notebook.fresh === undefined) notebook.nextKind = kind;
    else await markLine(notebook, notebook.fresh, kind);
  }
  await talk.refresh();
}

/** The half line becomes a line, of this kind or of the one it was to be; false when there is none. */
async function enterAs(page: NotesPage, kind?: LineKind): Promise<boolean> {
  const line = await enterHalf(page.notebook, kind);
  if (line !== undefined) page.notice ??= page.tell(line.kind);
  return line !== undefined;
}

/** The half line becomes a line as the page is left. */
export async function leaveWithHalf(page: NotesPage): Promise<void> {
  await enterAs(page);
  await sayNow(page.talk, page.notice);
}

/** Takes up the line that is picked: it is changed where it stands. */
export async function changeLine(page: NotesPage): Promise<void> {
  const { notebook } = page;
  if (notebook.changing !== undefined) return;
  const seq = await pick(page, 'change');
  if (seq !== undefined) takeUp(notebook, seq);
}

/** Strikes the line that is being changed, else the one that is picked. */
export async function strikeLine(page: NotesPage): Promise<void> {
  const { notebook, talk } = page;
  const seq = notebook.changing?.seq ?? (await pick(page, 'strike'));
  if (seq !== undefined) await askAndStrike(page, seq);
  await talk.refresh();
}

async function pick(page: NotesPage, correction: Correction): Promise<number | undefined> {
  const lines = linesOf(page.notebook);
  if (lines.length === 0) page.notice = page.talk.context.messages.talk.readBackEmpty;
  return pickLine(
    page.talk,
    correction,
    lines.map(({ text, seq }) => ({ label: text, value: seq })),
  );
}

async function askAndStrike({ talk, notebook }: NotesPage, seq: number): Promise<void> {
  const line = notebook.written.get(seq);
  if (line !== undefined && (await wantsStrike(talk, line))) await removeLine(notebook, seq);
  else await leaveChange(notebook);
}

function notesScreen({ talk, step, notice }: NotesPage): Screen {
  const { messages } = talk.context;
  const { interview } = talk;
  const title = textIn(step.section.title, messages.language);
  const stated = statedValue(interview, step, messages);
  const invited = stated.length > 0 ? [paragraph(quiet(messages.talk.wordsAbout))] : [];
  return {
    ...frame(talk, title, messages.talk.hints.note),
    body: [...questionPage(interview, step, messages, { notice }), ...stated, ...invited],
  };
}
