import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/core/template/check.ts';
import { scaleFrom } from '../../../src/core/template/scale-input.ts';
import {
  keyOn,
  keysOn,
  labelOn,
  readOn,
  scaleOf,
  usualScale,
  valuesOn,
  type Scale,
} from '../../../src/core/template/scale.ts';

const letters = scaleFrom({
  points: [
    { key: 'A', label: 'Agree' },
    { key: 'B', label: 'Neither' },
    { key: 'C', label: 'Disagree' },
  ],
  not_stated: { key: 'N', label: 'Not stated' },
  best: 'low',
});
const named = scaleFrom({ points: ['Poor', 'Fair', 'Good'], not_stated: { key: 9, label: 'Refused', as: 'refused' } });
const downwards = scaleFrom({
  points: [
    { key: 3, label: 'Good' },
    { key: 2, label: 'Fair' },
    { key: 1, label: 'Poor' },
  ],
});
const toTen = scaleFrom({ from: 1, to: 10, low: 'not at all', high: 'wholly', best: 'high' });

describe('a scale as it is given', () => {
  it('has every default filled in, and nothing that was not given', () => {
    expect(toTen).toEqual({ from: 1, to: 10, low: 'not at all', high: 'wholly' });
    expect(named).toEqual({
      from: 1,
      to: 3,
      points: [{ label: 'Poor' }, { label: 'Fair' }, { label: 'Good' }],
      notStated: { key: '9', label: 'Refused', as: 'refused' },
    });
    expect(letters).toMatchObject({ from: 1, to: 3, best: 'low', notStated: { as: 'dont-know' } });
  });

  it('is the usual one for a question that says nothing', () => {
    expect(scaleOf({})).toBe(usualScale);
    expect(valuesOn(usualScale)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('what is written on a scale', () => {
  it.each<[Scale, unknown, ReturnType<typeof readOn>]>([
    [letters, 'A', 1],
    [letters, 'c', 3],
    [letters, ' B ', 2],
    [letters, 2, 2],
    [letters, '2', undefined],
    [letters, 'D', undefined],
    [letters, 4, undefined],
    [letters, 'N', 'dont-know'],
    [letters, 'n', 'dont-know'],
    [named, 3, 3],
    [named, 9, 'refused'],
    [named, '9', 'refused'],
    [named, 'Good', undefined],
    [downwards, 3, 1],
    [downwards, '1', 3],
    [toTen, 10, 10],
    [toTen, 0, undefined],
    [toTen, 1.5, undefined],
    [toTen, '10', undefined],
    [toTen, true, undefined],
    [toTen, null, undefined],
    [toTen, ['A'], undefined],
    [usualScale, Number.NaN, undefined],
  ])('%# is read as the value it stands for, or how it was left: %j', (scale, raw, read) => {
    expect(readOn(scale, raw)).toBe(read);
  });

  it('has words where the scale has them', () => {
    expect([1, 5, 10].map((value) => labelOn(toTen, value))).toEqual(['not at all', undefined, 'wholly']);
    expect([1, 2, 3, 4].map((value) => labelOn(letters, value))).toEqual(['Agree', 'Neither', 'Disagree', undefined]);
    expect(labelOn(usualScale, 1)).toBeUndefined();
  });

  it('has a key for each value, and what stands beside them last', () => {
    expect(keysOn(letters).map(({ key }) => key)).toEqual(['A', 'B', 'C', 'N']);
    expect(keysOn(named).map(({ key }) => key)).toEqual(['1', '2', '3', '9']);
    expect(keysOn(downwards).map(({ key, label }) => [key, label])).toEqual([
      ['3', 'Good'],
      ['2', 'Fair'],
      ['1', 'Poor'],
    ]);
  });
});

it('what a value is written as is read as that value, on any scale with keys of its own', () => {
  const ends = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 10 })).filter(([a, b]) => a < b);
  const byEnds = ends.map(([from, to]) => scaleFrom({ from, to }));
  const byKeys = fc
    .uniqueArray(fc.stringMatching(/^[A-Z]{1,3}$/u), { minLength: 2, maxLength: 11 })
    .map((keys) => scaleFrom({ points: keys.map((key) => ({ key, label: `is ${key}` })) }));
  fc.assert(
    fc.property(fc.oneof(byEnds, byKeys), (scale) => {
      for (const value of valuesOn(scale)) {
        const key = keyOn(scale, value);
        expect(readOn(scale, scale.points === undefined ? Number(key) : key)).toBe(value);
        expect(readOn(scale, value)).toBe(value);
      }
    }),
  );
});

describe('a template with gates and letters', () => {
  const codesOf = (value: object): readonly string[] => {
    const read = readTemplate(value, { themes: [], reasons: [] }, 'mine');
    return 'issues' in read ? read.issues.map(({ path, fault }) => `${path.join('.')}: ${fault.code}`) : [];
  };
  const head = { purpose: 'Test', time_budget: '5 min' };
  const must = (id: string) => ({ id, ask: id, priority: 'must', minutes: 4 });

  it('is within its time although not everybody meets the musts behind its gates', () => {
    const gate = {
      id: 'gate',
      type: 'yes-no',
      ask: 'Gate?',
      then: [
        { when: 'yes', questions: [must('one')] },
        { when: 'no', questions: [must('other')] },
      ],
    };
    expect(codesOf({ ...head, questions: [gate] })).toEqual([]);
    expect(codesOf({ ...head, questions: [must('one'), must('other')] })).toEqual(['time_budget: over-budget']);
  });

  it('may ask on a letter, and on the key that leaves the answer', () => {
    const scale = {
      points: [
        { key: 'A', label: 'Yes' },
        { key: 'B', label: 'No' },
      ],
      not_stated: { key: 'N', label: '–' },
    };
    const questions = (when: unknown) => [
      { id: 'fair', type: 'scale', ask: 'Fair.', scale },
      { id: 'more', ask: 'More?', when: { fair: when } },
    ];
    const read = readTemplate({ ...head, questions: questions(['B', 'N']) }, { themes: [], reasons: [] }, 'mine');
    expect(read).toMatchObject({ template: { sections: [{ questions: [{}, { when: { fair: [2, 'dont-know'] } }] }] } });
    expect(codesOf({ ...head, questions: questions(['C']) })).toEqual(['questions.1.when.fair.0: when-value']);
    expect(codesOf({ ...head, questions: questions(['b', 'n', 1, 'refused']) })).toEqual([]);
  });

  it('may ask on a number that is the key of what is not stated', () => {
    const scale = { from: 1, to: 10, not_stated: { key: 0, label: '–', as: 'refused' } };
    const questions = [
      {
        id: 'fair',
        type: 'scale',
        ask: 'Fair.',
        scale,
        then: [{ when: 0, questions: [{ id: 'more', ask: 'More?', type: 'open' }] }],
      },
    ];
    expect(readTemplate({ ...head, questions }, { themes: [], reasons: [] }, 'mine')).toMatchObject({
      template: { sections: [{ questions: [{}, { when: { fair: ['refused'] } }] }] },
    });
  });

  it('has something to ask behind each gate', () => {
    const gate = { id: 'gate', type: 'yes-no', ask: 'Gate?', then: [{ when: 'yes', questions: [] }] };
    expect(codesOf({ ...head, questions: [gate] })).toEqual(['questions.0.then.0.questions: no-questions']);
  });
});
