import type { Page } from '../core/page.ts';
import type { Clock, Output } from '../core/ports.ts';
import { layout } from './layout.ts';
import { visible } from '../core/visible.ts';
import { type Paint, loadPaint, noPaint, wantsColour } from './paint.ts';
import { createProgress, type DrawnProgress, type ProgressPlace } from './progress.ts';

/** What is printed to: any stream of Node is one. */
export interface TextStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  on(event: 'error', listener: (error: Error) => void): unknown;
  write(text: string, done?: (error?: Error | null) => void): unknown;
}

export interface OutputStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface OutputOptions {
  readonly stdin: () => { readonly isTTY?: boolean };
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly plain: boolean;
  readonly clock: Pick<Clock, 'seconds'>;
}

/** Why what was printed did not arrive; the reasons are those of the problem `not-written`. */
interface WriteFailure {
  readonly reason: 'full' | 'read-only' | 'other';
  readonly detail: string;
}

export interface TerminalOutput extends Output {
  /** Keeps back what is printed while prompts have the screen; `release` prints it. */
  hold(): void;
  release(): void;
  /** When everything has left the program: whether it arrived. `closed`: the reader had heard enough (`| head`). */
  flush(): Promise<'ok' | 'closed' | WriteFailure>;
}

/** Never throws and never crashes on a stream that fails: what happened is remembered for `flush`. */
export async function createOutput(options: OutputOptions): Promise<TerminalOutput> {
  const { stdin, stdout, stderr, env, plain, clock } = options;
  const results = sinkFor(stdout, await loadPaint(wantsColour(stdout, env, plain)));
  const messages = sinkFor(stderr, await loadPaint(wantsColour(stderr, env, plain)));
  let held: (() => void)[] | undefined;
  let underWay: DrawnProgress | undefined;
  const put = (write: () => void): void => {
    underWay?.hide();
    if (held === undefined) write();
    else held.push(write);
  };
  const release = (): void => {
    const kept = held ?? [];
    held = undefined;
    kept.forEach((write) => write());
  };
  return {
    // Asked only when somebody wants to know: the stream of standard input takes milliseconds to make.
    get interactive() {
      return stdout.isTTY === true && stdin().isTTY === true;
    },
    print: (page) => put(() => results.page(page)),
    say: (page) => put(() => messages.page(page)),
    // On a screen it is only looked at; a program gets it as it is.
    write: (text) => put(() => results.write(stdout.isTTY === true ? visible(text, 'kept') : text)),
    text: (page) => textOf(layout(page, usualWidth, noPaint)),
    progress: (told) => (underWay = createProgress(told, progressPlace(stderr, messages, plain), clock)),
    hold: () => void (held ??= []),
    release,
    flush: async () => {
      release();
      // A message that nobody can read is no reason to fail: only results decide.
      const [printed] = await Promise.all([results.flush(), messages.flush()]);
      return printed;
    },
  };
}

/** In a pipe or a file nobody waits. */
function progressPlace(stderr: TextStream, { write }: Sink, plain: boolean): ProgressPlace {
  const way = stderr.isTTY === true ? (plain ? 'line-by-line' : 'redrawn') : 'nowhere';
  return { way, columns: () => stderr.columns ?? usualWidth, write };
}

interface Sink {
  page(page: Page): void;
  write(text: string): void;
  flush(): Promise<'ok' | 'closed' | WriteFailure>;
}

/** Text in a file or a pipe is laid out as in a terminal of the usual width. */
const usualWidth = 80;

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

function sinkFor(stream: TextStream, paint: Paint): Sink {
  let failure: NodeJS.ErrnoException | undefined;
  const fail = (error: NodeJS.ErrnoException): void => {
    failure ??= error;
  };
  stream.on('error', fail);
  const write = (text: string): void => {
    if (failure === undefined) stream.write(text);
  };
  return {
    page: (page) => {
      const lines = layout(page, stream.columns ?? usualWidth, paint);
      if (lines.length > 0) write(textOf(lines));
    },
    write,
    flush: async () => {
      if (failure === undefined) await written(stream, fail);
      return failure === undefined ? 'ok' : reasonOf(failure);
    },
  };
}

function written(stream: TextStream, fail: (error: Error) => void): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', (error) => {
      if (error) fail(error);
      resolve();
    });
  });
}

function reasonOf({ code, message }: NodeJS.ErrnoException): 'closed' | WriteFailure {
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return 'closed';
  if (code === 'ENOSPC' || code === 'EDQUOT') return { reason: 'full', detail: message };
  return { reason: code === 'EROFS' ? 'read-only' : 'other', detail: message };
}
