import { paragraph, quiet, warn } from '../core/page.ts';
import type { Option, PromptWords, Reply, Screen } from '../core/prompt.ts';
import type { Keystroke } from './keystroke.ts';
import { type Line, cleaned, edit, emptyLine, insert, textOfLine } from './line-editor.ts';
import { type Item, type Machine, type Step, end, goOn, stay } from './machine.ts';
import { keyWidthOf, optionRow, type OptionLook } from './option-row.ts';

export interface PickState {
  readonly line: Line;
  /** Where the pointer is among the choices left; -1: on none. */
  readonly at: number;
}

export interface Picking<T> {
  readonly options: readonly Option<T>[];
  /** What was typed, taken as it is; offered last. */
  readonly own?: ((typed: string) => T) | undefined;
  /** A menu points at its first item from the start; elsewhere an Enter before anything is typed goes on. */
  readonly pointed?: boolean;
}

type PickStep<T> = Step<PickState, Reply<T>>;

/** One of many: typing filters, arrows move, Enter picks; an option's own key picks while nothing is typed. */
export function pickMachine<T>(
  screen: Screen,
  picking: Picking<T>,
  words: Pick<PromptWords, 'filterHint' | 'noMatch'>,
): Machine<PickState, Reply<T>> {
  return {
    initial: { line: emptyLine, at: startOf(picking) },
    press: (state, key) => pressPick(picking, state, key),
    view: (state) => {
      const choices = choicesOf(picking, textOfLine(state.line));
      const keyWidth = keyWidthOf(picking.options.map(({ key }) => key));
      const searched = textOfLine(state.line).trim() !== '';
      const rows = choices.map((one, at) => [
        ...(searched ? [] : headingOver(choices, at)),
        optionRow(one, { chosen: at === state.at, ...lookOf(one, keyWidth, searched) }),
      ]);
      const focus = rows.slice(0, Math.max(0, state.at) + 1).flat().length - 1;
      const searching = picking.pointed !== true || textOfLine(state.line) !== '';
      return {
        screen,
        list: { items: rows.flat(), focus: Math.max(0, focus), least: 5 },
        ...(searching && { editor: { line: state.line, label: words.filterHint } }),
        ...(choices.length === 0 && searched && { notice: warn(words.noMatch(textOfLine(state.line).trim())) }),
      };
    },
    typed: ({ line }) => textOfLine(line).trim(),
  };
}

function pressPick<T>(picking: Picking<T>, state: PickState, key: Keystroke): PickStep<T> {
  const typed = textOfLine(state.line);
  const choices = choicesOf(picking, typed);
  if (key.name === 'enter') return take(choices[state.at], typed, state);
  if (key.name === 'escape') return typed === '' ? goOn : stay({ ...state, line: emptyLine });
  if (key.name === 'up') return stay({ ...state, at: state.at <= 0 ? choices.length - 1 : state.at - 1 });
  if (key.name === 'down') return stay({ ...state, at: state.at + 1 < choices.length ? state.at + 1 : 0 });
  const keyed = typed === '' && key.name !== 'paste' ? ownerOf(picking.options, key.text) : undefined;
  if (keyed !== undefined) return end({ kind: 'value', value: keyed.value });
  return stay(search(picking, state, key));
}

function take<T>(choice: Option<T> | undefined, typed: string, state: PickState): PickStep<T> {
  if (choice !== undefined) return end({ kind: 'value', value: choice.value });
  return typed.trim() === '' ? goOn : stay(state);
}

/** The option with this key, unless the key begins a longer one: then typing and Enter tell them apart. */
function ownerOf<T>(options: readonly Option<T>[], text: string): Option<T> | undefined {
  const pressed = text.toLowerCase();
  if (pressed === '') return undefined;
  const begun = options.filter(({ key }) => key?.toLowerCase().startsWith(pressed));
  return begun.length === 1 ? begun.find(({ key }) => key?.length === pressed.length) : undefined;
}

function search<T>(picking: Picking<T>, state: PickState, key: Keystroke): PickState {
  const pasted = key.name === 'paste' ? cleaned(key.text).text.trim().replaceAll('\n', ' ') : '';
  const line = pasted === '' ? (edit(state.line, key) ?? state.line) : insert(state.line, pasted);
  const text = textOfLine(line);
  if (text === textOfLine(state.line)) return { ...state, line };
  return { line, at: text.trim() !== '' ? 0 : startOf(picking) };
}

/** Where the pointer is before anything is typed. */
function startOf<T>({ options, pointed }: Picking<T>): number {
  return pointed === true ? 0 : options.findIndex((option) => option.pointed === true);
}

/** Under a heading there are no keys. What is searched has no headings. */
function lookOf({ heading, key }: Option<unknown>, keyWidth: number, searched: boolean): Omit<OptionLook, 'chosen'> {
  return heading === undefined ? { keyWidth, key } : { keyWidth: 0, under: !searched };
}

/** The heading of an option, where the one before it has another. */
function headingOver(options: readonly Option<unknown>[], at: number): readonly Item[] {
  const heading = options[at]?.heading;
  if (heading === undefined || heading === options[at - 1]?.heading) return [];
  return [{ block: paragraph(quiet(heading)) }];
}

/** The options that fit what is typed, best first; with `own`, what is typed itself as the last. */
function choicesOf<T>({ options, own }: Picking<T>, typed: string): readonly Option<T>[] {
  const text = typed.trim();
  if (text === '') return options;
  const fitting = matching(options, text);
  if (own === undefined || fitting.some(({ label }) => fold(label) === fold(text))) return fitting;
  return [...fitting, { label: `+ ${text}`, value: own(text) }];
}

/** Options by how well they fit: key, beginning of the label, beginning of a word, anywhere. */
export function matching<T>(options: readonly Option<T>[], typed: string): readonly Option<T>[] {
  const ranked = options.map((option) => ({ option, rank: rankOf(option, fold(typed)) }));
  return ranked
    .filter(({ rank }) => rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

function rankOf({ key, label }: Option<unknown>, typed: string): number {
  const text = fold(label);
  if (key?.toLowerCase() === typed) return 0;
  if (text.startsWith(typed)) return 1;
  if (text.includes(` ${typed}`)) return 2;
  return text.includes(typed) ? 3 : 4;
}

/** Case and the way a letter is put together do not count. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
