import { describe, expect, it } from 'vitest';
import { sinceWhen, type QuarterCount } from '../../../../src/core/insight/patterns/since.ts';

const quarters = (...counts: readonly (readonly [count: number, n: number])[]): readonly QuarterCount[] =>
  counts.map(([count, n], at) => ({ quarter: `${2025 + Math.floor(at / 4)}-q${(at % 4) + 1}`, count, n }));

describe('since when a group shows something', () => {
  it('is the quarter that parts little from much', () => {
    const since = sinceWhen(quarters([0, 6], [1, 6], [0, 6], [5, 6], [6, 6], [5, 6]), 5);
    expect(since).toEqual({ quarter: '2025-q4', count: 16, n: 18, restCount: 1, restN: 18 });
  });

  it('is not said where it has been so all the time', () => {
    expect(sinceWhen(quarters([3, 6], [3, 6], [4, 6], [3, 6]), 5)).toBeUndefined();
  });

  it('is not said where it has become less', () => {
    expect(sinceWhen(quarters([6, 6], [6, 6], [0, 6], [0, 6]), 5)).toBeUndefined();
  });

  it('never parts a group so that a side is under the floor', () => {
    expect(sinceWhen(quarters([0, 20], [4, 4]), 5)).toBeUndefined();
    expect(sinceWhen(quarters([0, 4], [20, 20]), 5)).toBeUndefined();
    expect(sinceWhen(quarters([0, 5], [5, 5]), 5)).toMatchObject({ quarter: '2025-q2' });
  });

  it('is nothing of a single quarter, or of none', () => {
    expect(sinceWhen(quarters([5, 9]), 5)).toBeUndefined();
    expect(sinceWhen([], 5)).toBeUndefined();
  });
});
