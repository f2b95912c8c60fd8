import { describe, expect, it } from 'vitest';
import { planClosing } from '../../../src/core/interview/closing.ts';
import { isOverdue, linesToJoin, matterOf, openOn, unmarked } from '../../../src/core/interview/disclosure.ts';
import { aLine, anAnswer, anInterview, aQuestion, aSection } from '../../support/builders.ts';
import { aDisclosure } from '../../support/disclosing.ts';

const received = { receivedBy: 'Eva', receivedAt: '2026-08-21T07:00:00.000Z' };
const raised = aDisclosure({ questionId: 'hurt' });
const questions = [
  aQuestion({ id: 'why' }),
  aQuestion({ id: 'hurt', type: 'yes-no', discloses: 'harassment' }),
  aQuestion({ id: 'more', when: { hurt: ['yes'] } }),
];
const sections = [aSection({ id: 'all', questions })];

describe('the day by which a disclosure has to be received', () => {
  it('has passed the day after it, unless somebody received it', () => {
    expect(['2026-08-21', '2026-08-22'].map((today) => isOverdue(raised, today))).toEqual([false, true]);
    expect(isOverdue({ ...raised, ...received }, '2026-08-22')).toBe(false);
  });
});

describe('one disclosure of a kind on a question', () => {
  it('takes what is said later, until somebody has received it', () => {
    const interview = anInterview(sections, [], { disclosures: [raised] });
    expect(openOn(interview, 'hurt', 'harassment')).toBe(raised);
    expect(openOn(interview, 'hurt', 'danger')).toBeUndefined();
    expect(openOn(interview, 'why', 'harassment')).toBeUndefined();
    expect(openOn({ disclosures: [{ ...raised, ...received }] }, 'hurt', 'harassment')).toBeUndefined();
  });

  it('is about its own lines only', () => {
    const lines = [aLine({ text: 'his', disclosure: raised.id }), aLine({ text: 'other' })];
    const matter = matterOf(anInterview(sections, [anAnswer({ questionId: 'hurt', lines })]), raised);
    expect(matter.lines.map(({ text }) => text)).toEqual(['his']);
    expect(matter.question?.id).toBe('hurt');
  });
});

describe('the words on a question that discloses', () => {
  const lines = [
    aLine({ seq: 1, text: 'said' }),
    aLine({ seq: 2, text: 'seen', kind: 'remark' }),
    aLine({ seq: 3, text: 'has one', disclosure: 'other' }),
  ];

  it('belong to what was raised on it, but for remarks', () => {
    const answers = [anAnswer({ questionId: 'hurt', lines }), anAnswer({ questionId: 'why', lines })];
    const elsewhere = aDisclosure({ id: 'x', questionId: 'why' });
    const interview = anInterview(sections, answers, { disclosures: [raised, elsewhere] });
    expect(linesToJoin(interview)).toEqual([{ seq: 1, disclosure: raised.id }]);
  });

  const joined = (...disclosures: readonly (typeof raised)[]) =>
    linesToJoin(anInterview(sections, [anAnswer({ questionId: 'hurt', lines })], { disclosures }));

  it('belong to nothing when it was of another kind', () => {
    expect(joined({ ...raised, kind: 'danger' })).toEqual([]);
  });

  it('belong to what was received too, unless something is open: they are never free to go elsewhere', () => {
    expect(joined({ ...raised, ...received })).toEqual([{ seq: 1, disclosure: raised.id }]);
    expect(joined({ ...raised, ...received }, { ...raised, id: 'open' })).toEqual([{ seq: 1, disclosure: 'open' }]);
  });
});

describe('a yes that nobody has marked', () => {
  const answered = (value: string) => anAnswer({ questionId: 'hurt', state: 'answered', value });

  it('is one as long as nothing was raised on it', () => {
    const ids = (value: string, rest = {}) =>
      unmarked(anInterview(sections, [answered(value)], rest)).map(({ id }) => id);
    expect(ids('yes')).toEqual(['hurt']);
    expect(ids('no')).toEqual([]);
    expect(ids('yes', { disclosures: [raised] })).toEqual([]);
    expect(ids('yes', { disclosures: [{ ...raised, ...received }] })).toEqual([]);
  });
});

describe('closing', () => {
  const line = aLine({ seq: 1, text: 'x', share: { label: 'not-kept' }, disclosure: raised.id });
  const other = aLine({ seq: 2, text: 'y', share: { label: 'not-kept' } });

  it('wipes what belongs to a disclosure only once somebody has received it', () => {
    const answers = [anAnswer({ questionId: 'why', lines: [line, other] })];
    const plan = (disclosure: typeof raised) =>
      planClosing(anInterview(sections, answers, { disclosures: [disclosure] })).lines;
    expect(plan(raised)).toEqual([2]);
    expect(plan({ ...raised, ...received })).toEqual([1, 2]);
  });

  it('keeps such lines of an answer set aside, and nothing else of it', () => {
    const answers = [
      anAnswer({ questionId: 'hurt', state: 'answered', value: 'no' }),
      anAnswer({ questionId: 'more', state: 'answered', lines: [line, { ...other, share: { label: 'share' } }] }),
    ];
    const interview = anInterview(sections, answers, { disclosures: [raised] });
    expect(planClosing(interview)).toEqual({ lines: [2], values: ['more'], answers: [] });
  });
});
