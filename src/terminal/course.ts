import { quiet, warn } from '../core/page.ts';
import type { NotePrompt, PromptWords } from '../core/prompt.ts';
import { Interrupted } from '../core/problem.ts';
import { type Drafter, createDrafter } from './drafter.ts';
import type { Keystroke } from './keystroke.ts';
import type { Machine, Size, View } from './machine.ts';

/** How a prompt ended. */
export type Ending<R> =
  { readonly kind: 'end'; readonly reply: R } | { readonly kind: 'failure'; readonly error: unknown };

/** Where the words of a note go. */
export type Saver = Pick<NotePrompt, 'draft' | 'onLine' | 'onDraft' | 'onFailure'>;

export interface CourseOptions {
  readonly saver?: Saver | undefined;
  /** Aborted with an `Interrupted` as its reason. */
  readonly signal?: AbortSignal | undefined;
  readonly words: Pick<PromptWords, 'saving'>;
}

/** What happens around a course. */
export interface CourseEvents<R> {
  size(): Size;
  /** There is something else to draw. */
  changed(): void;
  /** While it is busy no keys should be sent; those that come are kept. */
  busy(yes: boolean): void;
  ended(ending: Ending<R>): void;
}

/** A prompt under way. */
export interface Course {
  view(): View;
  press(key: Keystroke): void;
}

interface Run<S, R> {
  readonly machine: Machine<S, R>;
  readonly options: CourseOptions;
  readonly events: CourseEvents<R>;
  readonly drafter: Drafter | undefined;
  readonly keys: Keystroke[];
  readonly abort: () => void;
  state: S;
  working: boolean;
  slow: boolean;
  /** Why the last save failed; the words wait on the screen. */
  trouble: string | undefined;
  /** Ctrl-C came once although something could not be saved. */
  warned: boolean;
  over: boolean;
}

/** How long a save may take before the screen says so, in milliseconds. */
const patience = 400;

/** Takes a machine from its first key to its reply: saves the lines it enters, in order, and half a line as it grows. */
export function startCourse<S, R>(machine: Machine<S, R>, options: CourseOptions, events: CourseEvents<R>): Course {
  const { saver, signal, words } = options;
  const failed = (error: unknown): void => {
    if (!complain(run, error)) void finish(run, { kind: 'failure', error });
  };
  const drafter = saver && createDrafter(saver.onDraft, saver.draft ?? '', failed);
  const press = (key: Keystroke): void => {
    run.keys.push(key);
    if (!run.working) work(run).catch(failed);
  };
  const abort = (): void => press({ name: 'abort', text: '' });
  const flags = { working: false, slow: false, trouble: undefined, warned: false, over: false };
  const run: Run<S, R> = { machine, options, events, drafter, abort, keys: [], state: machine.initial, ...flags };
  signal?.addEventListener('abort', abort);
  if (signal?.aborted === true) abort();
  return {
    press,
    view: () => {
      const view = machine.view(run.state);
      if (run.trouble !== undefined) return { ...view, notice: warn(run.trouble) };
      return run.slow ? { ...view, notice: quiet(words.saving) } : view;
    },
  };
}

/** Says why a save failed, where it may be tried again; false where the prompt has to end by it. */
function complain<S, R>(run: Run<S, R>, error: unknown): boolean {
  run.trouble = run.options.saver?.onFailure(error);
  run.events.changed();
  return run.trouble !== undefined;
}

async function work<S, R>(run: Run<S, R>): Promise<void> {
  run.working = true;
  for (let key = run.keys.shift(); key !== undefined && !run.over; key = run.keys.shift()) {
    await take(run, key);
  }
  run.working = false;
}

async function take<S, R>(run: Run<S, R>, key: Keystroke): Promise<void> {
  const { machine, events, drafter, options } = run;
  const error = interruptionOf(key, machine.typed(run.state), options.signal);
  if (error !== undefined) return finish(run, { kind: 'failure', error });
  run.trouble = undefined;
  const waits = machine.lines?.next(run.state) !== undefined;
  if (waits && key.name === 'enter' && options.saver !== undefined) return saveLines(run, options.saver);
  const step = machine.press(run.state, key, events.size());
  if (step.kind === 'end') return finish(run, step);
  run.state = step.state;
  events.changed();
  if (options.saver !== undefined && machine.lines?.next(run.state) !== undefined) {
    await saveLines(run, options.saver);
  }
  drafter?.change(machine.typed(run.state));
}

function interruptionOf(key: Keystroke, typed: string, signal: AbortSignal | undefined): Interrupted | undefined {
  if (key.name === 'abort') return signal?.reason instanceof Interrupted ? signal.reason : new Interrupted('SIGTERM');
  if (key.name === 'ctrl-c') return new Interrupted('ctrl-c');
  const ended = key.name === 'end-of-input' || (key.name === 'ctrl-d' && typed === '');
  return ended ? new Interrupted('end-of-input') : undefined;
}

async function saveLines<S, R>(run: Run<S, R>, saver: Saver): Promise<void> {
  const { machine, events, drafter } = run;
  const timer = setTimeout(() => {
    run.slow = true;
    events.changed();
  }, patience);
  events.busy(true);
  try {
    for (let text = machine.lines?.next(run.state); text !== undefined; text = machine.lines?.next(run.state)) {
      await drafter?.hold();
      const line = await saver.onLine(text);
      drafter?.entered();
      run.state = machine.lines?.entered(run.state, line) ?? run.state;
    }
  } catch (error) {
    if (!complain(run, error)) throw error;
  } finally {
    clearTimeout(timer);
    run.slow = false;
  }
  events.changed();
  events.busy(false);
}

/** Half a line is on disk before anybody learns that the prompt has ended. What cannot be saved keeps it open. */
async function finish<S, R>(run: Run<S, R>, wanted: Ending<R>): Promise<void> {
  if (run.over) return;
  const { events, drafter, options, machine } = run;
  events.busy(true);
  let ending = wanted;
  try {
    await drafter?.finish(machine.typed(run.state));
  } catch (error) {
    if (complain(run, error) && staysOpen(run, wanted)) return events.busy(false);
    ending = { kind: 'failure', error };
  }
  run.over = true;
  options.signal?.removeEventListener('abort', run.abort);
  events.ended(ending);
}

/** The first Ctrl-C only warns that words would be lost; a closed terminal cannot wait. */
function staysOpen<S, R>(run: Run<S, R>, ending: Ending<R>): boolean {
  if (ending.kind === 'end') return true;
  const first = !run.warned && ending.error instanceof Interrupted && ending.error.by === 'ctrl-c';
  run.warned = true;
  return first;
}
