import { textIn, type Language, type Text } from '../core/language.ts';

/**
 * A wording of the talk as the interviewer would say it in the language of the screen, to stand quietly beside it.
 * Nothing when the two are the same, or when it is not written in that language.
 */
export function beside(text: Text, talk: Language, screen: Language): string | undefined {
  if (talk === screen || typeof text === 'string') return undefined;
  const other = text[screen];
  return other === textIn(text, talk) ? undefined : other;
}
