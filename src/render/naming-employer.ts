import { textIn, type Language, type Text } from '../core/language.ts';
import type { Spoken } from '../i18n/spoken.ts';
import type { Messages } from '../i18n/messages.ts';

/** The same messages, where what is said names the employer. */
export function namingEmployer(messages: Messages, name: Text | undefined): Messages {
  if (name === undefined) return messages;
  const named = (language: Language): Spoken => {
    const own = messages.spoken[language];
    return { ...own, named: { ...own.named, employer: textIn(name, language) } };
  };
  return { ...messages, spoken: { sv: named('sv'), en: named('en') } };
}
