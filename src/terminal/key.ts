import { type Span, accent, paragraph, strong, warn } from '../core/page.ts';
import type { Option, PromptWords, Reply, Screen } from '../core/prompt.ts';
import type { Keystroke } from './keystroke.ts';
import { type Item, type Machine, type Step, end, goOn, stay } from './machine.ts';
import { keyWidthOf, optionRow } from './option-row.ts';

export interface KeyState {
  /** The keys pressed so far; one that begins a longer key waits for the rest. */
  readonly pressed: string;
  /** Where the arrows have gone; -1: nowhere yet. */
  readonly at: number;
  /** What was typed and is no key here. */
  readonly unknown?: string;
}

type KeyStep<T> = Step<KeyState, Reply<T>>;

/**
 * The first key answers. `1` waits for `0`, Enter or space where `10` is a key too; other keys are ignored meanwhile.
 * Arrows and Enter do it too. Words typed by mistake are said not to be taken, and the Enter after them skips nothing.
 */
export function keyMachine<T>(
  screen: Screen,
  options: readonly Option<T>[],
  words: Pick<PromptWords, 'noSuchChoice'>,
): Machine<KeyState, Reply<T>> {
  return {
    initial: { pressed: '', at: -1 },
    press: (state, key) => pressKey(options, state, key),
    view: (state) => {
      const items = rowsOf(options, state);
      const list = { items, focus: Math.max(0, state.at), least: items.length };
      return state.unknown === undefined
        ? { screen, list }
        : { screen, list, notice: warn(words.noSuchChoice(state.unknown)) };
    },
    typed: ({ pressed }) => pressed,
  };
}

function pressKey<T>(options: readonly Option<T>[], state: KeyState, key: Keystroke): KeyStep<T> {
  switch (key.name) {
    case 'paste':
      return stay(state);
    case 'backspace':
    case 'escape':
      return stay({ pressed: '', at: -1 });
    case 'up':
    case 'left':
      return stay({ pressed: '', at: state.at <= 0 ? options.length - 1 : state.at - 1 });
    case 'down':
    case 'right':
      return stay({ pressed: '', at: (state.at + 1) % options.length });
    case 'enter':
      return enter(options, state);
    default:
      return key.name === 'space' && state.pressed !== '' ? enter(options, state) : typed(options, state, key);
  }
}

function enter<T>(options: readonly Option<T>[], state: KeyState): KeyStep<T> {
  if (state.pressed !== '')
    return answer(
      options.find((option) => isKeyOf(option, state.pressed)),
      state,
    );
  if (state.unknown !== undefined) return stay({ pressed: '', at: state.at });
  return state.at < 0 ? goOn : answer(options[state.at], state);
}

function typed<T>(options: readonly Option<T>[], state: KeyState, key: Keystroke): KeyStep<T> {
  if (key.text === '') return stay(state);
  if (state.unknown !== undefined) return stay({ ...state, unknown: state.unknown + key.text });
  const pressed = state.pressed + key.text.toLowerCase();
  const begun = options.some((option) => !isKeyOf(option, pressed) && option.key?.toLowerCase().startsWith(pressed));
  if (begun) return stay({ pressed, at: -1 });
  const option = options.find((one) => isKeyOf(one, pressed));
  if (option === undefined && state.pressed === '' && /^\p{L}/u.test(key.text))
    return stay({ ...state, unknown: key.text });
  return answer(option, state);
}

function answer<T>(option: Option<T> | undefined, state: KeyState): KeyStep<T> {
  return option === undefined ? stay(state) : end({ kind: 'value', value: option.value });
}

function isKeyOf({ key }: Option<unknown>, pressed: string): boolean {
  return key?.toLowerCase() === pressed;
}

/** Options that are only their key (a scale) share a row. */
function rowsOf(options: readonly Option<unknown>[], state: KeyState): Item[] {
  const keyWidth = keyWidthOf(options.map(({ key }) => key));
  const chosen = (at: number): boolean =>
    at === state.at || isKeyOf(options[at] ?? { label: '', value: '' }, state.pressed);
  const rows: Item[] = [];
  for (let at = 0; at < options.length;) {
    const bare = bareFrom(options, at);
    const option = options[at];
    if (bare.length > 1) rows.push(bareRow(bare, at, chosen));
    else if (option !== undefined) rows.push(optionRow(option, { chosen: chosen(at), keyWidth, key: option.key }));
    at += Math.max(1, bare.length);
  }
  return rows;
}

function bareFrom(options: readonly Option<unknown>[], from: number): readonly Option<unknown>[] {
  const rest = options.slice(from);
  const stop = rest.findIndex(({ key, label, note }) => label !== key || note !== undefined);
  return stop < 0 ? rest : rest.slice(0, stop);
}

function bareRow(options: readonly Option<unknown>[], from: number, chosen: (at: number) => boolean): Item {
  const keys = options.flatMap(({ key = '' }, at): Span[] => {
    const marked = chosen(from + at);
    const shown = marked ? [accent('›'), strong(key)] : [' ', accent(key)];
    if (at === 0) return marked ? shown : shown.slice(-1);
    // The mark of the first takes one place of the gap after it, so that no other key moves.
    return [at === 1 && chosen(from) ? ' ' : '  ', ...shown];
  });
  return { block: paragraph(keys) };
}
