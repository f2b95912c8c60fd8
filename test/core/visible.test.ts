import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/core/visible.ts';

describe('visible', () => {
  it.each([
    ['an escape', '\u001B[31mred', '␛[31mred'],
    ['a hyperlink', '\u001B]8;;http://x\u0007y', '␛]8;;http://x␇y'],
    ['a C1 escape', '\u009B31m', '<U+009B>31m'],
    ['delete', 'a\u007Fb', 'a␡b'],
    ['carriage return', 'safe\rEVIL', 'safe␍EVIL'],
    ['a newline where none belongs', 'a\nb', 'a␊b'],
    ['a bidi override', 'abc\u202Etxt.exe', 'abc<U+202E>txt.exe'],
    ['bidi isolates', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['a zero-width space', 'pay\u200Bpal', 'pay<U+200B>pal'],
    ['a joiner between letters', 'a\u200Db', 'a<U+200D>b'],
    ['a byte order mark', '\uFEFFa', '<U+FEFF>a'],
    ['tag characters', 'a\u{E0041}', 'a<U+E0041>'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['a soft hyphen', 'a\u00ADb', 'a<U+00AD>b'],
    ['an invisible letter', 'a\u3164b', 'a<U+3164>b'],
    ['half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
  ])('shows %s', (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each([
    ['letters', 'åäö 漢字 Łódź'],
    ['combining marks', 'e\u0301 n\u0303'],
    ['an emoji family', '👨‍👩‍👧‍👦'],
    ['a profession with a skin tone', '👩🏽‍🚀'],
    ['a flag', '🇸🇪'],
    ['a heart with its variation selector', '❤️‍🔥 ☎︎'],
  ])('leaves %s as they are', (_what, text) => {
    expect(visible(text)).toBe(text);
  });

  it('keeps newlines where a block has lines, also those of Windows', () => {
    expect(visible('a\r\nb\nc', 'kept')).toBe('a\nb\nc');
  });

  it('makes a tab two spaces, so that widths are known', () => {
    expect(visible('a\tb')).toBe('a  b');
  });

  it('lets no control character through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200B\uFEFF]/u);
        expect(visible(text).isWellFormed()).toBe(true);
      }),
    );
  });
});
