import { type Page, paragraph } from '../core/page.ts';
import type { Menu, Prompter, PromptWords, Reply, Screen } from '../core/prompt.ts';
import { clockKey, createClockSwitch } from './clock-switch.ts';
import type { Field } from './field.ts';
import type { KeySource } from './keyboard.ts';
import { layout } from './layout.ts';
import { cleaned } from './line-editor.ts';
import { type LineReader, createLineReader } from './line-reader.ts';
import type { OutputStream } from './output.ts';
import { noPaint } from './paint.ts';
import { askNote } from './plain-note.ts';
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
  const clock = createClockSwitch();
  const say = (page: Page): void => void output.write(`${layout(page, output.columns ?? 80, noPaint).join('\n')}\n`);
  const speaker = (): Speaker => {
    reader ??= createLineReader({ input, output, signal, onKey: (key) => key === clockKey && clock.turn() });
    return { words, reader, clock, say };
  };
  return {
    note: (screen, note, menu) => askNote(speaker(), screen, note, menu),
    key: (screen, options, menu) => askOne(speaker(), screen, options, menu),
    pick: (screen, options, menu, own) => askOne(speaker(), screen, options, menu, own),
    picks: (screen, groups, picked, menu, keeping, mark) =>
      askSeveral(speaker(), screen(picked), { groups, picked, keeping, mark }, menu),
    field: (screen, field, menu) => askField(speaker(), screen, field, menu),
    read: (screen, menu) => askRead(speaker(), screen, menu),
    close: () => reader?.close(),
  };
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
