import { describe, expect, it } from 'vitest';
import type { Interview, TemplateCopy } from '../../src/core/interview/interview.ts';
import { acceptValue } from '../../src/core/interview/value.ts';
import { questionSteps, stateOf } from '../../src/core/interview/walk.ts';
import { questionTypes, type Section } from '../../src/core/template/template.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { anInterview, aQuestion, aSection } from '../support/builders.ts';

const today = '2026-08-20';
const choices = ['red', 'green', 'blue'].map((code) => ({ code, label: code }));

/** One question of each type, about things the made-up employer has never heard of. */
const everyType = aSection({
  id: 'all',
  questions: questionTypes.map((type) =>
    aQuestion({
      id: `q-${type}`,
      type,
      theme: 'weather',
      ...((type === 'choice' || type === 'choices') && { choices }),
    }),
  ),
});

const made = (sections: readonly Section[], codebook?: TemplateCopy['codebook'], count = 120): readonly Interview[] => {
  const { copy } = anInterview(sections);
  return madeUpInterviews({ count, seed: 5, today, copies: [{ ...copy, ...(codebook && { codebook }) }] });
};

const held = (interviews: readonly Interview[]): readonly Interview[] =>
  interviews.filter(({ status }) => status === 'closed');

describe('interviews made up by a template nobody foresaw', () => {
  it('answer every type of question with what it takes', () => {
    const interviews = held(made([everyType]));
    for (const { answers, copy } of interviews)
      for (const question of everyType.questions) {
        const answer = answers.get(question.id);
        expect(answer, question.id).toBeDefined();
        expect(answer?.value, question.id).toEqual(acceptValue(question, copy.codebook, answer?.value));
        expect(answer?.state, question.id).toBe(stateOf(question, answer));
      }
    for (const { id } of everyType.questions.filter(({ type }) => type !== 'open')) {
      const values = interviews.flatMap(({ answers }) => answers.get(id)?.value ?? []);
      expect(new Set(values.map(String)).size, id).toBeGreaterThan(1);
    }
  });

  it('have something to say to any open question, and tag it only with themes there are', () => {
    const questions = Array.from({ length: 12 }, (_, index) => aQuestion({ id: `open-${index}`, priority: 'must' }));
    for (const interview of held(made([aSection({ id: 'open', questions })]))) {
      const answers = [...interview.answers.values()];
      expect(answers.filter(({ state }) => state === 'answered').length).toBeGreaterThan(7);
      expect(answers.flatMap(({ lines }) => lines.flatMap(({ themes }) => themes))).toEqual([]);
    }
  });

  it('follow conditions on answers as the talk would', () => {
    const section = aSection({
      id: 'one',
      questions: [
        aQuestion({ id: 'colour', type: 'choice', choices, priority: 'must' }),
        aQuestion({ id: 'why-red', when: { colour: ['red'] } }),
        aQuestion({ id: 'other', when: { colour: ['green', 'blue', 'refused'] } }),
      ],
    });
    const interviews = held(made([section]));
    for (const interview of interviews)
      expect(questionSteps(interview).map(({ id }) => id)).toEqual([...interview.answers.keys()]);
    const asked = interviews.map(({ answers }) => [...answers.keys()].slice(1).join());
    expect(new Set(asked)).toEqual(new Set(['why-red', 'other', '']));
  });

  it('give reasons of a codebook of its own', () => {
    const label = 'A reason';
    const codebook: TemplateCopy['codebook'] = {
      themes: [{ code: 'weather', label: 'Weather' }],
      reasons: [
        {
          code: 'weather',
          label: 'Weather',
          reasons: ['weather.rain', 'weather.snow', 'elsewhere'].map((code) => ({
            code,
            label,
            sensitive: false,
            inRoom: true,
          })),
        },
      ],
    };
    const questions = [
      aQuestion({ id: 'picked', type: 'choices', choices: '$reasons', measure: 'reasons' }),
      aQuestion({ id: 'most', type: 'choice', choices: '$reasons', measure: 'primary-reason' }),
      aQuestion({ id: 'tell', theme: 'reasons', minutes: 7 }),
    ];
    const interviews = held(made([aSection({ id: 'why', questions })], codebook));
    const values = new Set(interviews.flatMap(({ answers }) => answers.get('most')?.value ?? []));
    expect(values).toEqual(new Set(['weather.rain', 'weather.snow', 'elsewhere']));
    expect(interviews.filter(({ answers }) => (answers.get('tell')?.lines.length ?? 0) > 1).length).toBeGreaterThan(80);
  });

  it('are in the language it has', () => {
    const { copy } = anInterview([everyType]);
    const english = { ...copy, template: { ...copy.template, languages: ['en'] as const } };
    const interviews = madeUpInterviews({ count: 60, seed: 1, today, copies: [english] });
    expect(new Set(interviews.map(({ language }) => language))).toEqual(new Set(['en']));
  });

  it('are made by more than two templates', () => {
    const copies = ['a', 'b', 'c', 'd'].map((id) => {
      const { copy } = anInterview([everyType]);
      return { ...copy, template: { ...copy.template, id } };
    });
    const interviews = madeUpInterviews({ count: 400, seed: 1, today, copies });
    const used = (id: string) => interviews.filter(({ copy }) => copy.template.id === id).length;
    expect(Math.min(...['b', 'c', 'd'].map(used))).toBeGreaterThan(5);
    expect(used('a')).toBeGreaterThan(200);
  });

  it('are nothing but people when it asks nothing', () => {
    const interviews = held(made([aSection({ id: 'empty' })]));
    expect(new Set(interviews.map(({ answers }) => answers.size))).toEqual(new Set([0]));
  });
});
