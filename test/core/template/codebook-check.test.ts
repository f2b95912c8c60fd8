import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../../src/core/template/codebook-check.ts';

const label = { sv: 'Lön', en: 'Pay' };
const heading = (code: string, ...reasons: readonly object[]): object => ({ code, label, reasons });

function codesOf(value: unknown): readonly string[] {
  const read = readCodebook(value);
  return 'issues' in read ? read.issues.map(({ fault, path }) => `${path.join('.')}: ${fault.code}`) : [];
}

describe('a codebook', () => {
  it('keeps what is about health and harm from the room and from everybody but HR, unless it says otherwise', () => {
    const value = {
      themes: [],
      reasons: [
        heading('pay', { code: 'pay.level', label }, { code: 'other', label }),
        heading('health', { code: 'health.work', label }, { code: 'harm.incident', label, in_room: true }),
      ],
    };
    const read = readCodebook(value);
    const reasons = 'codebook' in read ? read.codebook.reasons.flatMap((one) => one.reasons) : [];
    expect(reasons.map(({ code, sensitive, inRoom }) => [code, sensitive, inRoom])).toEqual([
      ['pay.level', false, true],
      ['other', false, true],
      ['health.work', true, false],
      ['harm.incident', true, true],
    ]);
  });

  it.each([
    [
      'the same theme twice',
      {
        themes: [
          { code: 'pay', label },
          { code: 'pay', label },
        ],
        reasons: [],
      },
      ['themes.1.code: duplicate-id'],
    ],
    [
      'the same reason under two headings',
      { themes: [], reasons: [heading('pay', { code: 'other', label }), heading('life', { code: 'other', label })] },
      ['reasons.1.reasons.0.code: duplicate-id'],
    ],
    [
      'a state of an answer as code',
      { themes: [{ code: 'refused', label }], reasons: [] },
      ['themes.0.code: reserved-code'],
    ],
    [
      'a missing language',
      {
        themes: [
          { code: 'pay', label },
          { code: 'x', label: { sv: 'X' } },
        ],
        reasons: [],
      },
      ['themes.1.label: missing-language'],
    ],
    [
      'true for yes',
      { themes: [], reasons: [heading('pay', { code: 'a', label, preventable: true })] },
      ['reasons.0.reasons.0.preventable: true-false'],
    ],
    [
      'an unknown direction',
      { themes: [], reasons: [heading('pay', { code: 'a', label, direction: 'pulll' })] },
      ['reasons.0.reasons.0.direction: not-one-of'],
    ],
    ['no reasons', { themes: [] }, [': missing-key']],
  ])('with %s is refused', (_, value, codes) => {
    expect(codesOf(value)).toEqual(codes);
  });
});
