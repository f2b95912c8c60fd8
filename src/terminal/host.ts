import { createPrompt, useEffect, useRef, useState } from '@inquirer/core';
import { clockKey, type ClockSwitch, seen } from './clock-switch.ts';
import { type Course, type CourseOptions, type Ending, startCourse } from './course.ts';
import { type Frame, frameOf } from './frame.ts';
import { type KeyEvent, keystrokeOf } from './keystroke.ts';
import type { Machine, Size } from './machine.ts';
import type { Paint } from './paint.ts';

export interface HostOptions<D = never> extends CourseOptions<D> {
  readonly paint: Paint;
  readonly clock: ClockSwitch;
  size(): Size;
  /** Calls back when the terminal has another size; gives what stops it. */
  onResize(redraw: () => void): () => void;
  /** Where the cursor goes in the frame that is drawn next. */
  place(caret: Frame['caret'], size: Size): void;
  /** The prompt has ended: what Inquirer still draws is only tidying. */
  closed(): void;
}

type Input = Pick<NodeJS.ReadableStream, 'pause' | 'resume' | 'on' | 'removeListener' | 'removeAllListeners'>;

/** How often the clock is looked at, in milliseconds; the screen is drawn again only when it says something else. */
const glance = 10_000;

/** The one Inquirer prompt there is: draws any machine as a whole screen and gives it the keys. */
export function hostPrompt<S, R, D>(machine: Machine<S, R, D>, options: HostOptions<D>) {
  return createPrompt<Ending<R>, object>((_config, done) => {
    const [, draw] = useState(0);
    const input = useRef<Input>();
    const course = useRef<Course>();
    const redraw = (): void => draw((count) => count + 1);
    course.current ??= startCourse<S, R, D>(machine, options, {
      size: options.size,
      changed: redraw,
      busy: (yes) => (yes ? input.current?.pause() : input.current?.resume()),
      ended: (ending) => {
        options.closed();
        done(ending);
      },
    });
    const { press, view } = withSwitch(course.current, options.clock, redraw);
    useEffect((rl) => {
      input.current = rl.input;
      const stops = [listen(rl.input, press), options.onResize(redraw), watchClock(view, redraw)];
      return () => stops.forEach((stop) => stop());
    }, []);
    return drawn(frameOf(view(), options.size(), options.paint), options);
  });
}

/** One key hides the clock or shows it, whatever the prompt is; the machines never see it. */
function withSwitch({ press, view }: Course, clock: ClockSwitch, redraw: () => void): Course {
  return {
    press: (key) => {
      if (key.name !== clockKey) return press(key);
      clock.turn();
      redraw();
    },
    view: () => {
      const shown = view();
      return { ...shown, screen: seen(shown.screen, clock) };
    },
  };
}

/** Our machines edit the line: readline's own editor, and Inquirer's cursor that follows it, get no keys. */
function listen(input: Input, press: Course['press']): () => void {
  const onKey = (text: string | null | undefined, event: KeyEvent): void => press(keystrokeOf(text, event));
  input.removeAllListeners('keypress');
  input.on('keypress', onKey);
  return () => input.removeListener('keypress', onKey);
}

function watchClock(view: Course['view'], redraw: () => void): () => void {
  const read = (): string | undefined => view().screen.clock?.();
  let shown = read();
  const timer = setInterval(() => {
    const now = read();
    if (now !== shown) redraw();
    shown = now;
  }, glance);
  return () => clearInterval(timer);
}

/**
 * Inquirer does its cursor arithmetic on the last line of the first part, and adds a line after it when it is empty: so
 * that line is the blank one under the title, with a space in it. The surface places the cursor.
 */
function drawn({ lines, caret }: Frame, options: Pick<HostOptions, 'place' | 'size'>): [string, string] {
  options.place(caret, options.size());
  const [title = '', blank = '', ...rest] = lines;
  return [`${title}\n${blank === '' ? ' ' : blank}`, rest.join('\n')];
}
