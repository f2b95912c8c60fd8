import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages, type Language } from '../../../src/core/language.ts';
import { findingsIn } from '../../../src/core/lint/wording/find.ts';
import { wordingRules, type WordingRule } from '../../../src/core/lint/wording/rule.ts';
import { questionTypes, type QuestionType } from '../../../src/core/template/template.ts';
import { projectRoot } from '../../support/harness.ts';
import { labelledQuestions, wordingFaults } from '../../support/labelled-questions.ts';

interface Example {
  readonly ask: string;
  readonly type: QuestionType;
}

/** Examples of every rule, and of wordings that are fine. */
function examplesIn(language: Language): Readonly<Record<WordingRule | 'fine', readonly Example[]>> {
  return parse(readFileSync(join(projectRoot, 'test', 'core', 'lint', `wording.${language}.yaml`), 'utf8'));
}

const rulesIn = (asked: Example, language: Language): readonly WordingRule[] =>
  findingsIn(asked, language).map(({ rule }) => rule);

it('the rules are the faults that questions are labelled with', () => {
  expect(wordingRules.toSorted()).toEqual(wordingFaults.toSorted());
});

describe.each(languages)('the rules of wording, %s', (language) => {
  const examples = examplesIn(language);

  it.each(wordingRules)('find %s in every example of it', (rule) => {
    expect(examples[rule].length).toBeGreaterThanOrEqual(2);
    expect(examples[rule].filter((asked) => !rulesIn(asked, language).includes(rule))).toEqual([]);
  });

  it('find nothing in wordings that are fine', () => {
    expect(examples.fine.length).toBeGreaterThan(50);
    const found = examples.fine.flatMap((asked) =>
      findingsIn(asked, language).map((finding) => ({ ask: asked.ask, ...finding })),
    );
    expect(found).toEqual([]);
  });

  it('have examples of their own, not of the questions that measure', () => {
    const { open, sealed } = labelledQuestions(language);
    const measuring = new Set([...open, ...sealed].map(({ ask }) => ask.toLowerCase()));
    const all = Object.values(examples).flat();
    expect(all.filter(({ ask }) => measuring.has(ask.toLowerCase())).length).toBe(0);
  });

  it('say each thing once, with words of the question, what matters most first', () => {
    for (const { ask, type } of Object.values(examples).flat()) {
      const findings = findingsIn({ ask, type }, language);
      const places = findings.map(({ rule }) => wordingRules.indexOf(rule));
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      for (const { rule, found } of findings) {
        const said = rule === 'jargon' ? found.split(', ') : [found];
        expect(said.every((words) => words !== '' && ask.includes(words))).toBe(true);
      }
    }
  });

  it('do not care about capitals and curly apostrophes', () => {
    for (const { ask, type } of examples.leading) {
      const written = `${ask.slice(0, 1).toLowerCase()}${ask.slice(1)}`.replaceAll("'", '’');
      expect(rulesIn({ ask: written, type }, language)).toContain('leading');
    }
  });

  it.each([
    'a',
    'å',
    'och ',
    'and ',
    'varför ',
    'why ',
    '?',
    '? ',
    ', ',
    'A B&C ',
    'inte du ',
    'between and ',
    "'",
    '…',
    '\u0000',
    '😀',
    '{x|y} ',
    ' ',
    '\n',
  ])('come to an end with %j a hundred thousand times', (piece) => {
    for (const type of questionTypes)
      expect(findingsIn({ ask: piece.repeat(100_000), type }, language).length).toBeLessThanOrEqual(
        wordingRules.length,
      );
  });

  it('find nothing where nothing is written', () => {
    for (const type of questionTypes)
      for (const ask of ['', ' ', '?', '—'])
        expect(rulesIn({ ask, type }, language)).toEqual(type === 'scale' && ask === '?' ? [] : []);
  });
});

describe('one question', () => {
  it.each<[string, Language, Example, readonly string[]]>([
    ['a reproach with why is no stacked why', 'en', { ask: "Why didn't you ask?", type: 'open' }, ['blaming']],
    ['a reproach does not also lead', 'sv', { ask: 'Borde du inte ha sagt till?', type: 'yes-no' }, ['blaming']],
    ['a reproach is no closed wording too', 'en', { ask: "Shouldn't you have told us?", type: 'open' }, ['blaming']],
    [
      'what leads is no closed wording too',
      'en',
      { ask: "Isn't it true that it was fine?", type: 'open' },
      ['leading'],
    ],
    [
      'what is not always so is not said of all',
      'en',
      { ask: "You knew that help isn't always there.", type: 'scale' },
      ['negated-scale'],
    ],
    [
      'to be bound in all situations is absolute',
      'sv',
      { ask: 'Du fick stöd i alla lägen.', type: 'scale' },
      ['absolute'],
    ],
    ['in any case is not', 'sv', { ask: 'Du fick i alla fall stöd.', type: 'scale' }, []],
    ['what was invested leads', 'en', { ask: "We've put a lot into training. How was it?", type: 'open' }, ['leading']],
    [
      'why at the end is not a second question',
      'en',
      { ask: 'What was best, and why?', type: 'open' },
      ['stacked-why'],
    ],
    ['or between the answers of a choice is fine', 'sv', { ask: 'Var det dag eller natt?', type: 'choice' }, []],
    [
      'or in a question of yes or no is not',
      'sv',
      { ask: 'Var det varmt eller trångt?', type: 'yes-no' },
      ['double-barrelled'],
    ],
    ['one who is picked is a role', 'en', { ask: 'Who told you first?', type: 'choice' }, []],
    [
      'two flaws are two findings',
      'sv',
      { ask: 'Du fick inte stöd och hjälp.', type: 'scale' },
      ['double-barrelled', 'negated-scale'],
    ],
    ['a statement may praise', 'en', { ask: 'Our great team made you feel welcome.', type: 'scale' }, []],
    ['a number is not a list', 'en', { ask: 'From 0 to 10, how likely are you to come back?', type: 'enps' }, []],
    ['a text in capitals has no abbreviations', 'sv', { ask: 'HUR VAR DET HÄR?', type: 'open' }, []],
    [
      'a well-known abbreviation is fine',
      'sv',
      { ask: 'Hur fungerade IT och hur var HR?', type: 'open' },
      ['double-barrelled'],
    ],
    ['an abbreviation with a genitive is one', 'sv', { ask: 'Hur såg CRM:ets rutiner ut?', type: 'open' }, ['jargon']],
  ])('%s', (_, language, asked, rules) => {
    expect(rulesIn(asked, language)).toEqual(rules);
  });

  it('names up to three words of jargon', () => {
    const found = (ask: string, language: Language) =>
      findingsIn({ ask, type: 'open' }, language).map((one) => one.found);
    expect(found('Hur upplevde du onboarding, KPI:er och offboarding?', 'sv')).toContain(
      'onboarding, KPI:er, offboarding',
    );
    expect(found('How did KPIs, synergies, OKRs and alignment work?', 'en')).toContain('KPIs, synergies, OKRs');
  });

  it.each<[Language, string, readonly string[]]>([
    ['sv', 'Du saknade aldrig stöd av din chef.', ['negated-scale']],
    ['sv', 'Chefen var aldrig otydlig.', ['negated-scale']],
    ['sv', 'Du fick alltid stöd av din chef.', ['absolute']],
    ['en', 'You never lacked support from your manager.', ['negated-scale']],
    ['en', 'It was never hard to get time off.', ['negated-scale']],
    ['en', 'You always had the support you needed.', ['absolute']],
  ])('what says never of something bad is a negation, not an absolute: %s %s', (language, ask, rules) => {
    expect(rulesIn({ ask, type: 'scale' }, language)).toEqual(rules);
  });

  it('keeps the words as they were written', () => {
    expect(findingsIn({ ask: 'Lönen OCH villkoren var bra.', type: 'scale' }, 'sv')).toEqual([
      { rule: 'double-barrelled', found: 'Lönen OCH villkoren' },
    ]);
  });
});
