import type { Language } from '../../core/language.ts';
import type { Extract } from '../../core/privacy/extract.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Told } from './sheet.ts';

/** What telling an extract in one language needs. */
export interface Telling {
  readonly extract: Extract;
  readonly language: Language;
  readonly messages: Messages;
  /** An instant as it is where the reader is. */
  readonly local: (instant: string) => string;
}

/** A text in which nobody is looked for: what the program itself says. */
export const plain = (text: string): Told => (text === '' ? [] : [{ text }]);
