import { type Page, paragraph } from '../core/page.ts';
import type { Menu, NotePrompt, Prompter, PromptWords, Reply, Screen } from '../core/prompt.ts';
import { Interrupted } from '../core/problem.ts';
import type { Field } from './field.ts';
import type { KeySource } from './keyboard.ts';
import { layout } from './layout.ts';
import { cleaned } from './line-editor.ts';
import { type LineReader, createLineReader } from './line-reader.ts';
import type { OutputStream } from './output.ts';
import { noPaint } from './paint.ts';
import { askOne, askSeveral } from './plain-choice.ts';
import { type Speaker, sayScreen, typed } from './plain-speaker.ts';

export interface PlainOptions {
  readonly input: KeySource;
  readonly output: OutputStream;
  readonly words: PromptWords;
  readonly signal?: AbortSignal | undefined;
}

/** The prompts line by line, for screen readers, simple terminals and pipes: nothing is ever drawn again. */
export function createPlainPrompter({ input, output, words, signal }: PlainOptions): Prompter {
  let reader: LineReader | undefined;
  const say = (page: Page): void => void output.write(`${layout(page, output.columns ?? 80, noPaint).join('\n')}\n`);
  const speaker = (): Speaker => {
    reader ??= createLineReader({ input, output, signal });
    return { words, reader, say };
  };
  return {
    note: (screen, note, menu) => askNote(speaker(), screen, note, menu),
    key: (screen, options, menu) => askOne(speaker(), screen, options, menu),
    pick: (screen, options, menu, own) => askOne(speaker(), screen, options, menu, own),
    picks: (screen, groups, picked, menu) => askSeveral(speaker(), screen(picked), groups, picked, menu),
    field: (screen, field, menu) => askField(speaker(), screen, field, menu),
    read: (screen, menu) => askRead(speaker(), screen, menu),
    close: () => reader?.close(),
  };
}

/** Every line is a line. Half a line is known at a terminal only; from a pipe it becomes a line of its own. */
async function askNote<M extends string>(
  speaker: Speaker,
  screen: Screen,
  note: NotePrompt,
  menu: Menu<M>,
): Promise<Reply<never, M>> {
  const { reader } = speaker;
  const draft = note.draft ?? '';
  sayScreen(
    speaker,
    screen,
    note.lines.map(({ text }) => paragraph(`- ${text}`, 2, 4)),
    menu,
  );
  if (draft !== '' && !reader.editable) await note.onLine(draft);
  try {
    return await readLines(speaker, note, menu, reader.editable ? draft : '');
  } catch (error) {
    const half = reader.editable ? reader.half().trim() : '';
    if (error instanceof Interrupted && half !== '') await note.onDraft(half);
    throw error;
  }
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
    const { text, stripped } = cleaned(reply.text);
    if (stripped > 0) speaker.say([paragraph(speaker.words.stripped(stripped))]);
    if (text.trim() !== '') await enterLine(speaker, note, text.trim());
    else if (stripped === 0) {
      if (beginning !== '') await note.onDraft('');
      return { kind: 'go-on' };
    }
  }
}

/** A line that could not be saved is said to be so, and tried again at Enter for as long as there is input. */
async function enterLine(speaker: Speaker, note: NotePrompt, text: string): Promise<void> {
  for (;;) {
    try {
      await note.onLine(text);
      return;
    } catch (error) {
      const sentence = note.onFailure(error);
      if (sentence === undefined || !speaker.reader.editable) throw error;
      speaker.say([paragraph(sentence)]);
      await speaker.reader.next('> ');
    }
  }
}

async function askField<M extends string>(
  speaker: Speaker,
  screen: Screen,
  field: Field,
  menu: Menu<M>,
): Promise<Reply<string, M>> {
  const known = field.value ?? '';
  // From a pipe what is known cannot be edited: an empty line keeps it.
  const kept = speaker.reader.editable ? '' : known;
  sayScreen(speaker, screen, kept === '' ? [] : [paragraph(kept, 2)], menu);
  for (let beginning = known; ;) {
    const reply = await typed(speaker, menu, beginning);
    if (reply.kind === 'menu') return reply;
    const text = cleaned(reply.text).text.trim() || kept;
    if (text === '' && field.required === undefined) return { kind: 'go-on' };
    const complaint = text === '' ? field.required : field.check?.(text);
    if (complaint === undefined) return { kind: 'value', value: text };
    speaker.say([paragraph(complaint)]);
    beginning = text;
  }
}

async function askRead<M extends string>(speaker: Speaker, screen: Screen, menu: Menu<M>): Promise<Reply<never, M>> {
  sayScreen(speaker, screen, [], menu);
  const reply = await typed(speaker, menu);
  return reply.kind === 'menu' ? reply : { kind: 'go-on' };
}
