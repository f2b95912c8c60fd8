import { describe, expect, it } from 'vitest';
import { askable, materialOf } from '../../../src/core/template/material.ts';
import type { Question, Section, Template } from '../../../src/core/template/template.ts';

const question = (id: string, rest: Partial<Question> = {}): Question => ({
  id,
  type: 'open',
  ask: id,
  priority: 'must',
  minutes: 1,
  probes: [],
  share: 'share',
  ...rest,
});
const template = (id: string, questions: readonly Question[], section: Partial<Section> = {}): Template => ({
  id,
  version: 1,
  title: id,
  purpose: id,
  minutes: 30,
  languages: ['en'],
  sections: [{ id: 'all', title: id, record: true, questions, ...section }],
});
const idsOf = (questions: readonly Question[]): readonly string[] => questions.map(({ id }) => id);
const codebook = { themes: [{ code: 'pay', label: 'Pay' }], reasons: [] };

describe('what a template is made from', () => {
  it('has each question and section once, as the first template has it', () => {
    const { questions, section } = materialOf([
      template('standard', [question('why', { minutes: 7 })], { say: 'First' }),
      template('short', [question('why', { minutes: 6 }), question('more')], { say: 'Second' }),
    ]);
    expect(questions.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['why', 7],
      ['more', 1],
    ]);
    expect(section('all')?.say).toBe('First');
    expect(section('none')).toBeUndefined();
  });

  it('has nothing that is asked of somebody who has left, also when the bank has it', () => {
    const templates = [
      template('standard', [question('why'), question('contact')]),
      template('follow-up', [question('why-now'), question('contact')]),
    ];
    const bank = ['why', 'why-now', 'contact', 'rare'].map((id) => question(id));
    expect(idsOf(materialOf(templates, bank).questions)).toEqual(['why', 'contact', 'rare']);
  });
});

describe('what somebody can ask', () => {
  const questions = [
    question('support', { when: { 'interviewer.is-manager': ['no', 'dont-know'], 'leaver.tenure': { under: 12 } } }),
    question('advice', { when: { 'interviewer.is-manager': ['yes'] } }),
    question('hurt', { type: 'yes-no', discloses: 'harassment' }),
    question('danger', { type: 'yes-no', discloses: 'danger' }),
    question('more', { when: { hurt: ['yes'] } }),
  ];

  it('hangs on no other answer, and no more on who asks', () => {
    const asked = askable(questions, 'outside', codebook);
    expect(idsOf(asked)).toEqual(['support', 'hurt', 'danger']);
    expect(asked.map(({ when }) => when)).toEqual([{ 'leaver.tenure': { under: 12 } }, undefined, undefined]);
  });

  it('is for the own manager advice and what is dangerous, and nothing about mistreatment', () => {
    expect(idsOf(askable(questions, 'manager', codebook))).toEqual(['advice', 'danger']);
  });

  it('has only themes that the codebook knows', () => {
    const asked = askable([question('wage', { theme: 'pay' }), question('tea', { theme: 'tea' })], 'hr', codebook);
    expect(asked.map(({ theme }) => theme)).toEqual(['pay', undefined]);
  });
});
