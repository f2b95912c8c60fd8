import { describe, expect, it } from 'vitest';
import { idPattern, namer, slug } from '../../../src/core/template/id.ts';

describe('slug', () => {
  it.each([
    ['Varför slutar du?', 'varfor-slutar-du'],
    ['Räksmörgås på øn', 'raksmorgas-pa-on'],
    ["I've heard {picked}", 'ive-heard-picked'],
    ['Vad hade behövt vara annorlunda för att du skulle stanna?', 'vad-hade-behovt-vara-annorlunda-for-att'],
    ['x'.repeat(100), 'x'.repeat(40)],
    ['../../etc/passwd', 'etc-passwd'],
    ['Почему?', ''],
  ])('makes an id of %j', (text, id) => {
    expect(slug(text)).toBe(id);
  });

  it('prefers the first language there is', () => {
    expect(slug({ en: 'Why', sv: 'Varför' })).toBe('varfor');
    expect(slug({ en: 'Why' })).toBe('why');
  });
});

describe('namer', () => {
  it('numbers what comes again, and never gives a name that is taken', () => {
    const name = namer(['why', 'why-3']);
    expect(['why', 'why', 'stay', 'why'].map(name)).toEqual(['why-2', 'why-4', 'stay', 'why-5']);
  });

  it('is not slowed down by thousands of the same', () => {
    const name = namer([]);
    const names = Array.from({ length: 20_000 }, () => name('a'));
    expect(new Set(names).size).toBe(20_000);
    expect(names.every((one) => idPattern.test(one))).toBe(true);
  });
});
