import { accent, paragraph, strong, warn } from '../core/page.ts';
import type { Marking, Option, PromptWords, Reply, Screen } from '../core/prompt.ts';
import type { Keystroke } from './keystroke.ts';
import { type Item, type Machine, type Step, type View, end, goOn, stay } from './machine.ts';
import { keyWidthOf, optionRow } from './option-row.ts';

export interface PickGroup<T> {
  readonly heading?: string;
  readonly key?: string;
  readonly options: readonly Option<T>[];
}

export interface PicksState<T> {
  readonly picked: readonly T[];
  /** The group that is open; undefined: the headings are shown. */
  readonly open: number | undefined;
  readonly at: number;
  /** Words typed where only keys count. */
  readonly stray?: string;
  /** One was one too many. */
  readonly full?: true;
}

type PicksStep<T> = Step<PicksState<T>, Reply<readonly T[]>>;

const digits = '1234567890';

/**
 * Several of many: a key opens a group, a key in it picks, Enter goes back to the headings and from there on. One group
 * without a heading is a plain list. Words typed by mistake mark nothing: what follows their first letter is not taken
 * until Enter.
 */
export function picksMachine<T>(
  screen: (picked: readonly T[]) => Screen,
  groups: readonly PickGroup<T>[],
  picked: readonly T[],
  words: Pick<PromptWords, 'noSuchChoice' | 'full'>,
  mark: Marking<T> = toggled,
): Machine<PicksState<T>, Reply<readonly T[]>, readonly T[]> {
  const plain = groups.length === 1 && groups[0]?.heading === undefined;
  const done = (state: PicksState<T>): PicksStep<T> =>
    state.picked.length === 0 && picked.length === 0 ? goOn : end({ kind: 'value', value: state.picked });
  return {
    initial: { picked, open: plain ? 0 : undefined, at: 0 },
    press: ({ full: _, ...state }, key) => {
      const stray = strayAfter(groups, state, key);
      if (stray !== undefined) return stay(stray);
      if (state.open === undefined) return pressHeadings(groups, state, key, done);
      if (plain && key.name === 'enter') return done(state);
      return stay(pressGroup(groups[state.open], state, key, { mark, plain }));
    },
    view: (state) => {
      const view = viewPicks(screen(state.picked), groups, state);
      const notice = state.stray === undefined ? state.full && words.full : words.noSuchChoice(state.stray);
      return notice === undefined ? view : { ...view, notice: warn(notice) };
    },
    typed: () => '',
    draft: (state) => state.picked,
  };
}

/** The state while words are typed; undefined when the key is one to act on. */
function strayAfter<T>(
  groups: readonly PickGroup<T>[],
  state: PicksState<T>,
  key: Keystroke,
): PicksState<T> | undefined {
  if (state.stray !== undefined) {
    if (!['enter', 'escape', 'backspace'].includes(key.name)) return { ...state, stray: state.stray + key.text };
    const { stray: _, ...clean } = state;
    return clean;
  }
  const keys = keysOf(state.open === undefined ? groups : (groups[state.open]?.options ?? []));
  const isWord = key.name !== 'paste' && /^\p{L}/u.test(key.text) && indexOfKey(keys, key) < 0;
  return isWord ? { ...state, stray: key.text } : undefined;
}

function pressHeadings<T>(
  groups: readonly PickGroup<T>[],
  state: PicksState<T>,
  key: Keystroke,
  done: (state: PicksState<T>) => PicksStep<T>,
): PicksStep<T> {
  if (key.name === 'enter') return done(state);
  if (key.name === 'space' || key.name === 'right') return stay({ ...state, open: state.at, at: 0 });
  const keyed = indexOfKey(keysOf(groups), key);
  if (keyed >= 0) return stay({ ...state, open: keyed, at: 0 });
  return stay({ ...state, at: moved(state.at, groups.length, key) });
}

function pressGroup<T>(
  group: PickGroup<T> | undefined,
  state: PicksState<T>,
  key: Keystroke,
  { mark, plain }: { readonly mark: Marking<T>; readonly plain: boolean },
): PicksState<T> {
  const options = group?.options ?? [];
  if (!plain && ['enter', 'left', 'escape'].includes(key.name))
    return { ...state, open: undefined, at: state.open ?? 0 };
  if (key.name === 'space') return marked(state, options[state.at], mark);
  const keyed = indexOfKey(keysOf(options), key);
  if (keyed >= 0) return marked({ ...state, at: keyed }, options[keyed], mark);
  return { ...state, at: moved(state.at, options.length, key) };
}

function marked<T>(state: PicksState<T>, option: Option<T> | undefined, mark: Marking<T>): PicksState<T> {
  if (option === undefined) return state;
  const picked = mark(state.picked, option.value);
  return picked === state.picked ? { ...state, full: true } : { ...state, picked };
}

/** A mark is set, or taken away where it is set. */
export function toggled<T>(marks: readonly T[], one: T): readonly T[] {
  return marks.includes(one) ? marks.filter((other) => other !== one) : [...marks, one];
}

function moved(at: number, count: number, { name }: Keystroke): number {
  if (name === 'up') return (at + count - 1) % Math.max(1, count);
  return name === 'down' ? (at + 1) % Math.max(1, count) : at;
}

/** The keys of a list: its own, else digits where the list is short enough for all to have one. */
function keysOf(list: readonly { readonly key?: string }[]): readonly (string | undefined)[] {
  return list.map(({ key }, at) => key ?? (list.length <= digits.length ? digits[at] : undefined));
}

function indexOfKey(keys: readonly (string | undefined)[], { name, text }: Keystroke): number {
  if (text === '' || name === 'paste') return -1;
  return keys.findIndex((key) => key?.toLowerCase() === text.toLowerCase());
}

function viewPicks<T>(screen: Screen, groups: readonly PickGroup<T>[], state: PicksState<T>): View {
  const group = state.open === undefined ? undefined : groups[state.open];
  if (group === undefined) {
    return { screen, list: { items: viewHeadings(groups, state), focus: state.at, least: groups.length } };
  }
  const keys = keysOf(group.options);
  const rows = group.options.map((option, at) => {
    const picked = state.picked.includes(option.value);
    return optionRow(option, { chosen: at === state.at, keyWidth: keyWidthOf(keys), key: keys[at], picked });
  });
  const top = group.heading === undefined ? [] : [{ block: paragraph(strong(group.heading)) }];
  return { screen, list: { items: [...top, ...rows], focus: top.length + state.at, least: 5 } };
}

function viewHeadings<T>(groups: readonly PickGroup<T>[], state: PicksState<T>): Item[] {
  const keys = keysOf(groups);
  return groups.map(({ heading = '', options }, at) => {
    const picked = options.filter(({ value }) => state.picked.includes(value)).map(({ label }) => label);
    const look = { chosen: at === state.at, keyWidth: keyWidthOf(keys), key: keys[at] };
    return optionRow({ label: heading }, { ...look, ...(picked.length > 0 && { note: accent(picked.join(', ')) }) });
  });
}
