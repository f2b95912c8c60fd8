import { paragraph, strong } from '../core/page.ts';
import type { Menu, PromptWords, Reply, Screen } from '../core/prompt.ts';
import type { Keystroke } from './keystroke.ts';
import { type Lines, type Machine, type Size, type Step, end, stay } from './machine.ts';
import { type PickState, pickMachine } from './pick.ts';

export interface MenuState<S> {
  readonly under: S;
  /** The menu, while it is open. */
  readonly menu: PickState | undefined;
}

/** An item of the menu was picked. */
export type Chosen<M extends string> = Extract<Reply<never, M>, { readonly kind: 'menu' }>;

type MenuWords = Pick<PromptWords, 'menuTitle' | 'menuHint' | 'filterHint' | 'noMatch'>;

/** A prompt with the menu that Tab opens over it. What is half written waits underneath; a paste closes the menu. */
export function withMenu<S, R, M extends string, D = never>(
  machine: Machine<S, R, D>,
  menu: Menu<M>,
  words: MenuWords,
): Machine<MenuState<S>, R | Chosen<M>, D> {
  const items = (screen: Screen) => pickMachine(menuScreen(screen, words), { options: menu, pointed: true }, words);
  const open = (under: S): PickState => items(machine.view(under).screen).initial;
  return {
    initial: { under: machine.initial, menu: undefined },
    press: (state, key, size) => {
      if (state.menu === undefined || key.name === 'paste') return pressUnder(machine, state, key, size, menu, open);
      if (key.name === 'tab' || key.name === 'escape') return stay({ ...state, menu: undefined });
      const step = items(machine.view(state.under).screen).press(state.menu, key, size);
      if (step.kind === 'stay') return stay({ ...state, menu: step.state });
      return step.reply.kind === 'value'
        ? end({ kind: 'menu', item: step.reply.value })
        : stay({ ...state, menu: undefined });
    },
    view: ({ under, menu: opened }) =>
      opened === undefined ? machine.view(under) : items(machine.view(under).screen).view(opened),
    typed: ({ under }) => machine.typed(under),
    ...draftUnder(machine),
    ...(machine.lines !== undefined && { lines: linesUnder(machine.lines) }),
  };
}

function pressUnder<S, R, M extends string, D>(
  machine: Machine<S, R, D>,
  state: MenuState<S>,
  key: Keystroke,
  size: Size,
  menu: Menu<M>,
  open: (under: S) => PickState,
): Step<MenuState<S>, R> {
  if (key.name === 'tab') return stay(menu.length === 0 ? state : { ...state, menu: open(state.under) });
  const step = machine.press(state.under, key, size);
  return step.kind === 'stay' ? stay({ under: step.state, menu: undefined }) : step;
}

function draftUnder<S, D>({
  draft,
}: Pick<Machine<S, never, D>, 'draft'>): Pick<Machine<MenuState<S>, never, D>, 'draft'> {
  return draft === undefined ? {} : { draft: ({ under }) => draft(under) };
}

function linesUnder<S, R>(lines: Lines<S, R>): Lines<MenuState<S>, R> {
  return {
    next: ({ under }) => lines.next(under),
    entered: (state, line) => ({ ...state, under: lines.entered(state.under, line) }),
    over: ({ under }) => lines.over(under),
  };
}

function menuScreen(screen: Screen, words: MenuWords): Screen {
  return { ...screen, body: [paragraph(strong(words.menuTitle))], hint: words.menuHint };
}
