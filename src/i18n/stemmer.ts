import snowball from 'snowball-stemmers';
import type { Language } from '../core/language.ts';
import type { Stem } from '../core/template/key-words.ts';

const names: Readonly<Record<Language, string>> = { sv: 'swedish', en: 'english' };

/** What takes the endings off the words of a language. */
export function stemOf(language: Language): Stem {
  const stemmer = snowball.newStemmer(names[language]);
  return (word) => stemmer.stem(word);
}
