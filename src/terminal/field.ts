import { warn } from '../core/page.ts';
import type { PromptWords, Reply, Screen } from '../core/prompt.ts';
import type { Keystroke } from './keystroke.ts';
import { type Line, cleaned, edit, emptyLine, insert, lineOf, textOfLine } from './line-editor.ts';
import { type Machine, type Step, end, goOn, stay } from './machine.ts';

export interface Field {
  readonly value?: string;
  /** The sentence for an empty line, where something is needed. */
  readonly required?: string;
  check?(typed: string): string | undefined;
}

export interface FieldState {
  readonly line: Line;
  readonly complaint: string | undefined;
  /** What stands there is proposed or was refused: typing replaces it. */
  readonly stale: boolean;
}

/** One line; a paste becomes one line and never answers. */
export function fieldMachine(
  screen: Screen,
  field: Field,
  words: Pick<PromptWords, 'stripped'>,
): Machine<FieldState, Reply<string>> {
  return {
    initial: { line: lineOf(field.value ?? ''), complaint: undefined, stale: true },
    press: (state, key) => pressField(field, state, key, words),
    view: ({ line, complaint }) => ({
      screen,
      editor: { line },
      ...(complaint !== undefined && { notice: warn(complaint) }),
    }),
    typed: ({ line }) => textOfLine(line).trim(),
  };
}

function pressField(
  field: Field,
  state: FieldState,
  key: Keystroke,
  words: Pick<PromptWords, 'stripped'>,
): Step<FieldState, Reply<string>> {
  if (key.name === 'enter') return enter(field, state);
  if (key.name === 'paste') {
    const { text, stripped } = cleaned(key.text);
    const line = insert(state.stale ? emptyLine : state.line, text.replaceAll(/\n+$/g, '').replaceAll('\n', ' '));
    return stay({ line, complaint: stripped > 0 ? words.stripped(stripped) : undefined, stale: false });
  }
  const before = state.stale && key.text !== '' ? emptyLine : state.line;
  return stay({ line: edit(before, key) ?? before, complaint: undefined, stale: false });
}

function enter(field: Field, state: FieldState): Step<FieldState, Reply<string>> {
  const text = textOfLine(state.line).trim();
  if (text === '' && field.required === undefined) return goOn;
  const complaint = text === '' ? field.required : field.check?.(text);
  return complaint === undefined ? end({ kind: 'value', value: text }) : stay({ ...state, complaint, stale: true });
}
