import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPick, marksWith, offered, pickTrouble, sourceOf, wantsWords } from '../../../src/core/interview/picks.ts';
import type { Question } from '../../../src/core/template/template.ts';
import { anAnswer, anInterview, aQuestion, aSection } from '../../support/builders.ts';

const choices = [
  { code: 'a', label: 'A' },
  { code: 'b', label: 'B' },
  { code: 'c', label: 'C' },
  { code: 'other', label: 'Other', words: true as const },
  { code: 'none', label: 'None', alone: true as const },
];
const factors = aQuestion({ id: 'factors', type: 'choices', choices });
const two = { ...factors, atMost: 2 };

describe('marks', () => {
  it.each<[Question, readonly string[], string, readonly string[]]>([
    [factors, [], 'a', ['a']],
    [factors, ['a'], 'b', ['a', 'b']],
    [factors, ['a', 'b'], 'a', ['b']],
    [factors, ['a', 'b'], 'none', ['none']],
    [factors, ['none'], 'none', []],
    [factors, ['none'], 'b', ['b']],
    [two, ['a', 'b'], 'c', ['a', 'b']],
    [two, ['a', 'b'], 'b', ['a']],
    [two, ['a', 'b'], 'none', ['none']],
    [{ ...factors, atMost: 1 }, ['none'], 'a', ['a']],
    [aQuestion({ id: 'reasons', type: 'choices', choices: '$reasons', atMost: 1 }), ['x'], 'y', ['x']],
  ])('%# are what they become', (question, marks, code, become) => {
    expect(marksWith(question, marks, code)).toEqual(become);
  });

  it('can always be answered with, whatever is marked and unmarked in whatever order', () => {
    const aList = fc.uniqueArray(
      fc.record(
        {
          code: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
          label: fc.constant('x'),
          alone: fc.constant(true as const),
        },
        { requiredKeys: ['code', 'label'] },
      ),
      { selector: ({ code }) => code, minLength: 2 },
    );
    const atMost = fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined });
    const pressed = fc.array(fc.nat(), { maxLength: 30 });
    fc.assert(
      fc.property(aList, atMost, pressed, (list, most, keys) => {
        const question = { ...factors, choices: list, ...(most !== undefined && { atMost: most }) };
        let marks: readonly string[] = [];
        for (const key of keys) {
          const { code = '' } = list[key % list.length] ?? {};
          const before = marks;
          marks = marksWith(question, marks, code);
          expect(pickTrouble(question, marks)).toBeUndefined();
          expect(new Set(marks).size).toBe(marks.length);
          // Unmarking is always taken; marking is, unless there are as many as may be.
          const isTaken = before.includes(code) || before.length < (most ?? Infinity);
          expect(marks.includes(code) || !isTaken).toBe(!before.includes(code));
        }
      }),
    );
  });

  it.each<[Question, readonly string[], ReturnType<typeof pickTrouble>]>([
    [factors, ['a', 'b', 'c'], undefined],
    [factors, ['none'], undefined],
    [factors, ['a', 'none'], { code: 'alone', found: 'none' }],
    [two, ['a', 'b'], undefined],
    [two, ['a', 'b', 'c'], { code: 'too-many', most: 2 }],
    [two, ['a', 'b', 'none'], { code: 'alone', found: 'none' }],
    [factors, [], undefined],
  ])('%# go together or say why not', (question, codes, trouble) => {
    expect(pickTrouble(question, codes)).toEqual(trouble);
  });

  it('ask for words only where one of them does', () => {
    expect(wantsWords(factors, ['a', 'other'])).toBe(true);
    expect(wantsWords(factors, ['a'])).toBe(false);
    expect(wantsWords({ ...factors, type: 'choice' }, 'other')).toBe(true);
    expect(wantsWords(factors, undefined)).toBe(false);
    expect(wantsWords(aQuestion({ id: 'reasons', type: 'choices', choices: '$reasons' }), ['other'])).toBe(false);
  });
});

describe('what there is to pick among marks', () => {
  const main = aQuestion({ id: 'main', type: 'choice', choices: choices.slice(0, 4), pickedFrom: 'factors' });
  const { copy } = anInterview([aSection({ id: 's', questions: [factors, main] })]);
  const answered = (...codes: readonly string[]) =>
    new Map([['factors', anAnswer({ questionId: 'factors', state: 'answered', value: codes })]]);

  it('is what was marked, but for what goes with no other', () => {
    expect(sourceOf(copy.template, main)?.id).toBe('factors');
    expect(offered(copy.template, answered('c', 'a'), main)).toEqual(['c', 'a']);
    expect(offered(copy.template, answered('none'), main)).toEqual([]);
    expect(offered(copy.template, new Map(), main)).toEqual([]);
    expect(offered(copy.template, new Map(), factors)).toBeUndefined();
  });

  it('is nothing where the marks were refused after all', () => {
    const refused = new Map([['factors', anAnswer({ questionId: 'factors', state: 'refused', value: ['a', 'b'] })]]);
    expect(offered(copy.template, refused, main)).toEqual([]);
  });

  it('is only a question while there are several', () => {
    expect([[], ['a'], ['none'], ['a', 'b']].map((codes) => hasPick(copy.template, answered(...codes), main))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(hasPick(copy.template, new Map(), factors)).toBe(true);
  });
});
