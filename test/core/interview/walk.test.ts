import { describe, expect, it } from 'vitest';
import { planClosing } from '../../../src/core/interview/closing.ts';
import {
  currentStep,
  questionBefore,
  questionSteps,
  stateOf,
  stepAfter,
  stepsOf,
  withSettled,
} from '../../../src/core/interview/walk.ts';
import { aLine, anAnswer, anInterview, aQuestion, aSection } from '../../support/builders.ts';

const yes = (questionId: string) => anAnswer({ questionId, state: 'answered', value: 'yes' });
const no = (questionId: string) => anAnswer({ questionId, state: 'answered', value: 'no' });

const sections = [
  aSection({ id: 'talk', record: false }),
  aSection({
    id: 'main',
    questions: [
      aQuestion({ id: 'first' }),
      aQuestion({ id: 'asked', type: 'yes-no' }),
      aQuestion({ id: 'only-then', when: { asked: ['yes'] } }),
      aQuestion({ id: 'manager', when: { 'interviewer.is-manager': ['no', 'dont-know'] } }),
    ],
  }),
  aSection({ id: 'break', record: false }),
  aSection({ id: 'end', questions: [aQuestion({ id: 'sharing', type: 'choice', measure: 'sharing' })] }),
];

const ids = (steps: readonly { readonly id: string }[]): readonly string[] => steps.map(({ id }) => id);

describe('the walk', () => {
  it('opens, asks, reads back before the sharing and thanks', () => {
    expect(ids(stepsOf(anInterview(sections)))).toEqual([
      '@opening',
      'first',
      'asked',
      'manager',
      '@aside:break',
      '@read-back',
      'sharing',
      '@thanks',
    ]);
  });

  it('has a sharing of its own where the template asks none', () => {
    const [, main] = sections;
    expect(ids(stepsOf(anInterview(main === undefined ? [] : [main]))).slice(-3)).toEqual([
      '@read-back',
      '@sharing',
      '@thanks',
    ]);
  });

  it('has only questions and the sharing when a talk is typed in afterwards', () => {
    const interview = anInterview(sections, [], { facts: { afterwards: 'yes' } });
    expect(ids(stepsOf(interview))).toEqual(['first', 'asked', 'manager', 'sharing']);
  });

  it('asks a dependent question only while its condition holds', () => {
    expect(ids(questionSteps(anInterview(sections, [yes('asked')])))).toContain('only-then');
    expect(ids(questionSteps(anInterview(sections, [no('asked')])))).not.toContain('only-then');
  });

  it('sets an answer aside when going back makes its condition false, and closing wipes it', () => {
    const dependent = anAnswer({ questionId: 'only-then', state: 'answered', lines: [aLine({ text: 'aside' })] });
    const interview = anInterview(sections, [no('asked'), dependent]);
    expect(ids(questionSteps(interview))).not.toContain('only-then');
    expect(planClosing(interview).answers).toEqual(['only-then']);
    expect(planClosing(anInterview(sections, [yes('asked'), dependent])).answers).toEqual([]);
  });

  it('keeps what was said when only a fact is corrected afterwards', () => {
    const said = anAnswer({ questionId: 'manager', lines: [aLine({ text: 'kept' })] });
    const facts = { interviewerIsManager: 'yes' } as const;
    expect(ids(questionSteps(anInterview(sections, [said], { facts })))).toContain('manager');
    expect(ids(questionSteps(anInterview(sections, [], { facts })))).not.toContain('manager');
  });

  it('goes on past what has an answer, and offers again what was skipped', () => {
    const refused = anAnswer({ questionId: 'first', state: 'refused' });
    const interview = anInterview(sections, [refused, no('asked')]);
    expect(stepAfter(interview, '@opening')?.id).toBe('manager');
    const skipped = anAnswer({ questionId: 'first', state: 'not-asked' });
    expect(stepAfter(anInterview(sections, [skipped, no('asked')]), '@opening')?.id).toBe('first');
    expect(stepAfter(interview, 'sharing')?.id).toBe('@thanks');
    expect(stepAfter(interview, '@thanks')).toBeUndefined();
  });

  it('goes on past what is parked, until it is left', () => {
    const parked = anAnswer({ questionId: 'first', parked: true });
    const interview = anInterview(sections, [parked]);
    expect(stepAfter(interview, '@opening')?.id).toBe('asked');
    expect(ids(questionSteps(interview))).toContain('first');
    const skipped = withSettled(interview, { questionId: 'first', state: 'not-asked', seconds: 0 });
    expect(stepAfter(skipped, '@opening')?.id).toBe('first');
  });

  it('goes back to the question before, over stops that are none', () => {
    expect(questionBefore(anInterview(sections), '@read-back')?.id).toBe('manager');
    expect(questionBefore(anInterview(sections), 'first')).toBeUndefined();
  });

  it('stands where it was left, or at the first open question when that stop is gone', () => {
    expect(currentStep(anInterview(sections, [], { step: 'manager' }))?.id).toBe('manager');
    expect(currentStep(anInterview(sections, [], { step: 'only-then' }))?.id).toBe('first');
    expect(currentStep(anInterview(sections))?.id).toBe('@opening');
  });

  it('sees what comes next before an answer is stored', () => {
    const settled = { questionId: 'asked', state: 'answered', value: 'yes', seconds: 3 } as const;
    expect(stepAfter(withSettled(anInterview(sections), settled), 'asked')?.id).toBe('only-then');
  });
});

describe('answers set aside', () => {
  const chain = [
    aSection({
      id: 'chain',
      questions: [
        aQuestion({ id: 'gate', type: 'yes-no' }),
        aQuestion({ id: 'sub', type: 'yes-no', when: { gate: ['yes'] } }),
        aQuestion({ id: 'subsub', when: { sub: ['yes'] } }),
      ],
    }),
  ];

  it('decide nothing further on', () => {
    const subsub = anAnswer({ questionId: 'subsub', lines: [aLine({ text: 'x' })] });
    expect(ids(questionSteps(anInterview(chain, [yes('gate'), yes('sub'), subsub])))).toEqual([
      'gate',
      'sub',
      'subsub',
    ]);
    expect(ids(questionSteps(anInterview(chain, [no('gate'), yes('sub'), subsub])))).toEqual(['gate']);
  });
});

describe('the state of an answer', () => {
  it.each([
    [undefined, 'not-asked'],
    [anAnswer({ questionId: 'q' }), 'not-asked'],
    [anAnswer({ questionId: 'q', lines: [aLine({ text: 'x' })] }), 'answered'],
    [anAnswer({ questionId: 'q', state: 'not-asked', lines: [aLine({ text: 'x' })] }), 'answered'],
    [anAnswer({ questionId: 'q', state: 'refused', lines: [aLine({ text: 'x' })] }), 'refused'],
    [anAnswer({ questionId: 'q', state: 'dont-know' }), 'dont-know'],
  ])('of %j is %s', (answer, state) => {
    expect(stateOf(aQuestion({ id: 'q' }), answer)).toBe(state);
  });

  it('of a closed question with a note and no value is not answered', () => {
    const noted = anAnswer({ questionId: 'q', lines: [aLine({ text: 'x' })] });
    expect(stateOf(aQuestion({ id: 'q', type: 'yes-no' }), noted)).toBe('not-asked');
  });

  it('of an open question with only a remark is not answered', () => {
    const remarked = anAnswer({ questionId: 'q', lines: [aLine({ text: 'x', kind: 'remark' })] });
    expect(stateOf(aQuestion({ id: 'q' }), remarked)).toBe('not-asked');
  });
});

describe('going back', () => {
  const reasons = [
    aSection({
      id: 's',
      questions: [
        aQuestion({ id: 'reasons', type: 'choices', measure: 'reasons' }),
        aQuestion({ id: 'weighed', type: 'choice', measure: 'primary-reason' }),
        aQuestion({ id: 'more' }),
      ],
    }),
  ];
  const before = (...picked: readonly string[]) =>
    questionBefore(
      anInterview(reasons, [anAnswer({ questionId: 'reasons', state: 'answered', value: picked })]),
      'more',
    )?.id;

  it('comes to the primary reason only while there are several to choose from', () => {
    expect(before('a', 'b')).toBe('weighed');
    expect(before('a')).toBe('reasons');
    expect(before()).toBe('reasons');
  });
});
