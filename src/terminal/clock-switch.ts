import type { Screen } from '../core/prompt.ts';

/** Whether the clock is shown: one key turns it off and on for the rest of the run. It is only out of sight. */
export interface ClockSwitch {
  readonly hidden: boolean;
  turn(): void;
}

/** The name of the key (keystroke.ts). */
export const clockKey = 'ctrl-t';

export function createClockSwitch(): ClockSwitch {
  let hidden = false;
  return {
    get hidden() {
      return hidden;
    },
    turn: () => {
      hidden = !hidden;
    },
  };
}

/** The screen as it is shown. */
export function seen(screen: Screen, { hidden }: ClockSwitch): Screen {
  if (!hidden) return screen;
  const { clock: _, ...rest } = screen;
  return rest;
}
