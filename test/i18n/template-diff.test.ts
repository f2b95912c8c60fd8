import { describe, expect, it } from 'vitest';
import { templateDiff } from '../../src/i18n/template-diff.ts';

describe('a condition that is compared with another', () => {
  it.each([
    [{ from: 2, to: 4 }, '2–4', '2–4'],
    [{ from: 6 }, 'minst 6', 'at least 6'],
    [{ to: 3 }, 'högst 3', 'at most 3'],
    [{ under: 12 }, 'under 12 månader', 'under 12 months'],
    [{ from: 6, under: 12 }, 'minst 6 och under 12 månader', 'at least 6 and under 12 months'],
  ])('says all that it asks of a number: %j', (range, sv, en) => {
    expect([templateDiff.sv.range(range), templateDiff.en.range(range)]).toEqual([sv, en]);
  });
});
