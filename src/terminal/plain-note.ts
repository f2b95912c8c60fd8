import { paragraph } from '../core/page.ts';
import type { Emptied, HalfTyped, LineChange, Menu, NotePrompt, Reply, Screen, ShownLine } from '../core/prompt.ts';
import { Interrupted } from '../core/problem.ts';
import { oneLine } from './change.ts';
import { cleaned } from './line-editor.ts';
import { type Speaker, type Typed, sayScreen, typed } from './plain-speaker.ts';

/** Every line is a line. Half a line is known at a terminal only; from a pipe it becomes a line of its own. */
export async function askNote<M extends string>(
  speaker: Speaker,
  screen: Screen,
  note: NotePrompt,
  menu: Menu<M>,
): Promise<Reply<never, M> | Emptied> {
  const { line = '', change } = note.draft ?? {};
  const list = note.lines.map(({ text }) => paragraph(`- ${text}`, 2, 4));
  sayScreen(speaker, screen, list, menu);
  const changing = note.lines.find(({ seq }) => seq === change?.seq);
  if (changing !== undefined && change !== undefined) {
    const reply = await keeping(speaker, note, { line, change }, () => changeLine(speaker, note, changing, menu));
    if (reply !== undefined) return reply;
    if (note.changeOnly === true) return { kind: 'go-on' };
  }
  const { editable } = speaker.reader;
  if (line !== '' && !editable) await entering(speaker, note, () => note.onLine(line));
  return keeping(speaker, note, { line: '' }, () => readLines(speaker, note, menu, editable ? line : ''));
}

/** What was half typed at a terminal when the talk is interrupted is kept; in a change it is what the line would say. */
async function keeping<T>(speaker: Speaker, note: NotePrompt, before: HalfTyped, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const half = speaker.reader.editable ? speaker.reader.half().trim() : '';
    if (error instanceof Interrupted && half !== '') {
      const { line, change } = before;
      await note.onDraft(change === undefined ? { line: half } : { line, change: { ...change, text: half } });
    }
    throw error;
  }
}

/** Changes one line; gives the reply when the prompt ends by it. At a pipe nothing can be edited: it is written anew. */
async function changeLine<M extends string>(
  speaker: Speaker,
  note: NotePrompt,
  line: ShownLine,
  menu: Menu<M>,
): Promise<Reply<never, M> | Emptied | undefined> {
  const { words, reader } = speaker;
  const change: LineChange = note.draft?.change ?? line;
  speaker.say([
    paragraph(reader.editable ? words.plainChange : words.plainChangeAnew),
    paragraph(`- ${line.text}`, 2, 4),
  ]);
  const reply = await typed(speaker, menu, oneLine(change.text));
  if (reply.kind === 'menu') return reply;
  const text = saidOf(speaker, reply);
  const asItWas = text === line.text || (text === '' && !reader.editable);
  if (text === '' && reader.editable) return { kind: 'emptied', seq: line.seq };
  if (asItWas) await note.onDraft({ line: note.draft?.line ?? '' });
  else await entering(speaker, note, () => note.onChange({ seq: line.seq, text }));
  return undefined;
}

async function readLines<M extends string>(
  speaker: Speaker,
  note: NotePrompt,
  menu: Menu<M>,
  draft: string,
): Promise<Reply<never, M>> {
  for (let beginning = draft; ; beginning = '') {
    const reply = await typed(speaker, menu, beginning);
    if (reply.kind === 'menu') return reply;
    const text = saidOf(speaker, reply);
    if (text !== '') await entering(speaker, note, () => note.onLine(text));
    else if (reply.text.trim() === '') {
      if (beginning !== '') await note.onDraft({ line: '' });
      return { kind: 'go-on' };
    }
  }
}

/** The words of a line; what is not text is left out, and said to be. */
function saidOf({ say, words }: Speaker, reply: Extract<Typed<never>, { kind: 'line' }>): string {
  const { text, stripped } = cleaned(reply.text);
  if (stripped > 0) say([paragraph(words.stripped(stripped))]);
  return text.trim();
}

/** What could not be saved is said to be so, and tried again at Enter for as long as there is input. */
async function entering(speaker: Speaker, note: NotePrompt, save: () => Promise<ShownLine>): Promise<void> {
  for (;;) {
    try {
      const { notice } = await save();
      if (notice !== undefined) speaker.say([paragraph(notice)]);
      return;
    } catch (error) {
      const sentence = note.onFailure(error);
      if (sentence === undefined || !speaker.reader.editable) throw error;
      speaker.say([paragraph(sentence)]);
      await speaker.reader.next('> ');
    }
  }
}
