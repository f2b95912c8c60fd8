import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/core/template/nearest.ts';

/** By its definition, without looking away from anything. */
function plain(left: string, right: string): number {
  const table: number[][] = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= left.length; row += 1)
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swaps = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const steps = [
        at(row - 1, column - 1) + (same ? 0 : 1),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        swaps ? at(row - 2, column - 2) + 1 : Infinity,
      ];
      const line = table[row];
      if (line !== undefined) line[column] = Math.min(...steps);
    }
  return at(left.length, right.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

describe('how far two words are apart', () => {
  it('is what its definition says, and only more than a limit beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (left, right, most) => {
        expect(distance(left, right)).toBe(plain(left, right));
        expect(distance(left, right, most)).toBe(Math.min(plain(left, right), most + 1));
      }),
      { numRuns: 1000 },
    );
  });
});
