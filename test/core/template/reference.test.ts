import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledIn, referencesIn } from '../../../src/core/template/reference.ts';

describe('the names in a text', () => {
  it.each([
    ['Hello {first-name}.', [{ name: 'first-name' }]],
    ['On {shift|your shift} at {employer}', [{ name: 'shift', fallback: 'your shift' }, { name: 'employer' }]],
    ['{ shift | any shift }', [{ name: 'shift', fallback: 'any shift' }]],
    ['{shift|}', [{ name: 'shift', fallback: '' }]],
    ['{}', [{ name: '' }]],
    ['{a|b|c}', [{ name: 'a', fallback: 'b|c' }]],
    ['{{a}}', [{ name: 'a' }]],
    ['a } b { c', []],
    ['none', []],
  ])('are found in order: %s', (wording, found) => {
    expect(referencesIn(wording)).toEqual(found);
  });

  it('give way to what they stand for, each for itself', () => {
    const fill = ({ name, fallback = '?' }: { name: string; fallback?: string }) =>
      name === 'unit' ? 'ward' : fallback;
    expect(filledIn('From {unit|there} to {shift|your shift}, {x}.', fill)).toBe('From ward to your shift, ?.');
  });

  it('are not looked for in what is filled in', () => {
    expect(filledIn('{a}', () => '{b} $& $1')).toBe('{b} $& $1');
  });

  it('are all filled in, whatever else the text holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '|', 'a', ' ', '-', 'å'), maxLength: 400 }),
        (wording) => {
          const seen: string[] = [];
          const filled = filledIn(wording, ({ name }) => {
            seen.push(name);
            return '';
          });
          expect(referencesIn(wording).map(({ name }) => name)).toEqual(seen);
          expect(filled.length).toBeLessThanOrEqual(wording.length);
        },
      ),
    );
  });
});
