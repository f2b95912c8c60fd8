import type { Clock, Progress } from '../core/ports.ts';
import { visible } from '../core/visible.ts';
import { cut } from './width.ts';

/** Where it is shown: a line that is drawn over, or, where nothing may be redrawn, lines one after the other. */
export interface ProgressPlace {
  readonly way: 'redrawn' | 'line-by-line' | 'nowhere';
  readonly columns: () => number;
  write(text: string): void;
}

export interface DrawnProgress extends Progress {
  /** Something else is about to be written: the line is gone until the next step draws it again. */
  hide(): void;
}

/** Seconds before anything is shown, and between one sign of life and the next. */
const pace = { redrawn: { first: 1, next: 0.1 }, 'line-by-line': { first: 10, next: 10 } } as const;

const erase = '\r\u001B[K';

/** Draws from `step` alone: work that never comes to a step is not made to look as if it did. */
export function createProgress(
  told: (done: number) => string,
  place: ProgressPlace,
  { seconds }: Pick<Clock, 'seconds'>,
): DrawnProgress {
  const { way } = place;
  if (way === 'nowhere') return { step: () => undefined, hide: () => undefined, end: () => undefined };
  let done = 0;
  let due = seconds() + pace[way].first;
  let shown = '';
  const hide = (): void => {
    if (way === 'redrawn' && shown !== '') place.write(erase);
    shown = '';
  };
  const draw = (text: string): void => {
    if (text === shown) return;
    shown = text;
    place.write(way === 'redrawn' ? `${erase}${cut(text, place.columns() - 1)}` : `${text}\n`);
  };
  return {
    step: (count = 1) => {
      done += count;
      const now = seconds();
      if (now < due) return;
      due = now + pace[way].next;
      draw(visible(told(done)));
    },
    hide,
    end: () => {
      hide();
      due = Infinity;
    },
  };
}
