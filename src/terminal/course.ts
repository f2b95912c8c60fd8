import { quiet, warn } from '../core/page.ts';
import type { Keeping, PromptWords, ShownLine } from '../core/prompt.ts';
import { Interrupted } from '../core/problem.ts';
import { type Drafter, type Kept, createDrafter } from './drafter.ts';
import type { Keystroke } from './keystroke.ts';
import type { Entry, Machine, Size, View } from './machine.ts';

/** How a prompt ended. */
export type Ending<R> =
  { readonly kind: 'end'; readonly reply: R } | { readonly kind: 'failure'; readonly error: unknown };

/** Where what is typed or marked goes. */
export interface Saver<D> extends Keeping<D>, Kept<D> {
  /** A line was entered, where lines are. */
  onEntry?(entry: Entry): Promise<ShownLine>;
}

export interface CourseOptions<D = never> {
  readonly saver?: Saver<D> | undefined;
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

interface Run<S, R, D> {
  readonly machine: Machine<S, R, D>;
  readonly options: CourseOptions<D>;
  readonly events: CourseEvents<R>;
  readonly drafter: Drafter<D> | undefined;
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

/** Takes a machine from its first key to its reply: saves the lines it enters, in order, and what is half done as it grows. */
export function startCourse<S, R, D>(
  machine: Machine<S, R, D>,
  options: CourseOptions<D>,
  events: CourseEvents<R>,
): Course {
  const { saver, signal, words } = options;
  const failed = (error: unknown): void => {
    if (!complain(run, error)) void finish(run, { kind: 'failure', error });
  };
  const drafter = saver && createDrafter(saver.onDraft, saver, failed);
  const press = (key: Keystroke): void => {
    run.keys.push(key);
    if (!run.working) work(run).catch(failed);
  };
  const abort = (): void => press({ name: 'abort', text: '' });
  const flags = { working: false, slow: false, trouble: undefined, warned: false, over: false };
  const run: Run<S, R, D> = { machine, options, events, drafter, abort, keys: [], state: machine.initial, ...flags };
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
function complain<S, R, D>(run: Run<S, R, D>, error: unknown): boolean {
  run.trouble = run.options.saver?.onFailure(error);
  run.events.changed();
  return run.trouble !== undefined;
}

async function work<S, R, D>(run: Run<S, R, D>): Promise<void> {
  run.working = true;
  for (let key = run.keys.shift(); key !== undefined && !run.over; key = run.keys.shift()) {
    await take(run, key);
  }
  run.working = false;
}

async function take<S, R, D>(run: Run<S, R, D>, key: Keystroke): Promise<void> {
  const { machine, events, options } = run;
  const error = interruptionOf(key, machine.typed(run.state), options.signal);
  if (error !== undefined) return finish(run, { kind: 'failure', error });
  run.trouble = undefined;
  const waits = machine.lines?.next(run.state) !== undefined;
  if (waits && key.name === 'enter') return saveLines(run);
  const step = machine.press(run.state, key, events.size());
  if (step.kind === 'end') return finish(run, step);
  run.state = step.state;
  events.changed();
  if (machine.lines?.next(run.state) !== undefined) await saveLines(run);
  if (!run.over) keep(run);
}

function keep<S, R, D>({ machine, drafter, state }: Run<S, R, D>): void {
  if (machine.draft !== undefined) drafter?.change(machine.draft(state));
}

function interruptionOf(key: Keystroke, typed: string, signal: AbortSignal | undefined): Interrupted | undefined {
  if (key.name === 'abort') return signal?.reason instanceof Interrupted ? signal.reason : new Interrupted('SIGTERM');
  if (key.name === 'ctrl-c') return new Interrupted('ctrl-c');
  const ended = key.name === 'end-of-input' || (key.name === 'ctrl-d' && typed === '');
  return ended ? new Interrupted('end-of-input') : undefined;
}

async function saveLines<S, R, D>(run: Run<S, R, D>): Promise<void> {
  const { machine, events } = run;
  const { lines } = machine;
  const timer = setTimeout(() => {
    run.slow = true;
    events.changed();
  }, patience);
  events.busy(true);
  try {
    for (let entry = lines?.next(run.state); entry !== undefined; entry = lines?.next(run.state)) {
      await saveEntry(run, entry);
    }
  } catch (error) {
    if (!complain(run, error)) throw error;
  } finally {
    clearTimeout(timer);
    run.slow = false;
  }
  events.changed();
  const reply = lines?.over(run.state);
  if (reply !== undefined) return finish(run, { kind: 'end', reply });
  events.busy(false);
}

async function saveEntry<S, R, D>(run: Run<S, R, D>, entry: Entry): Promise<void> {
  const { machine, drafter, options } = run;
  await drafter?.hold();
  const line = await options.saver?.onEntry?.(entry);
  if (line === undefined) throw new Error('a line was entered where none can be saved');
  drafter?.entered();
  run.state = machine.lines?.entered(run.state, line) ?? run.state;
}

/** What is half done is on disk before anybody learns that the prompt has ended. What cannot be saved keeps it open. */
async function finish<S, R, D>(run: Run<S, R, D>, wanted: Ending<R>): Promise<void> {
  if (run.over) return;
  const { events, drafter, options, machine } = run;
  events.busy(true);
  let ending = wanted;
  try {
    if (machine.draft !== undefined) await drafter?.finish(machine.draft(run.state));
  } catch (error) {
    if (complain(run, error) && staysOpen(run, wanted)) return events.busy(false);
    ending = { kind: 'failure', error };
  }
  run.over = true;
  options.signal?.removeEventListener('abort', run.abort);
  events.ended(ending);
}

/** The first Ctrl-C only warns that words would be lost; a closed terminal cannot wait. */
function staysOpen<S, R, D>(run: Run<S, R, D>, ending: Ending<R>): boolean {
  if (ending.kind === 'end') return true;
  const first = !run.warned && ending.error instanceof Interrupted && ending.error.by === 'ctrl-c';
  run.warned = true;
  return first;
}
