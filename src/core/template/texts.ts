import { languages, type Language } from '../language.ts';
import { isFields, type Fields } from './raw.ts';

/* The texts in the plain data of a template that are written by language: `{ sv: …, en: … }`. */

/** The languages of the texts a template has of its own; none when all are plain. */
export function spokenIn(value: unknown): readonly Language[] {
  const texts = textsIn(value);
  return languages.filter((language) => texts.some((text) => Object.hasOwn(text, language)));
}

/** The texts that are written by language. */
export function textsIn(value: unknown): readonly Fields[] {
  const texts: Fields[] = [];
  mapTexts(value, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** The same value with each text that is written by language replaced. */
export function mapTexts(value: unknown, change: (text: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change));
  if (!isFields(value)) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every(isLanguage)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]));
}

const isLanguage = (key: string): boolean => languages.some((language) => language === key);
