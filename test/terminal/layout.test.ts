import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Page, accent, blank, paragraph, quiet, strong, warn } from '../../src/core/page.ts';
import { layout } from '../../src/terminal/layout.ts';
import { loadPaint, noPaint } from '../../src/terminal/paint.ts';
import { widthOf } from '../../src/terminal/width.ts';

const plain = (page: Page, width: number): string[] => layout(page, width, noPaint);

describe('a paragraph', () => {
  it.each<[string, Block, string[]]>([
    ['wraps at words', paragraph('one two three four'), ['one two', 'three four']],
    ['indents', paragraph('one two three', 2), ['  one two', '  three']],
    ['hangs', paragraph('- one two three', 0, 2), ['- one two', '  three']],
    ['gives the first row the room it has', paragraph('on two three', 0, 5), ['on two', '     three']],
    ['joins spans', paragraph(['one ', strong('two'), ' three']), ['one two', 'three']],
    ['breaks a word that is too long', paragraph('abcdefghijklm'), ['abcdefghij', 'klm']],
    ['keeps the lines of a text', paragraph('one\n  two'), ['one', '  two']],
    ['keeps spaces inside a line', paragraph('a   b'), ['a   b']],
    ['keeps an empty line in a text', paragraph('a\n\nb'), ['a', '', 'b']],
    ['counts wide characters twice', paragraph('漢字漢字 漢字'), ['漢字漢字', '漢字']],
    ['shows what would be obeyed', paragraph('a\u001Bc'), ['a␛c']],
  ])('%s', (_what, block, lines) => {
    expect(plain([block], 10)).toEqual(lines);
  });

  it('is painted on every line it wraps to', async () => {
    const paint = await loadPaint(true);
    expect(layout([paragraph(strong('one two'), 1)], 5, paint)).toEqual([
      ' \u001B[1mone\u001B[22m',
      ' \u001B[1mtwo\u001B[22m',
    ]);
  });
});

describe('a table', () => {
  it('aligns its columns, figures to the right', () => {
    const table: Block = {
      kind: 'table',
      head: ['theme', 'n', 'share'],
      rows: [
        ['manager', '12', '40 %'],
        ['åäö 漢字', '3', '9 %'],
      ],
    };
    expect(plain([table, blank, paragraph('end')], 40)).toEqual([
      'theme      n  share',
      'manager   12   40 %',
      'åäö 漢字   3    9 %',
      '',
      'end',
    ]);
  });

  it('cuts the widest columns when it does not fit, and keeps a cell on one line', () => {
    const rows = [['k7f2', 'a long name that goes on', 'first\nsecond']];
    expect(plain([{ kind: 'table', rows }], 30)).toEqual(['k7f2  a long nam…  first␊seco…']);
  });

  it('stays within the width even when there are more columns than room', () => {
    const rows = [Array.from({ length: 20 }, () => 'abc')];
    expect(plain([{ kind: 'table', rows }], 12)).toEqual(['…  …  …  …']);
  });

  it('ends the cells of the columns it is told to under each other, whatever is in them', () => {
    const rows = [
      ['a', '6 of 9', 'x'],
      ['b', '12 of 19', 'yz'],
    ];
    expect(plain([{ kind: 'table', rows, right: [1] }], 40)).toEqual(['a    6 of 9  x', 'b  12 of 19  yz']);
  });

  it('says under a row what belongs to it, set in and wrapped', () => {
    const table: Block = {
      kind: 'table',
      head: ['who', 'n'],
      rows: [
        ['Lager', '12'],
        ['IT', '7'],
      ],
      notes: [[quiet('one two three\nfour')], []],
    };
    expect(plain([table], 12)).toEqual(['who     n', 'Lager  12', '  one two', '  three', '  four', 'IT      7']);
  });

  it('copes with rows of different length and without rows', () => {
    expect(plain([{ kind: 'table', rows: [['a'], ['b', 'c']] }], 20)).toEqual(['a', 'b  c']);
    expect(plain([{ kind: 'table', rows: [] }], 20)).toEqual([]);
  });
});

/** The six codes of our own paint; any other sequence is not ours. */
const colour = new RegExp(`${String.fromCodePoint(27)}\\[(?:1|2|22|31|35|39)m`, 'g');

function withoutColours(line: string): string {
  return line.replaceAll(colour, '');
}

it('draws nothing a terminal could obey but our own colours, and nothing wider than asked', async () => {
  const paint = await loadPaint(true);
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  const span = fc.oneof(text, ...[strong, quiet, accent, warn].map((style) => text.map(style)));
  const block = fc.oneof<fc.Arbitrary<Block>[]>(
    fc.record({ kind: fc.constant('text'), spans: fc.array(span), indent: fc.nat(9), hang: fc.nat(9) }),
    fc.record({
      kind: fc.constant('table'),
      rows: fc.array(fc.array(span, { maxLength: 5 }), { maxLength: 3 }),
      notes: fc.array(fc.array(span, { maxLength: 2 }), { maxLength: 3 }),
    }),
  );
  fc.assert(
    fc.property(fc.array(block), fc.integer({ min: 12, max: 60 }), (page, width) => {
      for (const line of layout(page, width, paint)) {
        expect(withoutColours(line)).not.toMatch(/\p{Cc}/u);
        expect(widthOf(line)).toBeLessThanOrEqual(width);
      }
    }),
  );
});
