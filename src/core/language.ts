/** The languages of the program and of what is read aloud. A new one is one entry here and one folder in i18n/. */
export const languages = ['sv', 'en'] as const;

export type Language = (typeof languages)[number];

/** Wording in one or more languages. A plain string in a template counts for every language. */
export type Text = string | Readonly<Partial<Record<Language, string>>>;

/** The wording in the wanted language, else in the first other language there is. */
export function textIn(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? languages.map((other) => text[other]).find((other) => other !== undefined) ?? '';
}
