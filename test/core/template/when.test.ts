import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/core/interview/interview.ts';
import type { When } from '../../../src/core/template/template.ts';
import { holds } from '../../../src/core/template/when.ts';

const values = new Map<string, Value>([
  ['told', 'yes'],
  ['reasons', ['pay.level', 'manager.support']],
  ['score', 4],
  ['enps', 'refused'],
]);
const facts = new Map<string, string | number>([
  ['leaver.separation', 'resign'],
  ['leaver.tenure', 11],
]);
const known = { value: (id: string) => values.get(id), fact: (name: string) => facts.get(name) };

describe('when', () => {
  it.each<[When, boolean]>([
    [{}, true],
    [{ told: ['yes'] }, true],
    [{ told: ['no'] }, false],
    [{ told: ['no', 'yes'] }, true],
    [{ reasons: ['manager.support', 'manager.conduct'] }, true],
    [{ reasons: ['load.volume'] }, false],
    [{ told: ['yes'], reasons: ['load.volume'] }, false],
    [{ score: [4, 5] }, true],
    [{ score: ['4'] }, false],
    [{ score: { from: 4 } }, true],
    [{ score: { from: 1, to: 3 } }, false],
    [{ score: { from: 4, to: 4 } }, true],
    [{ score: {} }, true],
    [{ told: { from: 1 } }, false],
    [{ enps: ['refused'] }, true],
    [{ enps: ['dont-know'] }, false],
    [{ enps: { from: 0, to: 10 } }, false],
    [{ unanswered: ['yes', 'refused', 'dont-know'] }, false],
    [{ 'leaver.separation': ['resign'] }, true],
    [{ 'leaver.tenure': { under: 12 } }, true],
    [{ 'leaver.tenure': { under: 11 } }, false],
    [{ 'leaver.mode': ['video'] }, false],
    [{ 'leaver.mode': ['video', 'dont-know'] }, true],
  ])('%j is %s', (when, expected) => {
    expect(holds(when, known)).toBe(expected);
  });

  it('does not take an unknown tenure for a short one', () => {
    expect(holds({ 'leaver.tenure': { under: 12 } }, { ...known, fact: () => undefined })).toBe(false);
  });
});
