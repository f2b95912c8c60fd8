import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph, strong } from '../../src/core/page.ts';
import { frameOf } from '../../src/terminal/frame.ts';
import { lineOf } from '../../src/terminal/line-editor.ts';
import type { View } from '../../src/terminal/machine.ts';
import { loadPaint, noPaint } from '../../src/terminal/paint.ts';
import { widthOf } from '../../src/terminal/width.ts';

function view({ body = 1, list = 0, typed = '', notice = '' }): View {
  return {
    screen: {
      title: 'Title',
      clock: () => '12 min',
      body: Array.from({ length: body }, (_, at) => paragraph(strong(`question ${at}`))),
      hint: 'hint',
    },
    list: { items: Array.from({ length: list }, (_, at) => ({ mark: '·', block: paragraph(`line ${at}`) })), least: 3 },
    editor: { line: lineOf(typed) },
    ...(notice !== '' && { notice }),
  };
}

const drawn = (of: View, columns: number, rows: number): string[] =>
  frameOf(of, { columns, rows }, noPaint).lines.map((line) => line.trim());

describe('a frame', () => {
  it('has the title left and the clock right, the hint in the last row, and as many rows as the terminal', () => {
    const { lines, caret } = frameOf(view({ typed: 'hej' }), { columns: 40, rows: 10 }, noPaint);
    expect(lines).toEqual([
      `  Title${' '.repeat(25)}12 min`,
      '',
      '  question 0',
      '',
      '› hej',
      '',
      '',
      '',
      '',
      '  hint',
    ]);
    expect(caret).toEqual({ row: 4, column: 5 });
  });

  it('lets the lines in the middle go first, then the end of the question', () => {
    expect(drawn(view({ body: 4, list: 9, typed: 'x' }), 40, 16)).toEqual([
      expect.stringContaining('Title'),
      '',
      'question 0',
      'question 1',
      'question 2',
      'question 3',
      '',
      '↑',
      '· line 4',
      '· line 5',
      '· line 6',
      '· line 7',
      '· line 8',
      '› x',
      '',
      'hint',
    ]);
    expect(drawn(view({ body: 9, list: 9, typed: 'x' }), 40, 12)).toEqual([
      expect.stringContaining('Title'),
      '',
      'question 0',
      'question 1',
      '…',
      '',
      '↑',
      '· line 7',
      '· line 8',
      '› x',
      '',
      'hint',
    ]);
  });

  it('keeps the caret in sight in a line longer than the screen', () => {
    const { lines, caret } = frameOf(view({ typed: 'word '.repeat(500) }), { columns: 40, rows: 12 }, noPaint);
    expect(lines).toHaveLength(12);
    expect(lines[caret?.row ?? 0]).toMatch(/^ {2}word/u);
  });

  it('puts the caret behind what is drawn, however wide it is', () => {
    const caretAfter = (typed: string) => frameOf(view({ typed }), { columns: 40, rows: 12 }, noPaint).caret?.column;
    expect(['', 'å', 'e\u0301', '漢字', '👨‍👩‍👧‍👦', '\u202E'].map(caretAfter)).toEqual([2, 3, 3, 6, 4, 10]);
  });

  it('says one thing over the hint', () => {
    expect(
      drawn(view({ notice: 'take care' }), 40, 12)
        .slice(-3)
        .concat(),
    ).toContain('hint');
    expect(drawn(view({ notice: 'take care' }), 40, 12)).toContain('take care');
  });

  it('never draws more than the terminal holds, and keeps the line being written as long as there is a row for it', async () => {
    const paint = await loadPaint(true);
    const content = fc.record({
      body: fc.nat(30),
      list: fc.nat(60),
      typed: fc.string({ unit: 'grapheme', maxLength: 300 }),
      notice: fc.constantFrom('', 'a notice that may be longer than a row of the smallest terminal there is'),
    });
    fc.assert(
      fc.property(content, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 50 }), (of, columns, rows) => {
        const { lines, caret } = frameOf(view(of), { columns, rows }, paint);
        expect(lines).toHaveLength(rows);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        expect(caret !== undefined && caret.row < rows).toBe(rows >= 2);
      }),
    );
  });
});
