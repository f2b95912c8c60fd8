import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import type { Language } from '../../src/core/language.ts';
import { projectFolder } from '../project.ts';

/** Characters that look alike, from this column on. */
export interface Run {
  readonly column: number;
  readonly text: string;
  readonly look: readonly Look[];
}

export type Look = 'bold' | 'dim' | 'inverse' | 'magenta' | 'red';

/** What a person sees: rows of runs, and where the cursor stands while something waits to be typed. */
export interface Screen {
  readonly columns: number;
  readonly rows: readonly (readonly Run[])[];
  readonly cursor?: { readonly column: number; readonly row: number };
}

interface Place {
  readonly home: string;
  readonly language: Language;
  readonly rows?: number;
  /** The command as somebody typed it, on the first row. */
  readonly typed?: string;
}

const columns = 80;
const patience = 10_000;

/** The built program in a real terminal, with colours. */
export function inTerminal(args: readonly string[], { home, language, rows = 24, typed }: Place) {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  if (typed !== undefined) terminal.write(`$ ${typed}\r\n`);
  const program = spawn(process.execPath, [join(projectFolder, 'bin', 'exit-talk.js'), ...args], {
    cols: columns,
    rows,
    cwd: home,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      EXIT_TALK_HOME: home,
      EXIT_TALK_LANG: language,
      TERM: 'xterm-256color',
      USER: 'karin',
    },
  });
  const changed = new EventTarget();
  program.onData((data) => terminal.write(data, () => changed.dispatchEvent(new Event('drawn'))));
  terminal.onData((answer) => program.write(answer));
  let over = false;
  const end = new Promise<void>((resolve) => {
    program.onExit(() => terminal.write('', () => resolve(void (over = true))));
  });
  return {
    type: (keys: string): void => program.write(keys),
    ended: () => end,
    screen: (): Screen => screenOf(terminal, over),
    until: (shown: string): Promise<void> => until(() => textOf(terminal).includes(shown), shown, changed),
  };
}

function until(found: () => boolean, shown: string, changed: EventTarget): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`waited for ${shown}`)), patience);
    const check = (): void => {
      if (!found()) return;
      clearTimeout(timer);
      changed.removeEventListener('drawn', check);
      resolve();
    };
    changed.addEventListener('drawn', check);
    check();
  });
}

type Terminal = InstanceType<typeof xterm.Terminal>;

const lineAt = ({ buffer: { active } }: Terminal, row: number) => active.getLine(active.baseY + row);

const textOf = (terminal: Terminal): string =>
  Array.from({ length: terminal.rows }, (_, row) => lineAt(terminal, row)?.translateToString(true) ?? '').join('\n');

function screenOf(terminal: Terminal, over: boolean): Screen {
  const rows = Array.from({ length: terminal.rows }, (_, row) => runsIn(lineAt(terminal, row)));
  const last = rows.findLastIndex((runs) => runs.length > 0);
  const { cursorX, cursorY } = terminal.buffer.active;
  return { columns, rows: rows.slice(0, last + 1), ...(!over && { cursor: { column: cursorX, row: cursorY } }) };
}

function runsIn(line: ReturnType<typeof lineAt>): readonly Run[] {
  const runs: Run[] = [];
  const length = line?.translateToString(true).length ?? 0;
  for (let column = 0; column < length; column += 1) {
    const cell = line?.getCell(column);
    if (cell === undefined) break;
    const text = cell.getChars() || ' ';
    const look = lookOf(cell);
    const last = runs.at(-1);
    if (last !== undefined && last.look.join() === look.join())
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ column, text, look });
  }
  return runs.filter(({ text, look }) => text.trim() !== '' || look.includes('inverse'));
}

type Cell = NonNullable<ReturnType<NonNullable<ReturnType<typeof lineAt>>['getCell']>>;

/** The program uses two of the sixteen colours, and nothing but these. */
function lookOf(cell: Cell): readonly Look[] {
  const colour = cell.isFgPalette() ? cell.getFgColor() % 8 : -1;
  return [
    ...(cell.isBold() !== 0 ? (['bold'] as const) : []),
    ...(cell.isDim() !== 0 ? (['dim'] as const) : []),
    ...(cell.isInverse() !== 0 ? (['inverse'] as const) : []),
    ...(colour === 5 ? (['magenta'] as const) : []),
    ...(colour === 1 ? (['red'] as const) : []),
  ];
}
