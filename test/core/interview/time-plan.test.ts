import { describe, expect, it } from 'vitest';
import type { Answer, Interview } from '../../../src/core/interview/interview.ts';
import { timePlan } from '../../../src/core/interview/time-plan.ts';
import { aLine, anAnswer, anInterview, aQuestion, aSection } from '../../support/builders.ts';

const must = { priority: 'must' } as const;
const could = { priority: 'could' } as const;

/** Thirty minutes: 20 of questions, 2 of small talk, 1 to read aloud, 3 to read back and thank, 4 in reserve. */
const sections = [
  aSection({ id: 'small-talk', record: false, minutes: 2 }),
  aSection({
    id: 'main',
    minutes: 11,
    questions: [
      aQuestion({ id: 'why', minutes: 4, ...must }),
      aQuestion({ id: 'nice', minutes: 2, ...could }),
      aQuestion({ id: 'good', minutes: 4 }),
    ],
  }),
  aSection({
    id: 'more',
    questions: [aQuestion({ id: 'late', minutes: 1, ...could }), aQuestion({ id: 'change', minutes: 3, ...must })],
  }),
  aSection({
    id: 'end',
    minutes: 9,
    questions: [
      aQuestion({ id: 'else', minutes: 2, ...must }),
      aQuestion({ id: 'sharing', type: 'choice', measure: 'sharing', minutes: 3 }),
      aQuestion({ id: 'contact', type: 'choice', measure: 'contact', minutes: 1, ...could }),
    ],
  }),
];

const left = (questionId: string): Answer => anAnswer({ questionId, state: 'answered' });
const parked = (questionId: string): Answer => anAnswer({ questionId, parked: true });

/** The plan after so many minutes. */
function planAt(step: string, minutes: number, answers: readonly Answer[] = [], rest: Partial<Interview> = {}) {
  const plan = timePlan(anInterview(sections, answers, { step, ...rest }), minutes * 60);
  const { questions, saves, short } = plan.parking;
  return { ...plan, toAsk: plan.toAsk.map(({ id }) => id), park: questions.map(({ id }) => id), saves, short };
}

describe('the plan of a talk', () => {
  it('needs the questions, what is read aloud, and the read-back and thanks', () => {
    expect(planAt('@opening', 0)).toMatchObject({ minutesLeft: 30, needed: 26, behind: 0, park: [] });
    expect(planAt('@opening', 0).toAsk).toHaveLength(8);
  });

  it.each([
    ['at the question, within its minutes', 'why', 6, [], 0],
    ['at the question, long over its minutes', 'why', 11, [], 4],
    ['less than two minutes over', 'why', 8.9, [], 0],
    ['at the next, when the first took no time', 'nice', 1, [left('why')], -6],
    ['a question that is parked has had its time', 'good', 7, [left('why'), parked('nice')], -2],
    [
      'a question that was skipped has had its time',
      'good',
      7,
      [left('why'), anAnswer({ questionId: 'nice', state: 'not-asked' })],
      -2,
    ],
    ['the read-back has its minutes', '@read-back', 20, ['why', 'nice', 'good', 'late', 'change', 'else'].map(left), 0],
    ['and no more', '@read-back', 31, ['why', 'nice', 'good', 'late', 'change', 'else'].map(left), 6],
  ])('is told as minutes behind: %s', (_what, step, minutes, answers, behind) => {
    expect(planAt(step, minutes, answers).behind).toBe(behind);
  });

  it('counts neither what is parked nor what is left', () => {
    expect(planAt('good', 0, [left('why'), parked('nice')]).toAsk).toEqual([
      'good',
      'late',
      'change',
      'else',
      'sharing',
      'contact',
    ]);
  });

  it('counts the primary reason only while it can come', () => {
    const reasons = [
      aSection({
        id: 'reasons',
        questions: [
          aQuestion({ id: 'reasons', type: 'choices', measure: 'reasons' }),
          aQuestion({ id: 'primary', type: 'choice', measure: 'primary-reason' }),
        ],
      }),
    ];
    const open = (answers: readonly Answer[]) => timePlan(anInterview(reasons, answers), 0).toAsk.map(({ id }) => id);
    expect(open([])).toEqual(['reasons', 'primary']);
    expect(open([parked('reasons')])).toEqual([]);
    expect(open([anAnswer({ questionId: 'reasons', state: 'answered', value: ['a'] })])).toEqual([]);
    expect(open([anAnswer({ questionId: 'reasons', state: 'answered', value: ['a', 'b'] })])).toEqual(['primary']);
  });

  it('is not too short while the question at hand takes its own minutes', () => {
    const done = [left('why'), left('nice')];
    expect(planAt('good', 13, done).park).toEqual([]);
    expect(planAt('good', 17, done).park).toEqual([]);
    expect(planAt('good', 17.5, done).park).toEqual(['late']);
  });
});

describe('what it proposes to park', () => {
  it.each([
    [8, [], 0],
    [11, [], 0],
    [11.5, ['nice'], 2],
    [13.5, ['nice', 'late'], 3],
    [14.5, ['nice', 'late', 'good'], 7],
    [18, ['nice', 'late', 'good'], 7],
  ])('after %s minutes on the first question: could first, then should, no more than it takes', (at, park, saves) => {
    expect(planAt('why', at)).toMatchObject({ park, saves, short: 0 });
  });

  it('says what is missing even then', () => {
    expect(planAt('why', 25)).toMatchObject({ park: ['nice', 'late', 'good'], short: 7 });
  });

  it('says so too when nothing is left to park', () => {
    const done = [left('why'), parked('nice'), parked('good'), parked('late')];
    expect(planAt('change', 25, done)).toMatchObject({ park: [], saves: 0, short: 4 });
  });

  it.each([
    ['at hand', 'nice', []],
    ['of which something is written', 'why', [anAnswer({ questionId: 'nice', lines: [aLine({ text: 'x' })] })]],
    ['of which half a line is written', 'why', [anAnswer({ questionId: 'nice', drafts: [{ seq: 1, text: 'x' }] })]],
    ['that was parked before', 'why', [parked('nice')]],
    ['that was skipped', 'why', [anAnswer({ questionId: 'nice', state: 'not-asked' })]],
  ])('is never a question %s', (_what, step, answers) => {
    expect(planAt(step, 19, answers).park).not.toContain('nice');
  });

  it('is nothing when nothing that must be asked would be pushed out', () => {
    const done = ['why', 'good', 'change', 'else', 'sharing', 'contact'].map(left);
    expect(planAt('nice', 60, done)).toMatchObject({ park: [], short: 0, toAsk: ['nice', 'late'] });
  });
});
