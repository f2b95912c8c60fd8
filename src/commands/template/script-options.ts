import type { Language } from '../../core/language.ts';

export const scriptReaders = ['interviewer', 'leaver'] as const;

export const scriptFormats = ['md', 'html'] as const;
export type ScriptFormat = (typeof scriptFormats)[number];

/** How a script is printed, and for whom: for the interviewer where nothing is said. */
export interface ScriptOptions {
  readonly for?: (typeof scriptReaders)[number];
  readonly format?: ScriptFormat;
  readonly output?: string;
  readonly overwrite?: true;
  readonly talkLanguage?: Language;
}
