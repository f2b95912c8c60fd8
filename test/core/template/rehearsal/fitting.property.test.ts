import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Domain } from '../../../../src/core/template/rehearsal/domain.ts';
import { waysToMeet } from '../../../../src/core/template/rehearsal/bits.ts';
import { canMeet } from '../../../../src/core/template/rehearsal/fitting.ts';
import { fits, type Condition } from '../../../../src/core/template/when.ts';

const states = ['refused', 'dont-know'];
const codes = ['a', 'b', 'c', 'd', 'e', 'f'];

const several = fc
  .record({ alone: fc.subarray(['e', 'f']), atMost: fc.constantFrom(1, 2, 3, Infinity) })
  .map(({ alone, atMost }): Extract<Domain, { kind: 'several' }> => ({
    kind: 'several',
    codes: codes.filter((code) => !alone.includes(code)),
    alone,
    atMost,
    states,
  }));

const lists = fc.array(fc.subarray([...codes, ...states], { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});

/** Every answer there is: refused, one that goes with no other, and all sets that are small enough. */
function answersTo({
  codes: free,
  alone,
  atMost,
}: Extract<Domain, { kind: 'several' }>): readonly (string | readonly string[])[] {
  const sets = Array.from({ length: 2 ** free.length }, (_, bits) => free.filter((__, index) => (bits >> index) & 1));
  return [...states, ...alone.map((one) => [one]), ...sets.filter((set) => set.length > 0 && set.length <= atMost)];
}

it('what can be marked is what one of all the answers there are shows', () => {
  fc.assert(
    fc.property(several, lists, (domain, conditions) => {
      const meets = answersTo(domain).some((answer) => conditions.every((condition) => fits(answer, condition)));
      expect(canMeet(domain, conditions)).toBe(meets);
    }),
    { numRuns: 500 },
  );
});

it('the ways to mark are those that the answers there are have', () => {
  fc.assert(
    fc.property(several, lists, (domain, conditions) => {
      const asked = conditions.map((condition, index) => ({ condition, bit: 1n << BigInt(index) }));
      const bitsOf = (answer: string | readonly string[]) =>
        asked.reduce((bits, { condition, bit }) => (fits(answer, condition) ? bits | bit : bits), 0n);
      const { ways, exact } = waysToMeet(domain, asked);
      expect(exact).toBe(true);
      expect(new Set(ways)).toEqual(new Set(answersTo(domain).map(bitsOf)));
    }),
    { numRuns: 500 },
  );
});

const end = fc.oneof(fc.integer({ min: -3, max: 8 }), fc.constantFrom(0.5, 2.25, 4.75));
const range = fc.record({ from: end, to: end, under: end }, { requiredKeys: [] });
const numbers = fc.array(
  fc.oneof(range, fc.array(fc.oneof(end, fc.constantFrom(...states)), { minLength: 1, maxLength: 3 })),
  { minLength: 1, maxLength: 4 },
);

it.each([
  { kind: 'number', from: 1, to: 5, whole: true, states },
  { kind: 'number', from: -Infinity, to: Infinity, whole: false, states },
  { kind: 'number', from: 0, to: Infinity, whole: true, states: ['dont-know'] },
] as const)('numbers from $from to $to meet conditions together when one of very many does', (domain) => {
  const step = domain.whole ? 1 : 0.125;
  const some = Array.from({ length: 161 }, (_, index) => (index - 80) * step).filter(
    (value) => value >= domain.from && value <= domain.to,
  );
  fc.assert(
    fc.property(numbers, (conditions: readonly Condition[]) => {
      const meets = [...some, ...domain.states].some((value) =>
        conditions.every((condition) => fits(value, condition)),
      );
      expect(canMeet(domain, conditions)).toBe(meets);
    }),
    { numRuns: 500 },
  );
});
