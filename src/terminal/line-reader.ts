import { type Interface, createInterface } from 'node:readline';
import { Interrupted } from '../core/problem.ts';
import type { KeySource } from './keyboard.ts';
import { type KeyEvent, keystrokeOf } from './keystroke.ts';
import { emptyLine, insert, textOfLine } from './line-editor.ts';
import { clustersOf } from './width.ts';

/** Reads whole lines for the whole run; those that come before anybody asks wait. */
export interface LineReader {
  /** The line can be edited before it is entered, so it may begin with something. */
  readonly editable: boolean;
  next(prompt: string, beginning?: string): Promise<string>;
  /** What stands on the line that is not entered yet. */
  half(): string;
  close(): void;
}

interface Streams {
  readonly input: KeySource;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal | undefined;
  /** A key at a terminal, by its name; readline gets it all the same. */
  onKey?(name: string): void;
}

/**
 * At a terminal readline edits: the terminal's own line mode cuts at 4095 characters without a word. No history: what a
 * leaver said is not offered again.
 */
export function createLineReader({ input, output, signal, onKey }: Streams): LineReader {
  const editable = input.isTTY === true;
  const queue = createQueue();
  let readline: Interface | undefined;
  let closed = false;

  const pressed = (text: string | undefined, event: KeyEvent): void => onKey?.(keystrokeOf(text, event).name);

  function open(): Interface {
    const opened = createInterface(
      editable ? { input, output, terminal: true, historySize: 0 } : { input, terminal: false },
    );
    if (editable) input.on('keypress', pressed);
    opened.on('line', queue.add);
    opened.on('SIGINT', () => queue.stop(new Interrupted('ctrl-c')));
    opened.on('close', () => {
      closed = true;
      queue.stop(new Interrupted('end-of-input'));
    });
    return opened;
  }
  function ask(prompt: string, beginning: string): void {
    if (!editable) output.write(prompt);
    if (closed) return;
    readline ??= open();
    if (!editable) return void readline.resume();
    readline.setPrompt(prompt);
    readline.prompt();
    if (beginning !== '') readline.write(beginning);
  }
  signal?.addEventListener('abort', () => queue.stop(signal.reason));

  return {
    editable,
    next: async (prompt, beginning = '') => {
      signal?.throwIfAborted();
      ask(prompt, beginning);
      const line = await queue.next();
      if (!editable) output.write('\n');
      return withErasures(line);
    },
    half: () => readline?.line ?? '',
    close: () => {
      if (closed || readline === undefined) return;
      if (!editable) return void readline.pause();
      input.removeListener('keypress', pressed);
      readline.removeAllListeners('close').close();
      readline = undefined;
    },
  };
}

interface Queue {
  add(line: string): void;
  /** No more lines come. Lines that came before the end of input are still given; any other end takes them along. */
  stop(error: unknown): void;
  next(): Promise<string>;
}

function createQueue(): Queue {
  const lines: string[] = [];
  let end: { readonly error: unknown } | undefined;
  let wake: (() => void) | undefined;

  function take(): string | undefined {
    const cut = end !== undefined && !(end.error instanceof Interrupted && end.error.by === 'end-of-input');
    return cut ? undefined : lines.shift();
  }
  const wakeUp = (): void => {
    wake?.();
    wake = undefined;
  };
  return {
    add: (line) => {
      lines.push(line);
      wakeUp();
    },
    stop: (error) => {
      end ??= { error };
      wakeUp();
    },
    next: async () => {
      for (;;) {
        const line = take();
        if (line !== undefined) return line;
        if (end !== undefined) throw end.error;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** A terminal that cannot move its cursor leaves backspace in the line. */
function withErasures(text: string): string {
  if (!/[\b\u007F]/.test(text)) return text;
  const line = clustersOf(text).reduce(
    (before, cluster) =>
      /^[\b\u007F]$/.test(cluster) ? { ...before, before: before.before.slice(0, -1) } : insert(before, cluster),
    emptyLine,
  );
  return textOfLine(line);
}
