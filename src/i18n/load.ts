import { languages, type Language } from '../core/language.ts';
import { codes, purposes } from './codes.ts';
import { extract } from './extract.ts';
import { handed } from './handed.ts';
import type { Catalogue, Messages } from './messages.ts';
import { spoken } from './spoken.ts';

const catalogues: Readonly<Record<Language, () => Promise<{ readonly messages: Catalogue }>>> = {
  sv: () => import('./sv/index.ts'),
  en: () => import('./en/index.ts'),
};

const stemOf: Messages['stemOf'] = async (language) => (await import('./stemmer.ts')).stemOf(language);

const invitationIn: Messages['invitationIn'] = async (language) =>
  (await import('./invitation.ts')).invitation[language];

const bankIn: Messages['bankIn'] = async (language) => (await import('./bank.ts')).bank[language];

const beforehandIn: Messages['beforehandIn'] = async (language) =>
  (await import('./beforehand.ts')).beforehand[language];

const rehearsalIn: Messages['rehearsalIn'] = async (language) => (await import('./rehearsal.ts')).rehearsal[language];

const lintIn: Messages['lintIn'] = async (language) => (await import('./lint.ts')).lint[language];

const schemaIn: Messages['schemaIn'] = async (language) => (await import('./schema.ts')).schema[language];

const scriptIn: Messages['scriptIn'] = async (language) => (await import('./script.ts')).script[language];

const templateDiffIn: Messages['templateDiffIn'] = async (language) =>
  (await import('./template-diff.ts')).templateDiff[language];

const lettersIn: Messages['lettersIn'] = async (language) => (await import('./letters.ts')).letters[language];

const templateNewIn: Messages['templateNewIn'] = async (language) =>
  (await import('./template-new.ts')).templateNew[language];

/** The sentences of one language; the others are not loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  return {
    ...(await catalogues[language]()).messages,
    bankIn,
    beforehandIn,
    codes,
    extract,
    handed,
    invitationIn,
    lettersIn,
    lintIn,
    purposes,
    rehearsalIn,
    schemaIn,
    scriptIn,
    spoken,
    stemOf,
    templateNewIn,
    templateDiffIn,
  };
}

/** The language of a locale such as `sv_SE.UTF-8`; English when there is no better. */
export function languageOf(locale: string | undefined): Language {
  const code = locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === code) ?? 'en';
}
