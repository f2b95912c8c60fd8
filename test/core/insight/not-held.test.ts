import { describe, expect, it } from 'vitest';
import { notHeldRows } from '../../../src/core/insight/not-held.ts';
import type { Base } from '../../../src/core/insight/tally.ts';
import type { NotHeldReason } from '../../../src/core/interview/facts.ts';

const base = (n: number, why?: NotHeldReason, status: Base['status'] = 'not-held'): Base => ({
  group: '',
  quarter: '2026-q1',
  status,
  n,
  ...(why !== undefined && { why }),
});

const inShort = (bases: readonly Base[]) =>
  notHeldRows(bases, { floor: 5 }).map(({ code, n, count, hidden }) =>
    hidden ? 'hidden' : `${code} ${count} of ${n}`,
  );

describe('why talks did not take place', () => {
  it('is counted by reason, the most usual first, over quarters', () => {
    expect(
      inShort([base(5, 'no-reply'), base(4, 'declined'), base(4, 'declined'), base(40, undefined, 'held')]),
    ).toEqual(['declined 8 of 13', 'no-reply 5 of 13']);
  });

  it('is not told of fewer than five, nor of what five less the rest would tell', () => {
    expect(inShort([base(9, 'declined'), base(6, 'absent'), base(2, 'no-reply')])).toEqual([
      'declined 9 of 17',
      'hidden',
    ]);
    expect(inShort([base(4, 'declined')])).toEqual(['hidden']);
  });

  it('counts what was called off among those without a reason', () => {
    expect(inShort([base(5, 'declined'), base(6, undefined, 'cancelled')])).toEqual([
      'unknown 6 of 11',
      'declined 5 of 11',
    ]);
  });

  it('says nothing where no reason is known', () => {
    expect(inShort([base(6), base(9, undefined, 'cancelled')])).toEqual([]);
  });
});
