import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickFor, stretched, type Pickable } from '../../../src/core/template/pick.ts';
import { priorities } from '../../../src/core/template/template.ts';

const ask = (id: string, minutes: number, rest: Partial<Pickable> = {}): Pickable => ({
  id,
  theme: id.slice(0, 1),
  priority: 'must',
  minutes,
  type: 'yes-no',
  ...rest,
});
const idsOf = (picked: readonly Pickable[]): readonly string[] => picked.map(({ id }) => id);

describe('questions picked by theme', () => {
  it('are of each theme before a second of any, whatever comes first in the list', () => {
    const questions = [ask('a1', 2), ask('a2', 2), ask('a3', 2), ask('b1', 2, { priority: 'could' })];
    expect(idsOf(pickFor(questions, ['a', 'b'], 6))).toEqual(['a1', 'a2', 'b1']);
  });

  it('are what matters most, also when it is asked later', () => {
    const questions = [ask('a1', 2, { priority: 'could' }), ask('a2', 2, { priority: 'should' }), ask('a3', 2)];
    expect(idsOf(pickFor(questions, ['a'], 4))).toEqual(['a2', 'a3']);
  });

  it('are every must before anything that only should be asked', () => {
    const questions = [ask('a1', 2), ask('a2', 2), ask('a3', 2), ask('b1', 2), ask('b2', 2, { priority: 'should' })];
    expect(idsOf(pickFor(questions, ['a', 'b'], 8))).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  it('leave out one that is too long for one that fits', () => {
    expect(idsOf(pickFor([ask('a1', 3), ask('a2', 4), ask('a3', 1)], ['a'], 4))).toEqual(['a1', 'a3']);
  });

  it('are one for a measure, and what weighed most only of what was marked', () => {
    const [primary, reasons] = [{ measure: 'primary-reason' }, { measure: 'reasons' }];
    expect(idsOf(pickFor([ask('a1', 1, primary)], ['a'], 9))).toEqual([]);
    const questions = [ask('a1', 1, reasons), ask('a2', 1, reasons), ask('a3', 1, primary)];
    expect(idsOf(pickFor(questions, ['a'], 9))).toEqual(['a1', 'a3']);
  });

  it('are something to tell freely of each theme first, each with its share of the time', () => {
    const open: Partial<Pickable> = { type: 'open', priority: 'could' };
    const questions = [ask('a1', 1), ask('a2', 5, open), ask('b1', 1), ask('b2', 2, open), ask('c1', 1)];
    const picked = pickFor(questions, ['a', 'b', 'c'], 9);
    expect(picked.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['a1', 1],
      ['a2', 3],
      ['b1', 1],
      ['b2', 2],
      ['c1', 1],
    ]);
    expect(idsOf(pickFor(questions, ['a', 'b', 'c'], 4))).toEqual(['a2', 'b2']);
  });

  it('go with what is asked in any case, which counts for its theme and its measure', () => {
    const fixed = ask('a1', 7, { type: 'open', measure: 'm' });
    const questions = [fixed, ask('a2', 1, { measure: 'm' }), ask('a3', 1), ask('a4', 1, { type: 'open' })];
    expect(idsOf(pickFor(questions, ['a'], 1, [fixed]))).toEqual(['a1', 'a3']);
  });

  it('never take longer than there is, and are all on the themes, in their order', () => {
    const question = fc.record({
      id: fc.uuid(),
      theme: fc.constantFrom('a', 'b', 'c'),
      priority: fc.constantFrom(...priorities),
      minutes: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
      type: fc.constantFrom('open' as const, 'yes-no' as const),
    });
    fc.assert(
      fc.property(fc.array(question), fc.subarray(['a', 'b', 'c']), fc.nat(40), (questions, themes, minutes) => {
        const picked = pickFor(questions, themes, minutes);
        expect(picked.reduce((sum, one) => sum + one.minutes, 0)).toBeLessThanOrEqual(minutes);
        expect(idsOf(picked)).toEqual(idsOf(questions).filter((id) => idsOf(picked).includes(id)));
        expect(picked.filter(({ theme }) => !themes.includes(theme))).toEqual([]);
      }),
    );
  });
});

describe('questions that leave time over', () => {
  const open = (id: string, minutes: number) => ({ ...ask(id, minutes), type: 'open' as const });
  const none = new Map<string, number>();
  const closed = { ...ask('c', 1), type: 'yes-no' as const };
  const minutesOf = (questions: readonly Pickable[]): readonly number[] => questions.map(({ minutes }) => minutes);

  it('are given it in turn where there is something to tell, and at most half as much again as their own', () => {
    expect(minutesOf(stretched([open('a', 4), closed, open('b', 2)], 9, none))).toEqual([5, 1, 3]);
    expect(minutesOf(stretched([open('a', 4), closed, open('b', 2)], 90, none))).toEqual([6, 1, 3]);
  });

  it('are never given more than seven minutes, and their own minutes back when they were asked in less', () => {
    expect(minutesOf(stretched([open('a', 6), open('b', 8)], 90, none))).toEqual([7, 8]);
    expect(minutesOf(stretched([open('a', 2)], 90, new Map([['a', 5]])))).toEqual([7]);
  });

  it('stay as they are where none is left', () => {
    expect(minutesOf(stretched([open('a', 3), open('b', 2)], 5.5, none))).toEqual([3, 2]);
    expect(stretched([], 5, none)).toEqual([]);
  });
});
