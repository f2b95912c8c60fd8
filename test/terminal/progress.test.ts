import xterm from '@xterm/headless';
import { describe, expect, it } from 'vitest';
import { createProgress, type ProgressPlace } from '../../src/terminal/progress.ts';
import { clockAt } from '../support/harness.ts';

function begun(way: ProgressPlace['way'], columns = 40) {
  const clock = clockAt('2026-08-20T07:00:00.000Z');
  const written: string[] = [];
  const place = { way, columns: () => columns, write: (text: string) => void written.push(text) };
  const progress = createProgress((done) => `Writing: ${done} of 9000`, place, clock);
  /** So many steps, one each time so many seconds have passed. */
  const work = (steps: number, seconds: number): void => {
    for (let step = 0; step < steps; step += 1) {
      clock.pass(seconds);
      progress.step();
    }
  };
  return { progress, work, written };
}

const erase = '\r\u001B[K';

describe('progress', () => {
  it('shows nothing of what is done within a second', () => {
    const { progress, work, written } = begun('redrawn');
    work(9, 0.1);
    progress.end();
    expect(written).toEqual([]);
  });

  it('is one line, drawn over itself at most ten times a second, and gone when done', () => {
    const { progress, work, written } = begun('redrawn');
    work(4096, 1 / 1024);
    expect(written[0]).toBe(`${erase}Writing: 1024 of 9000`);
    expect(written.length).toBeGreaterThan(25);
    expect(written.length).toBeLessThanOrEqual(31);
    progress.end();
    expect(written.at(-1)).toBe(erase);
    expect(written.join('')).not.toContain('\n');
  });

  it('draws nothing anew that is as it was, and nothing after its end', () => {
    const { progress, work, written } = begun('redrawn');
    work(1, 2);
    progress.step(0);
    progress.end();
    work(3, 2);
    expect(written).toEqual([`${erase}Writing: 1 of 9000`, erase]);
  });

  it('makes way for what is written meanwhile', () => {
    const { progress, work, written } = begun('redrawn');
    work(1, 2);
    progress.hide();
    progress.hide();
    work(1, 2);
    expect(written).toEqual([`${erase}Writing: 1 of 9000`, erase, `${erase}Writing: 2 of 9000`]);
  });

  it('is never so wide that the terminal breaks it into two', () => {
    const { work, written } = begun('redrawn', 12);
    work(1, 2);
    expect(written).toEqual([`${erase}Writing: 1…`]);
  });

  it('is a line of its own every ten seconds where nothing may be redrawn', () => {
    const { progress, work, written } = begun('line-by-line');
    work(250, 0.1);
    progress.end();
    expect(written).toHaveLength(2);
    expect(written.join('')).toMatch(/^Writing: \d+ of 9000\nWriting: \d+ of 9000\n$/u);
  });

  it('writes nothing where nobody sits', () => {
    const { progress, work, written } = begun('nowhere');
    work(50, 10);
    progress.end();
    expect(written).toEqual([]);
  });

  it('is on a real screen one row at a time, cut where the screen ends, and nothing after it', async () => {
    const screen = new xterm.Terminal({ cols: 20, rows: 4, allowProposedApi: true });
    const rows = (): readonly string[] =>
      [0, 1, 2, 3].map((row) => screen.buffer.active.getLine(row)?.translateToString(true) ?? '');
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const place = { way: 'redrawn', columns: () => screen.cols, write: (text: string) => screen.write(text) } as const;
    const progress = createProgress((done) => (done < 3 ? `${done} of 9000 conversations` : `${done}`), place, clock);
    const drawn = (): Promise<void> => new Promise((resolve) => screen.write('', resolve));
    for (const seen of ['1 of 9000 conversa…', '2 of 9000 conversa…', '3']) {
      clock.pass(2);
      progress.step();
      await drawn();
      expect(rows()).toEqual([seen, '', '', '']);
    }
    progress.end();
    await drawn();
    expect([...rows(), screen.buffer.active.cursorX]).toEqual(['', '', '', '', 0]);
  });
});
