import { textIn, type Language, type Text } from '../core/language.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Spoken } from '../i18n/spoken.ts';

/** The words of the talk, where what is said names the employer. */
export function namingEmployer(messages: Messages, name: Text | undefined): Messages {
  if (name === undefined) return messages;
  const naming = (language: Language): Spoken => ({
    ...messages.spoken[language],
    employer: textIn(name, language),
  });
  return { ...messages, spoken: { sv: naming('sv'), en: naming('en') } };
}
