import { takesWords } from '../../core/interview/disclosure.ts';
import type { Draft, LineKind, NewLine } from '../../core/interview/interview.ts';
import { changedLine, enteredLine } from '../../core/interview/line.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import type { HalfTyped, LineChange, ShownLine } from '../../core/prompt.ts';
import type { Talk } from './talk.ts';

/** What a change needs of a line that stands. */
export type Written = Pick<NewLine, 'kind' | 'text' | 'themes'>;

/** What is written of one question as it stands on disk, and what is typed on it and not yet entered. */
export interface Notebook {
  readonly talk: Talk;
  readonly questionId: string;
  /** By seq, in the order of entry here. */
  readonly written: Map<number, Written>;
  /** The kind of a line that does not say another. */
  readonly usual: LineKind;
  /** The kind of the next one, and of the half line. */
  nextKind: LineKind;
  /** The newest line written since the question was come to. */
  fresh: number | undefined;
  half: Draft | undefined;
  /** The line that is taken up, and what it would say. */
  changing: LineChange | undefined;
  /** The change that is on disk: none as long as the line would say what it says. */
  kept: LineChange | undefined;
}

/**
 * @param usual where that is a remark, half a line of the leaver's is left alone
 * @param only the one line that may be changed; it is taken up at once
 */
export function openNotebook(talk: Talk, { id }: QuestionStep, usual: LineKind, only?: number): Notebook {
  const answer = talk.interview.answers.get(id);
  const lines = (answer?.lines ?? []).filter(({ seq, correction }) =>
    only === undefined ? correction !== true : seq === only,
  );
  const [kept] = lines.flatMap(({ seq, change }): LineChange[] =>
    change === undefined ? [] : [{ seq, text: change }],
  );
  const written = new Map<number, Written>(lines.map((line) => [line.seq, line]));
  const half = answer?.drafts.find(({ kind }) => usual !== 'remark' || kind === 'remark');
  const nextKind = half?.kind ?? usual;
  const typed = { half, changing: kept, kept };
  const notebook: Notebook = { talk, questionId: id, written, usual, nextKind, fresh: undefined, ...typed };
  if (only !== undefined && kept === undefined) takeUp(notebook, only);
  return notebook;
}

export function takeUp(notebook: Notebook, seq: number): void {
  const line = notebook.written.get(seq);
  if (line !== undefined) notebook.changing = { seq, text: line.text };
}

/** A line of the kind that is next, unless it says another. */
export async function addLine(notebook: Notebook, typed: string, kind = notebook.nextKind): Promise<ShownLine> {
  const { talk, questionId, written } = notebook;
  const line = enteredLine(typed, talk.interview.copy.codebook, kind);
  const disclosure = line.kind === 'remark' ? undefined : takesWords(talk.interview, questionId);
  const whole = { ...line, ...(disclosure !== undefined && { disclosure }) };
  const now = talk.context.clock.now();
  const seq = await talk.store.answers.addLine(talk.interview.id, questionId, whole, now, notebook.half?.seq);
  notebook.half = undefined;
  notebook.nextKind = notebook.usual;
  notebook.fresh = seq;
  written.set(seq, line);
  return { seq, ...line, ...(disclosure !== undefined && { serious: true }) };
}

/** The half line becomes a line; nothing when there is none. */
export async function enterHalf(notebook: Notebook, kind = notebook.nextKind): Promise<ShownLine | undefined> {
  const text = notebook.half?.text ?? '';
  return text.trim() === '' ? undefined : addLine(notebook, text, kind);
}

/** The line says the new text, in its place. One that is gone (another window struck it) costs no word: it is added. */
export async function enterChange(notebook: Notebook, { seq, text }: LineChange): Promise<ShownLine> {
  const { talk, written } = notebook;
  const line = changedLine(written.get(seq) ?? { kind: 'note', themes: [] }, text, talk.interview.copy.codebook);
  const stood = await talk.store.answers.changeLine(seq, line);
  notebook.changing = notebook.kept = undefined;
  if (!stood) return addLine(notebook, text, line.kind);
  written.set(seq, line);
  return { seq, ...line };
}

/** Stores what is half typed as it is now. */
export async function keep(notebook: Notebook, { line, change }: HalfTyped): Promise<void> {
  if (line !== (notebook.half?.text ?? '')) await keepHalf(notebook, line);
  await keepChange(notebook, change);
}

async function keepHalf(notebook: Notebook, text: string): Promise<void> {
  const { talk, questionId, half, nextKind: kind } = notebook;
  const now = talk.context.clock.now();
  const seq = await talk.store.answers.saveDraft(talk.interview.id, questionId, text, now, half?.seq, kind);
  notebook.half = seq === undefined ? undefined : { seq, text, kind };
}

async function keepChange(notebook: Notebook, change: LineChange | undefined): Promise<void> {
  const { talk, written, kept } = notebook;
  notebook.changing = change;
  const wanted = change !== undefined && change.text !== written.get(change.seq)?.text ? change : undefined;
  if (kept !== undefined && kept.seq !== wanted?.seq) await talk.store.answers.saveChange(kept.seq, undefined);
  if (wanted !== undefined && wanted.text !== kept?.text) await talk.store.answers.saveChange(wanted.seq, wanted.text);
  notebook.kept = wanted;
}

/** The line is left as it was. */
export async function leaveChange(notebook: Notebook): Promise<void> {
  await keepChange(notebook, undefined);
}

export async function markLine(notebook: Notebook, seq: number, kind: LineKind): Promise<void> {
  const line = notebook.written.get(seq);
  if (line === undefined) return;
  await notebook.talk.store.answers.changeLine(seq, { kind });
  notebook.written.set(seq, { ...line, kind });
}

export async function removeLine(notebook: Notebook, seq: number): Promise<void> {
  await notebook.talk.store.answers.removeLine(seq);
  forget(notebook, seq);
}

/** The line stands no more. */
export function forget(notebook: Notebook, seq: number): void {
  notebook.written.delete(seq);
  if (notebook.fresh === seq) notebook.fresh = undefined;
  if (notebook.kept?.seq === seq) notebook.kept = undefined;
  if (notebook.changing?.seq === seq) notebook.changing = undefined;
}
