import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/core/template/check.ts';
import { questionsOf, type Question } from '../../../src/core/template/template.ts';

const codebook = { themes: [], reasons: [] };

function questionsIn(questions: readonly unknown[]): readonly Question[] {
  const value = { purpose: 'To try', time_budget: 30, scales: { letters: { points: ['A', 'B'] } }, questions };
  const read = readTemplate(value, codebook, 'mine');
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return questionsOf(read.template).map(({ question }) => question);
}

const yesNo = (id: string, rest: object = {}): object => ({ id, type: 'yes-no', ask: `${id}?`, ...rest });

describe('questions that follow on an answer', () => {
  it('come right after it, each on the answer it follows on', () => {
    const then = [
      { when: 'yes', questions: ['How?', yesNo('well', { then: [{ when: ['no'], questions: ['What then?'] }] })] },
      { when: ['no', 'dont-know'], questions: ['What instead?'] },
    ];
    const questions = questionsIn([yesNo('asked', { then }), 'And else?']);
    expect(questions.map(({ id, when }) => [id, when])).toEqual([
      ['asked', undefined],
      ['how', { asked: ['yes'] }],
      ['well', { asked: ['yes'] }],
      ['what-then', { well: ['no'] }],
      ['what-instead', { asked: ['no', 'dont-know'] }],
      ['and-else', undefined],
    ]);
  });

  it('have their own condition beside that of the answer', () => {
    const more = { id: 'more', ask: 'More?', when: { 'leaver.mode': 'phone' } };
    const [, question] = questionsIn([yesNo('asked', { then: [{ when: 'yes', questions: [more] }] })]);
    expect(question?.when).toEqual({ asked: ['yes'], 'leaver.mode': ['phone'] });
  });

  it('are statements on the scale that stands beside the answer', () => {
    const gate = { when: 'yes', scale: 'letters', questions: ['It was clear.', { ask: 'Why?', type: 'open' }] };
    const [, statement, open] = questionsIn([yesNo('asked', { then: [gate] })]);
    expect(statement).toMatchObject({ type: 'scale', scale: { from: 1, to: 2 } });
    expect(open).toMatchObject({ type: 'open' });
    expect(open?.scale).toBeUndefined();
  });

  it('may follow on a key of a scale', () => {
    const scale = {
      points: [
        { key: 'A', label: 'Good' },
        { key: 'B', label: 'Bad' },
      ],
    };
    const asked = {
      id: 'asked',
      type: 'scale',
      scale,
      ask: 'It was good.',
      then: [{ when: 'B', questions: ['Why?'] }],
    };
    expect(questionsIn([asked])[1]?.when).toEqual({ asked: [2] });
  });
});
