import { expect, it } from 'vitest';
import { labels } from '../../../src/core/interview/share.ts';
import { mayLeave } from '../../../src/core/privacy/may-leave.ts';
import { hrReport } from '../../../src/core/insight/reader.ts';

it("HR's report counts values and lines under every label but what is not kept", () => {
  expect(hrReport).toEqual({
    values: ['share', 'no-quote', 'hr-only', 'with-name'],
    lines: ['share', 'no-quote', 'hr-only', 'with-name'],
  });
});

it('no label lets a line of a disclosure into it: the count of themes leaves them all out', () => {
  const leaving = { kind: 'note', audience: { who: 'hr' }, destination: 'report', disclosed: true } as const;
  expect(labels.filter((label) => mayLeave({ ...leaving, share: { label } }))).toEqual([]);
});
