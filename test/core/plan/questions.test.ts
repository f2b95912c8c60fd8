import { describe, expect, it } from 'vitest';
import { questionsToThinkAbout } from '../../../src/core/plan/questions.ts';
import type { Facts } from '../../../src/core/interview/facts.ts';
import type { Question, Section } from '../../../src/core/template/template.ts';
import { anInterview, aQuestion, aSection } from '../../support/builders.ts';

const must = (id: string, more: Partial<Question> = {}): Question => aQuestion({ id, priority: 'must', ...more });

const thinkAbout = (questions: readonly Question[], facts: Facts = {}, section: Partial<Section> = {}) =>
  questionsToThinkAbout(anInterview([aSection({ id: 'one', ...section, questions })], [], { facts })).map(
    ({ id }) => id,
  );

describe('the questions to think about', () => {
  it('are the open ones that must be asked, six at most', () => {
    const questions = Array.from({ length: 8 }, (_, at) => must(`q${at}`));
    expect(thinkAbout([...questions, must('rate', { type: 'scale' })])).toEqual(['q0', 'q1', 'q2', 'q3', 'q4', 'q5']);
  });

  it('are filled up to three by those that should be asked, in the order of the template', () => {
    const questions = [aQuestion({ id: 'a' }), must('b'), aQuestion({ id: 'c' }), aQuestion({ id: 'd' })];
    expect(thinkAbout(questions)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['asks whether something must be acted on', { discloses: 'harassment' as const }],
    ['is about being treated badly', { measure: 'mistreatment' }],
    ['is about safety', { theme: 'safety' }],
    ['is only said at the end', { theme: 'closing' }],
    ['depends on an answer', { when: { other: ['yes'] } }],
    ['depends on what nobody knows', { when: { 'leaver.separation': ['resign', 'dont-know'] } }],
  ])('have none that %s', (_, more) => {
    expect(thinkAbout([must('kept'), must('left', more)])).toEqual(['kept']);
  });

  it('have one whose condition is known to hold, and not when it does not', () => {
    const question = must('why', { when: { 'leaver.separation': ['resign'] } });
    expect(thinkAbout([question], { separation: 'resign' })).toEqual(['why']);
    expect(thinkAbout([question], { separation: 'retire' })).toEqual([]);
  });

  it('have none of a section that does not apply, nor of a round of numbers', () => {
    expect(thinkAbout([must('why')], {}, { when: { 'interviewer.is-manager': ['yes'] } })).toEqual([]);
    expect(thinkAbout([must('why')], {}, { stem: 'How true is it?' })).toEqual([]);
  });
});
