import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { findingsIn } from '../../../src/core/lint/wording/find.ts';
import { wordingRules, type WordingRule } from '../../../src/core/lint/wording/rule.ts';
import { lint } from '../../../src/i18n/lint.ts';

const aboutScales: readonly WordingRule[] = ['scale-question', 'negated-scale', 'absolute'];

describe.each(languages)('the example in %s that explains', (language) => {
  it.each(wordingRules)('%s is found by it, and the better one by none', (rule) => {
    const { example, better } = lint[language].rules[rule];
    const type = aboutScales.includes(rule) ? 'scale' : 'open';
    const found = (ask: string) => findingsIn({ ask, type }, language).map((one) => one.rule);
    expect(found(example)).toContain(rule);
    expect(found(better)).toEqual([]);
  });
});
