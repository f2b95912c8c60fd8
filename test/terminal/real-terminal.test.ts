import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { describe, expect, it, onTestFinished } from 'vitest';

const script = join(import.meta.dirname, 'real-terminal-script.ts');

/** The script's prompts in a real terminal, and what came of them. */
function inTerminal(prompts: string, env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'exit-talk-terminal-'));
  const report = join(folder, 'report');
  const screen = new xterm.Terminal({ cols: 60, rows: 16, allowProposedApi: true });
  const program = spawn(process.execPath, [script, report, prompts], {
    cols: 60,
    rows: 16,
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', ...env },
  });
  let raw = '';
  const checks = new Set<() => void>();
  const wake = (): void => checks.forEach((check) => check());
  program.onData((data) => {
    raw += data;
    screen.write(data, wake);
  });
  onTestFinished(() => {
    program.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const shown = (): string =>
    Array.from(
      { length: screen.rows },
      (_, row) => screen.buffer.active.getLine(row)?.translateToString(true) ?? '',
    ).join('\n');
  const events = (): [string, unknown][] =>
    readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return {
    shown,
    raw: () => raw,
    type: (keys: string) => program.write(keys),
    kill: (signal: string) => program.kill(signal),
    resize: (columns: number, rows: number) => {
      screen.resize(columns, rows);
      program.resize(columns, rows);
    },
    /** A screen may come in pieces: the cursor is placed with the last. */
    cursorIsAt: (row: number, column: number) =>
      screen.buffer.active.cursorY === row && screen.buffer.active.cursorX === column,
    kind: () => screen.buffer.active.type,
    until: (seen: () => boolean) =>
      new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`the screen stayed:\n${shown()}`)), 8000);
        const check = (): void => {
          if (!seen()) return;
          clearTimeout(late);
          checks.delete(check);
          resolve();
        };
        checks.add(check);
        check();
      }),
    ended: () =>
      new Promise<[string, unknown][]>((resolve) => {
        program.onExit(() => resolve(events()));
      }),
  };
}

const of = (events: readonly [string, unknown][], name: string): unknown[] =>
  events.filter(([event]) => event === name).map(([, value]) => value);

describe('in a real terminal', () => {
  it('fast typing over several prompts loses no key', async () => {
    const talk = inTerminal('key,note,key,field,note');
    const end = talk.ended();
    await talk.until(() => talk.shown().includes('Why?'));
    talk.type('3one\rtwo å\r\r4Karin\rlast\r\r');
    const events = await end;
    expect(of(events, 'line')).toEqual(['one', 'two å', 'last']);
    expect(of(events, 'reply')).toEqual([
      { kind: 'value', value: 3 },
      { kind: 'go-on' },
      { kind: 'value', value: 4 },
      { kind: 'value', value: 'Karin' },
      { kind: 'go-on' },
    ]);
  });

  it('a paste of sixty lines arrives whole and in order, and answers nothing', async () => {
    const talk = inTerminal('note,key');
    await talk.until(() => talk.shown().includes('›'));
    const lines = Array.from({ length: 60 }, (_, at) => `rad ${at}: ${'åäö 漢字 '.repeat(8).trim()}`);
    talk.type(`\u001B[200~${lines.join('\r')}\r\r\rhalf\u001B[201~`);
    await talk.until(() => talk.shown().includes('› half'));
    const end = talk.ended();
    talk.type('\u0003');
    const events = await end;
    expect(of(events, 'line')).toEqual(lines);
    expect(of(events, 'draft')).toEqual(['half']);
    expect(of(events, 'error')).toEqual(['ctrl-c']);
  });

  it('draws and erases what people write as what they see, with the cursor behind it', async () => {
    const talk = inTerminal('note');
    await talk.until(() => talk.shown().includes('›'));
    talk.type('å漢e\u0301👩‍👩‍👧');
    await talk.until(() => talk.shown().includes('› å漢é👩‍👩‍👧') && talk.cursorIsAt(4, 2 + 1 + 2 + 1 + 2));
    talk.type('\u007F\u007F');
    await talk.until(() => /› å漢$/mu.test(talk.shown()) && talk.cursorIsAt(4, 5));
    talk.type('\u007F');
    await talk.until(() => /› å$/mu.test(talk.shown()) && talk.cursorIsAt(4, 3));
    expect(talk.shown().split('\n')[4]).toBe('› å');
  });

  it('draws itself anew when the window changes in the middle of a line', async () => {
    const talk = inTerminal('note');
    await talk.until(() => talk.shown().includes('›'));
    talk.type('a line that is long enough to wrap when the window is small');
    await talk.until(() => talk.shown().includes('small'));
    talk.resize(30, 9);
    await talk.until(() => talk.shown().endsWith('\n  Enter goes on') && talk.cursorIsAt(6, 7));
    expect(talk.shown().split('\n')).toEqual([
      '  Leaving',
      '',
      '  Why?',
      '',
      '› a line that is long enough',
      '  to wrap when the window is',
      '  small',
      '',
      '  Enter goes on',
    ]);
  });

  it('leaves nothing in the scrollback and gives the terminal back', async () => {
    const talk = inTerminal('note');
    await talk.until(() => talk.shown().includes('›'));
    expect(talk.kind()).toBe('alternate');
    talk.type('something the leaver said\r');
    await talk.until(() => talk.shown().includes('· something'));
    const end = talk.ended();
    talk.type('\r');
    expect(of(await end, 'end')).toEqual([false]);
    await talk.until(() => talk.kind() === 'normal');
    expect(talk.shown().trim()).toBe('');
    expect(talk.raw().endsWith('\u001B[?2004l\u001B[?25h\u001B[?1049l')).toBe(true);
  });

  it.each([
    ['SIGTERM', 'SIGTERM'],
    ['SIGHUP', 'SIGHUP'],
  ])('%s ends it with half a line saved', async (signal, by) => {
    const talk = inTerminal('note');
    await talk.until(() => talk.shown().includes('›'));
    talk.type('half a line');
    await talk.until(() => talk.shown().includes('half a line'));
    const end = talk.ended();
    talk.kill(signal);
    const events = await end;
    expect(of(events, 'draft').at(-1)).toBe('half a line');
    expect(of(events, 'error')).toEqual([by]);
  });
});

describe('line by line in a real terminal', () => {
  it('takes a line longer than the terminal itself would let through', async () => {
    const talk = inTerminal('note', { PLAIN: '1' });
    await talk.until(() => talk.shown().includes('>'));
    const long = 'ord '.repeat(3000).trim();
    const end = talk.ended();
    talk.type(`${long}\r\r`);
    expect(of(await end, 'line')).toEqual([long]);
  });

  it('leaves the clock out after Ctrl-T, from the next prompt on', async () => {
    const talk = inTerminal('timed,timed', { PLAIN: '1' });
    await talk.until(() => talk.shown().includes('Leaving · 34 min'));
    const end = talk.ended();
    talk.type('\u00144\r');
    await talk.until(() => talk.shown().split('Leaving').length > 2);
    talk.type('5\r');
    expect(of(await end, 'reply')).toHaveLength(2);
    expect(talk.shown().split('34 min')).toHaveLength(2);
  });

  it('saves half a line at Ctrl-C', async () => {
    const talk = inTerminal('note', { PLAIN: '1' });
    await talk.until(() => talk.shown().includes('>'));
    talk.type('half å');
    await talk.until(() => talk.shown().includes('half å'));
    const end = talk.ended();
    talk.type('\u0003');
    const events = await end;
    expect(of(events, 'draft')).toEqual(['half å']);
    expect(of(events, 'error')).toEqual(['ctrl-c']);
    expect(of(events, 'end')).toEqual([false]);
  });
});
