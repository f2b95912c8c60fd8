import { describe, expect, it } from 'vitest';
import { foldId, idFrom, shortIds } from '../../../src/core/interview/id.ts';

describe('an id', () => {
  it('is twelve characters that can be read aloud', () => {
    expect(idFrom(Uint8Array.from({ length: 16 }, (_, index) => index * 17))).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/u);
  });

  it('may be typed with the letters that look like its digits', () => {
    expect(foldId(' 4O1L ')).toBe('4011');
  });

  it('is shown as short as it is unique, never under four characters', () => {
    expect(shortIds(['abcdef000000', 'abcdeg000000', 'x12345000000'])).toEqual(
      new Map([
        ['abcdef000000', 'abcdef'],
        ['abcdeg000000', 'abcdeg'],
        ['x12345000000', 'x123'],
      ]),
    );
  });
});
