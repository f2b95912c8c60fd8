import { describe, expect, it } from 'vitest';
import { aboutFinding } from '../../../src/core/follow-up/covered.ts';
import { themeOfReason } from '../../../src/core/follow-up/theme-of-reason.ts';
import { shippedCopies } from '../../support/shipped.ts';

const [copy] = shippedCopies();
const themes = copy?.codebook.themes.map(({ code }) => code) ?? [];

describe('what a finding is about', () => {
  it.each([
    ['load.volume', 'workload'],
    ['env.tools', 'environment'],
    ['career.no-path', 'growth'],
    ['manager.support', 'manager'],
  ])('is, of the reason %s, the theme %s', (code, theme) => {
    expect(themeOfReason(code, themes)).toBe(theme);
  });

  it('is no theme where none goes by the group of the reason', () => {
    expect(themeOfReason('life.move', themes)).toBeUndefined();
  });

  it('is found for a reason that stands out, so that an action on its theme covers it', () => {
    const where = { kind: 'group', by: 'department', group: 'Lager' } as const;
    const found = aboutFinding({ measure: 'reasons', code: 'load.volume', where }, themes);
    expect(found).toEqual({
      finding: { measure: 'reasons', code: 'load.volume' },
      theme: 'workload',
      group: { by: 'department', name: 'Lager' },
    });
  });
});
