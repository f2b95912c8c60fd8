import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { questionTypes } from '../../../src/core/template/template.ts';
import { halfOf, labelledQuestions, wordingFaults, type LabelledQuestion } from '../../support/labelled-questions.ts';

const shareFine = (questions: readonly LabelledQuestion[]): number =>
  questions.filter(({ rules }) => rules.length === 0).length / questions.length;

/** The faults that are found too seldom among the questions, with how often. */
const scarce = (questions: readonly LabelledQuestion[], least: number): readonly (readonly [string, number])[] =>
  wordingFaults
    .map((fault) => [fault, questions.filter(({ rules }) => rules.includes(fault)).length] as const)
    .filter(([, times]) => times < least);

describe.each(languages)('the labelled questions, %s', (language) => {
  const { open, sealed } = labelledQuestions(language);
  const both = [...open, ...sealed];

  it('are at least 220, and no wording is there twice', () => {
    expect(both.length).toBeGreaterThanOrEqual(220);
    const wordings = both.map(({ ask }) => ask.toLowerCase());
    expect(wordings.filter((ask, at) => wordings.indexOf(ask) !== at)).toEqual([]);
  });

  it('have words, a type and faults that exist, each fault once', () => {
    const odd = both.filter(
      ({ ask, type, rules }) =>
        ask.trim() !== ask ||
        ask === '' ||
        !questionTypes.includes(type) ||
        rules.some((rule) => !wordingFaults.includes(rule)) ||
        new Set(rules).size < rules.length,
    );
    expect(odd).toEqual([]);
  });

  it('show a fault of one type of question on that type alone', () => {
    const misplaced = both.filter(
      ({ type, rules }) =>
        (rules.includes('closed-wording') && type !== 'open') ||
        ((rules.includes('scale-question') || rules.includes('negated-scale')) && type !== 'scale'),
    );
    expect(misplaced).toEqual([]);
  });

  it('show every fault ten times, and four times in each half', () => {
    expect(scarce(both, 10)).toEqual([]);
    expect(scarce(open, 4)).toEqual([]);
    expect(scarce(sealed, 4)).toEqual([]);
  });

  it('are fine in about half of all cases, in each half too', () => {
    for (const questions of [both, open, sealed]) {
      expect(shareFine(questions)).toBeGreaterThanOrEqual(0.4);
      expect(shareFine(questions)).toBeLessThanOrEqual(0.6);
    }
  });
});

it('a wording falls in the half that FNV-1a of its language and text says', () => {
  // As reckoned by another program: d7dacc7c, 997c65c6, 0b77b0cb and 0ae129b3.
  expect(halfOf('en', 'And?')).toBe('open');
  expect(halfOf('sv', 'åäö')).toBe('open');
  expect(halfOf('en', 'Well?')).toBe('sealed');
  expect(halfOf('sv', 'Nå?')).toBe('sealed');
});
