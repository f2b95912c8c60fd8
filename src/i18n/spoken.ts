import type { Language } from '../core/language.ts';
import { spokenDisclosure, type DisclosureSpoken } from './spoken-disclosure.ts';

/** What is said to the leaver, and what stands in it. It follows the language of the talk, not of the screen. */
export interface Spoken {
  /** About a hundred words to say before the first question; first of all that the interviewer is the manager, if so. */
  readonly script: (manager: boolean) => readonly string[];
  /** Said when something has to be acted on. */
  readonly disclosure: DisclosureSpoken;
  readonly sharingAsk: string;
  readonly withNameAsk: string;
  /** Where a question has `{picked}` and nothing is marked yet. */
  readonly picking: string;
  readonly and: string;
  /** The keys that answer yes and no. */
  readonly yes: string;
  readonly no: string;
}

export const spoken: Readonly<Record<Language, Spoken>> = {
  sv: {
    script: (manager) => [
      ...(manager
        ? ['Jag är ju din chef och hör allt du säger. Vill du hellre prata med någon annan så ordnar vi det.']
        : []),
      'Tack för att du tar dig tid. Jag vill förstå hur du har haft det här och vad vi kan göra bättre. Det är frivilligt: hoppa över det du vill.',
      'Jag skriver medan vi pratar. Det du säger läses av mig och av HR. På slutet säger du vad som inte ska gå vidare.',
      'En sak kan jag inte lova: om du berättar att någon har blivit illa behandlad, eller att något är farligt, måste vi ta tag i det. Undrar du något?',
    ],
    disclosure: spokenDisclosure.sv,
    sharingAsk: 'Är det något av det du har sagt som inte ska gå vidare, eller som bara HR ska se?',
    withNameAsk: 'Är det något jag får framföra i ditt namn?',
    picking: '____',
    and: 'och',
    yes: 'j',
    no: 'n',
  },
  en: {
    script: (manager) => [
      ...(manager
        ? [
            "I am your manager, of course, and I hear everything you say. If you'd rather talk to somebody else, we'll arrange it.",
          ]
        : []),
      "Thank you for making time. I'd like to understand what it has been like here and what we can do better. This is voluntary: skip anything you like.",
      "I'll take notes as we talk. What you say is read by me and by HR. At the end you tell me what should go no further.",
      "One thing I can't promise: if you tell me that someone has been mistreated, or that something is dangerous, we have to act on it. Any questions?",
    ],
    disclosure: spokenDisclosure.en,
    sharingAsk: 'Is there anything that should go no further, or that only HR should see?',
    withNameAsk: 'Is there anything I may pass on in your name?',
    picking: '____',
    and: 'and',
    yes: 'y',
    no: 'n',
  },
};
