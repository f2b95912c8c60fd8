import { textIn, type Language, type Text } from '../../core/language.ts';
import type { Told } from '../../core/privacy/told.ts';
import type { Codebook } from '../../core/template/codebook.ts';
import { filledIn } from '../../core/template/reference.ts';
import type { Template } from '../../core/template/template.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ScriptWords } from '../../i18n/script.ts';

/** Who the paper is for. */
export type ScriptReader = 'interviewer' | 'leaver';

/** All that a script is made from. */
export interface Scripted {
  readonly template: Template;
  readonly codebook: Codebook;
  readonly told: Told;
  readonly language: Language;
  readonly words: ScriptWords;
  readonly messages: Messages;
}

/** A text as it can stand on paper: what only the talk itself knows is left open, or said as the template falls back. */
export function onPaper(text: Text, scripted: Pick<Scripted, 'language' | 'told' | 'messages'>): string {
  const { language, told, messages } = scripted;
  const { unnamed, picking } = messages.spoken[language];
  return filledIn(textIn(text, language), ({ name, fallback }) => {
    if (name === 'employer') return told.employer ?? fallback ?? unnamed.employer;
    return fallback ?? (name === 'first-name' ? unnamed.leaver : picking);
  });
}

/** Several words in a running sentence: `a, b or c`. */
export function either(words: readonly string[], or: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1) ?? ''}`;
}
