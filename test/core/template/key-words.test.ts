import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { readCodebook } from '../../../src/core/template/codebook-check.ts';
import { themeSuggester } from '../../../src/core/template/key-words.ts';
import { stemOf } from '../../../src/i18n/stemmer.ts';

/** One theme for each key word, called by it. */
function suggestedBy(keyWords: readonly string[], text: string): readonly string[] {
  const themes = keyWords.map((code) => ({ code, label: code, words: { sv: [code] } }));
  return themeSuggester({ themes }, 'sv', stemOf('sv'))(text);
}

describe('a key word', () => {
  it.each([
    ['chef', 'Chefens ord mot mitt', 'whatever its ending'],
    ['löne-', 'ingen löneutveckling på tre år', 'that begins a word'],
    ['-chef', 'enhetscheferna byttes ut', 'that ends one, whatever its ending'],
    ['-belastning-', 'arbetsbelastningen är för hög', 'anywhere in one'],
    ['för mycket', 'det blev för  mycket', 'of two words in a row'],
    ['burn out', 'burn-out i våras', 'in a word with a hyphen'],
    ['lön', 'Lo\u0308n!', 'however its letters are put together'],
  ])('%s is in “%s”: a word %s', (keyWord, text) => {
    expect(suggestedBy([keyWord], text)).toEqual([keyWord]);
  });

  it.each([
    ['chef', 'chefsbytet', 'the beginning of a longer word'],
    ['löne-', 'grundlöner', 'in the middle of one'],
    ['-chef', 'cheferiet', 'the beginning of one'],
    ['för mycket', 'för oss är det mycket', 'two words apart'],
    ['för mycket', 'det var för', 'one word of two, at the end'],
  ])('%s is not in “%s”: %s', (keyWord, text) => {
    expect(suggestedBy([keyWord], text)).toEqual([]);
  });
});

describe('a word without its ending', () => {
  it.each(languages)(
    'begins with the letter it began with, so that words with another first letter differ: %s',
    (language) => {
      const stem = stemOf(language);
      const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzåäöé'));
      fc.assert(
        fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 12 }), (word) => {
          expect(stem(word)[0]).toBe(word[0]);
        }),
        { numRuns: 2000 },
      );
    },
  );
});

describe('the themes that are suggested', () => {
  it('are two at most, first the one with more words in the text, else in the order of the codebook', () => {
    const themes = [
      { code: 'team', label: 'T', words: { sv: ['kollega'] } },
      { code: 'pay', label: 'P', words: { sv: ['lön'] } },
      { code: 'load', label: 'L', words: { sv: ['för mycket'] } },
    ];
    const suggest = themeSuggester({ themes }, 'sv', stemOf('sv'));
    expect(suggest('lön, kollegor')).toEqual(['team', 'pay']);
    expect(suggest('lön, kollegor, för mycket')).toEqual(['load', 'team']);
  });

  it('are those with key words in the language of the text', () => {
    const themes = [{ code: 'pay', label: 'P', words: { sv: ['lön'], en: ['pay'] } }];
    expect(themeSuggester({ themes }, 'en', stemOf('en'))('lön')).toEqual([]);
    expect(themeSuggester({ themes }, 'en', stemOf('en'))('low pay')).toEqual(['pay']);
  });
});

describe('key words in a codebook', () => {
  const label = { sv: 'Lön', en: 'Pay' };
  const faults = (words: unknown): readonly string[] => {
    const read = readCodebook({ themes: [{ code: 'pay', label, words }], reasons: [] });
    return 'issues' in read ? read.issues.map(({ fault, path }) => `${path.join('.')}: ${fault.code}`) : [];
  };

  it.each([[['lön', 'löne-', '-lön', '-lön-', 'för lite']], [[]]])('may be %j', (sv) => {
    expect(faults({ sv })).toEqual([]);
  });

  it.each([
    [{ sv: ['lön*'] }, 'themes.0.words.sv.0: bad-key-word'],
    [{ sv: ['a-b'] }, 'themes.0.words.sv.0: bad-key-word'],
    [{ sv: ['-'] }, 'themes.0.words.sv.0: bad-key-word'],
    [{ sv: ['för  lite'] }, 'themes.0.words.sv.0: bad-key-word'],
    [{ sv: 'lön' }, 'themes.0.words.sv: wrong-shape'],
    [{ de: ['Lohn'] }, 'themes.0.words.de: unknown-language'],
  ])('cannot be %j', (words, fault) => {
    expect(faults(words)).toEqual([fault]);
  });
});
