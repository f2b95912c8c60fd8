import { createInterface } from 'node:readline';
import { Interrupted } from '../core/problem.ts';
import type { KeySource } from './keyboard.ts';
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
}

interface Waiting {
  resolve(line: string): void;
  reject(error: unknown): void;
}

/**
 * At a terminal readline edits: the terminal's own line mode cuts at 4095 characters without a word. No history: what a
 * leaver said is not offered again.
 */
export function createLineReader({ input, output, signal }: Streams): LineReader {
  const editable = input.isTTY === true;
  const readline = createInterface(editable ? { input, output, terminal: true, historySize: 0 } : { input, terminal: false });
  const lines: string[] = [];
  let stopped: unknown;
  let waiting: Waiting | undefined;

  function settle(): void {
    if (waiting === undefined) return;
    const { resolve, reject } = waiting;
    const line = stopped instanceof Interrupted && stopped.by !== 'end-of-input' ? undefined : lines.shift();
    if (line === undefined && stopped === undefined) return;
    waiting = undefined;
    if (line === undefined) reject(stopped);
    else resolve(withErasures(line));
  }
  const stop = (error: unknown): void => {
    stopped ??= error;
    settle();
  };
  const abort = (): void => stop(signal?.reason);
  readline.on('line', (line) => {
    lines.push(line);
    settle();
  });
  readline.on('SIGINT', () => stop(new Interrupted('ctrl-c')));
  readline.on('close', () => stop(new Interrupted('end-of-input')));
  signal?.addEventListener('abort', abort);
  if (signal?.aborted === true) abort();

  return {
    editable,
    next: async (prompt, beginning = '') => {
      readline.setPrompt(prompt);
      if (editable) readline.prompt();
      else output.write(prompt);
      if (editable && beginning !== '') readline.write(beginning);
      const line = await new Promise<string>((resolve, reject) => {
        waiting = { resolve, reject };
        settle();
      });
      if (!editable) output.write('\n');
      return line;
    },
    half: () => readline.line,
    close: () => {
      signal?.removeEventListener('abort', abort);
      readline.close();
    },
  };
}

/** A terminal that cannot move its cursor leaves backspace in the line. */
function withErasures(text: string): string {
  if (!/[\b\u007F]/.test(text)) return text;
  const line = clustersOf(text).reduce(
    (before, cluster) => (/^[\b\u007F]$/.test(cluster) ? { ...before, before: before.before.slice(0, -1) } : insert(before, cluster)),
    emptyLine,
  );
  return textOfLine(line);
}
