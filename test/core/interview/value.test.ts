import { describe, expect, it } from 'vitest';
import { acceptValue, valueText } from '../../../src/core/interview/value.ts';
import type { Choice, QuestionType } from '../../../src/core/template/template.ts';
import { aQuestion } from '../../support/builders.ts';

const choices: readonly Choice[] = [
  { code: 'a', label: 'A' },
  { code: 'b', label: 'B' },
];

const cases: readonly (readonly [QuestionType, unknown, unknown])[] = [
  ['scale', 3, 3],
  ['scale', 0, undefined],
  ['scale', 6, undefined],
  ['scale', 2.5, undefined],
  ['scale', '3', undefined],
  ['enps', 0, 0],
  ['enps', 10, 10],
  ['enps', 11, undefined],
  ['yes-no', 'yes', 'yes'],
  ['yes-no', true, undefined],
  ['choice', 'a', 'a'],
  ['choice', 'c', undefined],
  ['choices', ['b', 'a'], ['b', 'a']],
  ['choices', 'a', ['a']],
  ['choices', ['a', 'a'], undefined],
  ['choices', ['a', 'c'], undefined],
  ['choices', [], undefined],
  ['number', '1 234,5', 1234.5],
  ['number', -3, -3],
  ['number', 'tre', undefined],
  ['number', Number.NaN, undefined],
  ['date', '2024-02-29', '2024-02-29'],
  ['date', '2023-02-29', undefined],
  ['date', '2026-8-1', undefined],
  ['open', 'anything', undefined],
];

describe('a value', () => {
  it.each(cases)('of %s: %j is taken as %j', (type, raw, value) => {
    expect(acceptValue(aQuestion({ id: 'q', type, choices }), { themes: [], reasons: [] }, raw)).toEqual(value);
  });

  it('is one cell as text', () => {
    expect([valueText(undefined), valueText(3), valueText('a'), valueText(['a', 'b'])]).toEqual(['', '3', 'a', 'a|b']);
  });
});
