import type { Language } from '../core/language.ts';
import { spokenDisclosure, type DisclosureSpoken } from './spoken-disclosure.ts';
import { spokenInformation, type SpokenInformation } from './spoken-information.ts';

/** What is said to the leaver, and what stands in it. It follows the language of the talk, not of the screen. */
export interface Spoken {
  /** What the leaver is told before the first question. */
  readonly information: SpokenInformation;
  /** Said when something has to be acted on. */
  readonly disclosure: DisclosureSpoken;
  readonly sharingAsk: string;
  readonly withNameAsk: string;
  /** Where a question has `{picked}` and nothing is marked yet. */
  readonly picking: string;
  readonly and: string;
  /** What is said where a text names the employer or the leaver and no name is known. */
  readonly unnamed: { readonly employer: string; readonly leaver: string };
  /** The employer's name, where it is known. */
  readonly employer?: string;
  /** The keys that answer yes and no. */
  readonly yes: string;
  readonly no: string;
}

export const spoken: Readonly<Record<Language, Spoken>> = {
  sv: {
    information: spokenInformation.sv,
    disclosure: spokenDisclosure.sv,
    sharingAsk: 'Är det något av det du har sagt som inte ska gå vidare, eller som bara HR ska se?',
    withNameAsk: 'Är det något jag får framföra i ditt namn?',
    picking: '____',
    and: 'och',
    unnamed: { employer: 'arbetsgivaren', leaver: 'du' },
    yes: 'j',
    no: 'n',
  },
  en: {
    information: spokenInformation.en,
    disclosure: spokenDisclosure.en,
    sharingAsk: 'Is there anything that should go no further, or that only HR should see?',
    withNameAsk: 'Is there anything I may pass on in your name?',
    picking: '____',
    and: 'and',
    unnamed: { employer: 'the employer', leaver: 'you' },
    yes: 'y',
    no: 'n',
  },
};
