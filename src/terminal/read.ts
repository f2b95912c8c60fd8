import type { Reply, Screen } from '../core/prompt.ts';
import { roomToRead } from './frame.ts';
import { layout } from './layout.ts';
import type { Keystroke } from './keystroke.ts';
import { type Machine, type Size, goOn, stay } from './machine.ts';
import { noPaint } from './paint.ts';

/** The first line shown, where the text is longer than the screen. */
export interface ReadState {
  readonly from: number;
}

/** Something to read: arrows and Page Up/Down scroll, Enter goes on. */
export function readMachine(screen: Screen): Machine<ReadState, Reply<never>> {
  return {
    initial: { from: 0 },
    press: (state, key, size) =>
      key.name === 'enter' ? goOn : stay({ from: scrolled(screen, state.from, key, size) }),
    view: ({ from }) => ({ screen, from }),
    typed: () => '',
  };
}

function scrolled(screen: Screen, from: number, { name }: Keystroke, size: Size): number {
  const room = roomToRead(size);
  const steps: Readonly<Record<string, number>> = {
    up: -1,
    down: 1,
    pageup: 1 - room.rows,
    pagedown: room.rows - 1,
    space: room.rows - 1,
  };
  const last = Math.max(0, layout(screen.body, room.columns, noPaint).length - room.rows);
  return Math.min(last, Math.max(0, from + (Object.hasOwn(steps, name) ? (steps[name] ?? 0) : 0)));
}
