import { describe, expect, it } from 'vitest';
import { choiceCodes, labelsOf } from '../../../src/core/insight/labels.ts';
import type { TemplateCopy } from '../../../src/core/interview/interview.ts';
import type { Codebook } from '../../../src/core/template/codebook.ts';
import type { Question } from '../../../src/core/template/template.ts';
import { anInterview, aQuestion, aSection } from '../../support/builders.ts';

const none: Codebook = { themes: [], reasons: [] };

function aCopy(questions: readonly Question[], codebook = none): TemplateCopy {
  return { ...anInterview([aSection({ id: 'all', questions })]).copy, codebook };
}

function aCodebook(theme: string, reasons: Readonly<Record<string, string>>): Codebook {
  const listed = Object.entries(reasons).map(([code, label]) => ({ code, label, sensitive: false, inRoom: true }));
  return { themes: [{ code: 'team', label: theme }], reasons: [{ code: 'load', label: 'Load', reasons: listed }] };
}

const next = (...choices: readonly (readonly [string, string])[]): Question =>
  aQuestion({
    id: 'next',
    type: 'choice',
    measure: 'next',
    choices: choices.map(([code, label]) => ({ code, label })),
  });

describe('the wording of codes', () => {
  const older = aCopy([next(['job', 'A job'], ['study', 'Studies'])], aCodebook('The team', { 'load.volume': 'Much' }));
  const newer = aCopy(
    [next(['rest', 'Rest'], ['job', 'Another job'])],
    aCodebook('Colleagues', { 'load.hours': 'Hours' }),
  );
  const labels = labelsOf([older, newer]);

  it('is the newest there is', () => {
    expect(labels.theme('team')).toBe('Colleagues');
    expect(labels.choice('next', 'job')).toBe('Another job');
  });

  it('is found in an older template or codebook when the newest lacks the code', () => {
    expect(labels.reason('load.volume')).toBe('Much');
    expect(labels.choice('next', 'study')).toBe('Studies');
  });

  it('is nothing for a code nobody was asked about, and for yes and no', () => {
    expect([labels.theme('pay'), labels.reason('sensitive'), labels.choice('next', 'constructor')]).toEqual(
      Array(3).fill(undefined),
    );
    const yesNo = aCopy([aQuestion({ id: 'back', type: 'yes-no', measure: 'would-return' })]);
    expect(labelsOf([yesNo]).choice('would-return', 'yes')).toBeUndefined();
  });
});

describe('the choices of a measure', () => {
  it('stand as in the newest template that asks, and then come those only older ones had', () => {
    const copies = [
      aCopy([next(['a', 'A'], ['b', 'B'], ['c', 'C'])]),
      aCopy([next(['c', 'C'], ['a', 'A'])]),
      aCopy([]),
    ];
    expect(choiceCodes(copies, 'next')).toEqual(['c', 'a', 'b']);
  });

  it('of a yes-no question are yes and no', () => {
    const copy = aCopy([aQuestion({ id: 'back', type: 'yes-no', measure: 'would-return' })]);
    expect(choiceCodes([copy], 'would-return')).toEqual(['yes', 'no']);
  });

  it('that are the reasons stand as in the codebook', () => {
    const codebook = aCodebook('Team', { 'load.volume': 'Much', 'load.hours': 'Hours' });
    const copy = aCopy([aQuestion({ id: 'more', type: 'choice', measure: 'next', choices: '$reasons' })], codebook);
    expect(choiceCodes([copy], 'next')).toEqual(['load.volume', 'load.hours']);
  });
});
