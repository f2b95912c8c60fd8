import type { Language } from '../core/language.ts';

/** The sheet the leaver gets before the talk, with the form to bring, in the language of the talk. */
export interface BeforehandWords {
  readonly meeting: (when: string | undefined, where: string | undefined, interviewer: string | undefined) => string;
  /** A time as a person says it. */
  readonly at: (day: string, time: string, zone: string | undefined) => string;
  readonly length: (minutes: number) => string;
  readonly aboutTitle: string;
  readonly thinkTitle: string;
  readonly formTitle: string;
  readonly formLead: string;
  readonly roundTitle: string;
  /** `stem` is how the round is asked in the talk. */
  readonly round: (stem: string) => string;
  readonly reasonsTitle: string;
  readonly reasons: string;
  /** Where it is also asked what weighed most. */
  readonly weighedMost: string;
  /** What is not listed: among it what nobody else should see on a paper. */
  readonly notListed: string;
  readonly recommendTitle: string;
}

export const beforehand: Readonly<Record<Language, BeforehandWords>> = {
  sv: {
    meeting: (when, where, interviewer) =>
      [
        when === undefined ? '' : `Vi ses ${when}.`,
        where === undefined ? '' : `Plats: ${where}.`,
        interviewer === undefined ? '' : `Du pratar med ${interviewer}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    at: (day, time, zone) => `${day} kl. ${time}${zone === undefined ? '' : ` (${zone})`}`,
    length: (minutes) => `Det tar ungefär ${minutes} minuter. Du behöver inte förbereda något.`,
    aboutTitle: 'Vad vi pratar om',
    thinkTitle: 'Att fundera på, om du vill',
    formTitle: 'Att ta med till samtalet',
    formLead:
      'Fyll i det du vill och ta med pappret. I samtalet säger du själv vad du har svarat. Pappret är ditt, så skriv inget namn på det och ta med det hem igen.',
    roundTitle: 'Snabba påståenden',
    round: (stem) => `Ringa in ett svar på varje rad. I samtalet frågar vi så här: ”${stem}”`,
    reasonsTitle: 'Vad gör att du slutar?',
    reasons: 'Kryssa för det som spelade in, hur mycket du vill.',
    weighedMost: 'Ringa in det som vägde tyngst.',
    notListed: 'Allt finns inte med här. Det som saknas, eller som du hellre säger än skriver, tar du i samtalet.',
    recommendTitle: 'Skulle du rekommendera oss?',
  },
  en: {
    meeting: (when, where, interviewer) =>
      [
        when === undefined ? '' : `We meet on ${when}.`,
        where === undefined ? '' : `Place: ${where}.`,
        interviewer === undefined ? '' : `You talk with ${interviewer}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    at: (day, time, zone) => `${day} at ${time}${zone === undefined ? '' : ` (${zone})`}`,
    length: (minutes) => `It takes about ${minutes} minutes. You don't need to prepare anything.`,
    aboutTitle: 'What we talk about',
    thinkTitle: 'To think about, if you like',
    formTitle: 'To bring along',
    formLead:
      "Fill in what you like and bring the paper. In the interview you say yourself what you have answered. The paper is yours, so don't put your name on it, and take it home again.",
    roundTitle: 'Quick statements',
    round: (stem) => `Put a ring around one answer on each line. In the interview we ask it like this: “${stem}”`,
    reasonsTitle: 'What makes you leave?',
    reasons: 'Put a cross at whatever played a part, as many as you like.',
    weighedMost: 'Put a ring around what weighed most.',
    notListed:
      'Not everything is listed here. What is missing, or what you would rather say than write, you can bring up in the interview.',
    recommendTitle: 'Would you recommend us?',
  },
};
