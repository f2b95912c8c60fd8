import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCommon, markedWords } from '../../../src/core/template/marked-words.ts';

const written = (from: string, to: string): string =>
  markedWords(from, to)
    .map(({ kind, text }) => ({ same: text, out: `[-${text}-]`, in: `{+${text}+}` })[kind])
    .join('');

const text = fc
  .array(fc.constantFrom('du', 'din', 'chef', 'slutar', '?', ',', ' ', '  ', '\n', 'Åsa', "don't"), { maxLength: 30 })
  .map((words) => words.join(''));

describe('two wordings, word by word', () => {
  it.each([
    ['Why?', 'Why now?', 'Why{+ now+}?'],
    ['Varför slutar du?', 'Varför slutar ni?', 'Varför slutar [-du-]{+ni+}?'],
    ['Did you tell anyone?', 'Did your boss hear of it?', 'Did [-you tell anyone-]{+your boss hear of it+}?'],
    ['Gone', '', '[-Gone-]'],
    ['', 'New', '{+New+}'],
    ['Alike', 'Alike', 'Alike'],
  ])('%s | %s', (from, to, expected) => {
    expect(written(from, to)).toBe(expected);
  });

  it('hold all of both, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const pieces = markedWords(from, to);
        const without = (kind: string): string =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        expect(without('in')).toBe(from);
        expect(without('out')).toBe(to);
        expect(pieces.some(({ kind }) => kind !== 'same')).toBe(from !== to);
      }),
    );
  });

  it('are marked as a whole where they are too long to compare', () => {
    const long = (word: string): string => Array.from({ length: 2000 }, (_, at) => `${word}${at}`).join(' ');
    expect(markedWords(`Start ${long('a')}`, `Start ${long('b')}`).map(({ kind }) => kind)).toEqual([
      'same',
      'out',
      'in',
    ]);
  });

  it('have the longest list in common that there is', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    const isWithin = (some: readonly string[], list: readonly string[]): boolean => {
      let at = 0;
      for (const one of list) if (one === some[at]) at += 1;
      return at === some.length;
    };
    const subsets = (list: readonly string[]): readonly (readonly string[])[] =>
      list.reduce<readonly (readonly string[])[]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const longest = Math.max(
          ...subsets(one)
            .filter((some) => isWithin(some, other))
            .map(({ length }) => length),
        );
        const pairs = longestCommon(one, other);
        expect(pairs).toHaveLength(longest);
        expect(pairs.every(([left, right]) => one[left] === other[right])).toBe(true);
      }),
    );
  });
});
