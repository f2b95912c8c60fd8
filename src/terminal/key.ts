import { type Block, type Span, accent, paragraph, quiet } from '../core/page.ts';
import type { Option, Reply, Screen } from '../core/ports.ts';
import type { Keystroke } from './keystroke.ts';
import { type Machine, type Step, end, goOn, stay } from './machine.ts';
import { keyWidthOf, optionRow } from './option-row.ts';

/** The keys pressed so far; one that begins a longer key waits for the rest. */
export interface KeyState {
  readonly pressed: string;
}

/** The first key answers. `1` waits for `0`, Enter or space where `10` is a key too; other keys are ignored meanwhile. */
export function keyMachine<T>(screen: Screen, options: readonly Option<T>[]): Machine<KeyState, Reply<T>> {
  return {
    initial: { pressed: '' },
    press: (state, key) => pressKey(options, state, key),
    view: ({ pressed }) => {
      const items = rowsOf(options, pressed);
      return { screen, list: { items, least: items.length } };
    },
    typed: ({ pressed }) => pressed,
  };
}

function pressKey<T>(options: readonly Option<T>[], state: KeyState, key: Keystroke): Step<KeyState, Reply<T>> {
  if (key.name === 'paste') return stay(state);
  if (key.name === 'backspace' || key.name === 'escape') return stay({ pressed: '' });
  if (key.name === 'enter' || (key.name === 'space' && state.pressed !== '')) {
    return state.pressed === '' ? goOn : answer(options, state, state.pressed);
  }
  const pressed = state.pressed + key.text.toLowerCase();
  const begun = options.some((option) => isLonger(option, pressed));
  return begun ? stay({ pressed }) : answer(options, state, pressed);
}

function answer<T>(options: readonly Option<T>[], state: KeyState, pressed: string): Step<KeyState, Reply<T>> {
  const option = options.find(({ key }) => key?.toLowerCase() === pressed);
  return option === undefined ? stay(state) : end({ kind: 'value', value: option.value });
}

function isLonger({ key = '' }: Option<unknown>, pressed: string): boolean {
  return pressed !== '' && key.length > pressed.length && key.toLowerCase().startsWith(pressed);
}

/** Options that are only their key (the middle of a long scale) share a row. */
function rowsOf(options: readonly Option<unknown>[], pressed: string): Block[] {
  const rows: Block[] = [];
  const keyWidth = keyWidthOf(options.map(({ key }) => key));
  for (let at = 0; at < options.length; ) {
    const bare = bareFrom(options, at);
    const option = options[at];
    if (bare.length > 1) rows.push(bareRow(bare, pressed, keyWidth));
    else if (option !== undefined) {
      rows.push(optionRow(option, { chosen: isPressed(option, pressed), keyWidth, key: option.key }));
    }
    at += Math.max(1, bare.length);
  }
  return rows;
}

function bareFrom(options: readonly Option<unknown>[], from: number): readonly Option<unknown>[] {
  const rest = options.slice(from);
  const stop = rest.findIndex(({ key, label, note }) => label !== key || note !== undefined);
  return stop < 0 ? rest : rest.slice(0, stop);
}

function bareRow(options: readonly Option<unknown>[], pressed: string, keyWidth: number): Block {
  const keys = options.map(({ key = '' }, at): Span => {
    const shown = at === 0 ? key.padStart(keyWidth) : key;
    return pressed !== '' && key !== pressed ? quiet(shown) : accent(shown);
  });
  return paragraph(['  ', ...keys.flatMap((key, at) => (at === 0 ? [key] : ['   ', key]))], 0, 2);
}

function isPressed({ key }: Option<unknown>, pressed: string): boolean {
  return pressed !== '' && key?.toLowerCase() === pressed;
}
