import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/core/template/check.ts';
import type { Codebook } from '../../../src/core/template/codebook.ts';
import { questionsOf, questionTypes, type Question, type Template } from '../../../src/core/template/template.ts';

const codebook: Codebook = {
  themes: [{ code: 'pay', label: 'Pay' }],
  reasons: [
    {
      code: 'pay',
      label: 'Pay',
      reasons: [{ code: 'pay.level', label: 'Too little', sensitive: false, inRoom: true }],
    },
  ],
};

function templateOf(value: unknown, name = 'mine'): Template {
  const read = readTemplate(value, codebook, name);
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return read.template;
}

function codesOf(value: unknown): readonly string[] {
  const read = readTemplate(value, codebook, 'mine');
  return 'issues' in read ? read.issues.map(({ fault, path }) => `${path.join('.')}: ${fault.code}`) : [];
}

const questionsIn = (...questions: readonly unknown[]): readonly Question[] =>
  questionsOf(templateOf(withQuestions(...questions))).map(({ question }) => question);

const small = { purpose: 'Why people leave', time_budget: '45 min' };
const withQuestions = (...questions: readonly unknown[]): object => ({ ...small, questions });

describe('the smallest template', () => {
  it('becomes one section of open questions with ids made from their texts', () => {
    const value = withQuestions('What made you start looking?', 'Vad hade fått dig att stanna?');
    expect(templateOf(value, 'night-shift')).toEqual({
      id: 'night-shift',
      version: 1,
      title: 'Night shift',
      purpose: 'Why people leave',
      minutes: 45,
      languages: ['sv', 'en'],
      sections: [
        {
          id: 'questions',
          title: 'Night shift',
          record: true,
          questions: ['What made you start looking?', 'Vad hade fått dig att stanna?'].map((ask, index) => ({
            id: ['what-made-you-start-looking', 'vad-hade-fatt-dig-att-stanna'][index],
            type: 'open',
            ask,
            priority: 'should',
            minutes: 3,
            probes: [],
            share: 'share',
          })),
        },
      ],
    });
  });

  it('gives the same ids whatever is added after', () => {
    const ids = (value: unknown): readonly string[] =>
      questionsOf(templateOf(value)).map(({ question }) => question.id);
    const before = ids(withQuestions('Why?', 'Why?'));
    expect(ids(withQuestions('Why?', 'Why?', { id: 'stay', ask: 'Why?' })).slice(0, 2)).toEqual(before);
    expect(before).toEqual(['why', 'why-2']);
  });

  it('leaves an id to the question that asks for it', () => {
    const template = templateOf(withQuestions('Why?', { id: 'why', ask: 'Really?' }));
    expect(questionsOf(template).map(({ question }) => question.id)).toEqual(['why-2', 'why']);
  });

  it('has a name even when its file has none that can be an id', () => {
    expect(templateOf(withQuestions('Why?'), 'Почему').id).toBe('template');
  });
});

describe('a question', () => {
  it.each([
    ['open', 3],
    ['scale', 0.5],
    ['enps', 1],
    ['choice', 1],
    ['choices', 2],
    ['yes-no', 1],
    ['number', 0.5],
    ['date', 0.5],
  ] as const)('of type %s takes %d minutes unless it says otherwise', (type, minutes) => {
    const choices = type === 'choice' || type === 'choices' ? { choices: ['Ja', 'Nej'] } : {};
    const [one, other] = questionsIn({ ask: 'A', type, ...choices }, { ask: 'B', type, minutes: 9, ...choices });
    expect([one?.minutes, other?.minutes]).toEqual([minutes, 9]);
  });

  it('has codes for plain choices, none of them a reserved word', () => {
    const [question] = questionsIn({ ask: 'A', type: 'choice', choices: ['Ja, ofta', 'Refused', '?'] });
    expect(question?.choices).toEqual([
      { code: 'ja-ofta', label: 'Ja, ofta' },
      { code: 'refused-2', label: 'Refused' },
      { code: 'choice', label: '?' },
    ]);
  });

  it('keeps everything the author wrote', () => {
    const full = {
      id: 'more',
      type: 'choice',
      ask: { sv: 'Vad?', en: 'What?' },
      priority: 'could',
      minutes: 2,
      probes: ['Och?'],
      cue: 'Lyssna',
      when: { told: 'yes', 'leaver.tenure': { under: 12 } },
      share: 'hr-only',
      measure: 'next',
      theme: 'pay',
      choices: [
        { code: 'a', label: 'A' },
        { code: 'b', label: 'B' },
      ],
      equivalent_to: 'before',
    };
    const template = templateOf(withQuestions({ id: 'told', type: 'yes-no', ask: 'Told?' }, full));
    const { equivalent_to: equivalentTo, ...rest } = full;
    expect(template.sections[0]?.questions[1]).toEqual({
      ...rest,
      equivalentTo,
      when: { ...full.when, told: ['yes'] },
    });
  });

  it('needs its text whatever its type', () => {
    for (const type of questionTypes) expect(codesOf(withQuestions({ type }))).toContain('questions.0: missing-key');
  });
});

describe('the languages of a template', () => {
  it.each([
    [{ purpose: 'x' }, ['sv', 'en']],
    [{ purpose: { sv: 'x' } }, ['sv']],
    [{ purpose: { en: 'x' }, title: 'Plain counts for all' }, ['en']],
    [{ purpose: { en: 'x', sv: 'y' } }, ['sv', 'en']],
  ])('of %j are %j', (given, languages) => {
    expect(templateOf({ ...withQuestions('Why?'), ...given }).languages).toEqual(languages);
  });

  it('must be the same in every text, down to labels and probes', () => {
    const question = {
      ask: { sv: 'a', en: 'b' },
      type: 'choice',
      probes: [{ sv: 'c' }],
      choices: ['Ja', { code: 'n', label: { en: 'No' } }],
    };
    expect(codesOf(withQuestions(question))).toEqual([
      'questions.0.probes.0: missing-language',
      'questions.0.choices.1.label: missing-language',
    ]);
  });
});

describe('what is wrong', () => {
  it('is said of shape and of meaning at once, and nothing is said about what refers to the unreadable', () => {
    const broken = { id: 'mood', type: 'rating', ask: 'Hur var det?' };
    const fine = { ask: 'Why?', theme: 'lunch', when: { mood: ['good'] } };
    expect(codesOf(withQuestions(broken, fine))).toEqual([
      'questions.0.type: not-one-of',
      'questions.1.theme: unknown-theme',
    ]);
  });

  it('is not said twice', () => {
    expect(codesOf({ purpose: 'x', time_bugdet: '45 min', questons: [] })).toEqual([
      'time_bugdet: unknown-key',
      'questons: unknown-key',
    ]);
  });

  it.each([
    [
      'a primary reason before the reasons',
      [{ ask: 'A', type: 'choice', choices: '$reasons', measure: 'primary-reason' }],
      'primary-before-reasons',
    ],
    [
      'a reason the codebook lacks',
      [
        { id: 'r', ask: 'A', type: 'choices', choices: '$reasons' },
        { ask: 'B', when: { r: ['pay.offer'] } },
      ],
      'when-value',
    ],
    ['questions that cannot fit', [{ ask: 'A', priority: 'must', minutes: 50 }], 'over-budget'],
    ['an id nobody can type', [{ id: 'Chef 1', ask: 'A' }], 'bad-id'],
    ['a label of the leaver', [{ ask: 'A', share: 'not-kept' }], 'not-one-of'],
  ])('%s is one fault', (_, questions, code) => {
    const codes = codesOf(withQuestions(...questions));
    expect(codes).toHaveLength(1);
    expect(codes[0]).toContain(code);
  });

  it('is not that questions which never meet would be too many together', () => {
    const question = { ask: 'A', priority: 'must', minutes: 30 };
    const when = (value: string): object => ({ when: { 'interviewer.is-manager': [value] } });
    expect(codesOf(withQuestions({ ...question, ...when('yes') }, { ...question, ...when('no') }))).toEqual([]);
  });
});
