import { expect, it } from 'vitest';
import { hrReport } from '../../../src/core/insight/reader.ts';

it("HR's report counts values and lines under every label but what is not kept", () => {
  expect(hrReport).toEqual({
    values: ['share', 'no-quote', 'hr-only', 'with-name'],
    lines: ['share', 'no-quote', 'hr-only', 'with-name'],
  });
});
