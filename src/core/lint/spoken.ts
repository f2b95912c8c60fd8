import type { Language } from '../language.ts';

/** Words that nearly every question has one of, and that the other language lacks. */
const usual: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set(
    'och att det du din dig ditt är var vad hur som på en ett har hade med inte för vi vår varför när skulle kan av till från här något vilka vilken jobbet'.split(
      ' ',
    ),
  ),
  en: new Set(
    'and the you your is are was were what how to of that on a an have had with not for we our why when would can could from here did do does anything which who in at it'.split(
      ' ',
    ),
  ),
};

/** The language that texts are written in which do not say. */
export function languageSpoken(texts: readonly string[]): Language {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}]+/gu) ?? []);
  const count = (language: Language): number => words.filter((word) => usual[language].has(word)).length;
  const [swedish, english] = [count('sv'), count('en')];
  if (swedish !== english) return swedish > english ? 'sv' : 'en';
  return words.some((word) => /[åäö]/u.test(word)) ? 'sv' : 'en';
}
