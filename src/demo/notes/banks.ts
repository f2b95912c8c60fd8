import type { Language } from '../../core/language.ts';
import type { Bank } from './bank.ts';
import { en } from './en/all.ts';
import { sv } from './sv/all.ts';

/** The notes there are, by the language of the talk. */
export const banks: Readonly<Record<Language, Bank>> = { sv, en };
