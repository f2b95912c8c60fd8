import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/core/template/nearest.ts';

const known = ['ask', 'type', 'time_budget', 'would-return', 'sv', 'en'];

describe('nearest', () => {
  it.each([
    ['aks', 'ask'],
    ['tpye', 'type'],
    ['Type', 'type'],
    ['time_bugdet', 'time_budget'],
    ['timebudget', 'time_budget'],
    ['would-retrun', 'would-return'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it.each(['se', '', 'frequency', 'tyyypee', 'time'])('has nothing to suggest for %j', (word) => {
    expect(nearest(word, known)).toBeUndefined();
  });
});
