import { describe, expect, it } from 'vitest';
import { overVersions } from '../../../src/core/insight/over-versions.ts';
import type { Question, Template } from '../../../src/core/template/template.ts';
import { aQuestion, aSection } from '../../support/builders.ts';

const asking = (...questions: readonly Question[]): Template => ({
  id: 'ours',
  version: 1,
  title: 'Ours',
  purpose: 'To learn',
  minutes: 45,
  languages: ['sv', 'en'],
  sections: [aSection({ id: 'all', questions })],
});
const between = (before: readonly Question[], after: readonly Question[]) =>
  overVersions(asking(...before), asking(...after), { themes: [], reasons: [] });
const support = (rest: Partial<Question> = {}): Question =>
  aQuestion({ id: 'support', type: 'scale', theme: 'manager', ask: 'You got support.', ...rest });
const since = (rest: Partial<Question> = {}): Question =>
  aQuestion({
    id: 'since',
    type: 'choice',
    measure: 'thinking-since',
    choices: [
      { code: 'weeks', label: 'Weeks' },
      { code: 'years', label: 'Years' },
    ],
    ...rest,
  });

describe('answers by two versions', () => {
  it('are as they were where nothing about them changed', () => {
    expect(between([support(), since()], [support({ minutes: 2 }), since()])).toEqual([]);
  });

  it('on a theme are apart where a statement is worded otherwise, until it says that it means the same', () => {
    const otherwise = { ask: 'Your manager was there for you.' };
    expect(between([support()], [support(otherwise)])).toEqual([
      {
        kind: 'theme',
        about: 'manager',
        together: false,
        questions: [{ id: 'support', was: 'support', cause: 'wording' }],
      },
    ]);
    expect(between([support()], [support({ ...otherwise, equivalentTo: 'support' })])).toMatchObject([
      { about: 'manager', together: true },
    ]);
  });

  it('are together where only one of two languages is worded otherwise', () => {
    const [sv, en] = ['Du fick stöd.', 'You got support.'];
    expect(between([support({ ask: { sv, en } })], [support({ ask: { sv, en: 'You had support.' } })])).toMatchObject([
      { together: true, questions: [{ cause: 'wording' }] },
    ]);
  });

  it('are kept apart by the statement that was worded otherwise, not by another of its theme', () => {
    const fair = support({ id: 'fair', ask: 'Your manager was fair.' });
    expect(between([support(), fair], [support({ ask: 'You had support.' }), fair])).toMatchObject([
      { about: 'manager', questions: [{ id: 'support' }] },
    ]);
  });

  it('are not told of on a theme that a question has left', () => {
    expect(between([support({ theme: 'pay' })], [support({ ask: 'You had support.' })])).toEqual([]);
  });

  it('on another scale are apart, whatever the question says of itself', () => {
    expect(between([support()], [support({ scale: { from: 1, to: 7 }, equivalentTo: 'support' })])).toMatchObject([
      { about: 'manager', together: false, questions: [{ cause: 'scale' }] },
    ]);
  });

  it('to a choice are apart where a code is worded otherwise, and together where one came or went', () => {
    const choices = [
      { code: 'weeks', label: 'Weeks' },
      { code: 'years', label: 'Ages' },
    ];
    expect(between([since()], [since({ choices })])).toMatchObject([
      { kind: 'measure', about: 'thinking-since', together: false, questions: [{ cause: 'choices' }] },
    ]);
    const more = [
      { code: 'weeks', label: 'Weeks' },
      { code: 'months', label: 'Months' },
    ];
    expect(between([since()], [since({ choices: more })])).toMatchObject([{ about: 'thinking-since', together: true }]);
  });

  it('to a measure with codes of its own are together whatever the wording', () => {
    const enps = (ask: string): Question => aQuestion({ id: 'enps', type: 'enps', measure: 'enps', ask });
    expect(between([enps('How likely?')], [enps('Would you recommend us?')])).toEqual([
      { kind: 'measure', about: 'enps', together: true, questions: [{ id: 'enps', was: 'enps', cause: 'wording' }] },
    ]);
  });

  it('to a question of another type are told apart by its id', () => {
    expect(between([aQuestion({ id: 'told' })], [aQuestion({ id: 'told', type: 'yes-no' })])).toEqual([
      { kind: 'question', about: 'told', together: false, questions: [{ id: 'told', was: 'told', cause: 'type' }] },
    ]);
  });

  it('on a theme that each asks about in its own way are apart', () => {
    const [fair, kind] = [support({ id: 'fair', ask: 'Fair?' }), support({ id: 'kind', ask: 'Kind?' })];
    expect(between([fair], [kind])).toMatchObject([
      { about: 'manager', together: false, questions: [{ id: 'fair', cause: 'elsewhere' }] },
    ]);
  });
});
