import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { projectRoot } from './harness.ts';

/** The built program in a real terminal. */
export interface TerminalRun {
  /** What a person sees now, rows without trailing blanks. */
  screen(): string;
  /** Resolves with the screen once it shows this; a number of milliseconds later it gives up and says what it saw. */
  until(shown: string | RegExp): Promise<string>;
  /** The same once all of it is drawn: a screen can come in pieces, and its hint is drawn last. */
  whole(shown: string | RegExp): Promise<string>;
  type(keys: string): void;
  resize(columns: number, rows: number): void;
  kill(signal: string): void;
  /** Resolves with how the program ended. */
  ended(): Promise<{ readonly exitCode: number; readonly signal: number }>;
}

export interface TerminalOptions {
  readonly home: string;
  readonly language?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const patience = 8000;

/** The last row of every prompt says what Enter or Tab does. */
const hint = /(Enter|Tab)( [^\n]*)?$/u;

export function inTerminal(args: readonly string[], options: TerminalOptions): TerminalRun {
  const { columns = 80, rows = 24, language = 'sv' } = options;
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const program = spawn(process.execPath, [join(projectRoot, 'bin', 'exit-talk.js'), ...args], {
    cols: columns,
    rows,
    cwd: options.home,
    env: environment(options, language),
  });
  const waiting = new Set<() => void>();
  const wake = (): void => waiting.forEach((check) => check());
  program.onData((data) => terminal.write(data, wake));
  terminal.onData((answer) => program.write(answer));
  let over = false;
  const end = new Promise<{ exitCode: number; signal: number }>((resolve) => {
    program.onExit(({ exitCode, signal = 0 }) => {
      // What the program wrote last is drawn before anybody learns that it has ended.
      terminal.write('', () => {
        over = true;
        wake();
        resolve({ exitCode, signal });
      });
    });
  });
  onTestFinished(() => {
    if (!over) program.kill('SIGKILL');
  });
  const screen = (): string => screenOf(terminal);
  const until = (found: () => boolean, wanted: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => finish(() => reject(new Error(`waited for ${wanted}, saw:\n${screen()}`))),
        patience,
      );
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        waiting.delete(check);
        settle();
      };
      const check = (): void => {
        if (found()) finish(() => resolve(screen()));
        else if (over) finish(() => reject(new Error(`ended before ${wanted}, saw:\n${screen()}`)));
      };
      waiting.add(check);
      check();
    });
  const shows = (shown: string | RegExp): boolean =>
    typeof shown === 'string' ? screen().includes(shown) : shown.test(screen());
  return {
    screen,
    until: (shown) => until(() => shows(shown), String(shown)),
    whole: (shown) => until(() => shows(shown) && hint.test(screen()), String(shown)),
    type: (keys) => program.write(keys),
    resize: (nextColumns, nextRows) => {
      terminal.resize(nextColumns, nextRows);
      program.resize(nextColumns, nextRows);
    },
    kill: (signal) => program.kill(signal),
    ended: () => end,
  };
}

function environment({ home, env = {} }: TerminalOptions, language: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    EXIT_TALK_HOME: join(home, 'data'),
    EXIT_TALK_LANG: language,
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? join(projectRoot, 'node_modules', '.cache'),
    TERM: 'xterm-256color',
    USER: 'karin',
    NO_COLOR: '1',
    ...env,
  };
}

function screenOf(terminal: InstanceType<typeof xterm.Terminal>): string {
  const { active } = terminal.buffer;
  const rows = Array.from(
    { length: terminal.rows },
    (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
  );
  return rows.join('\n').trimEnd();
}
