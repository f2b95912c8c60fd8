import type { Language } from '../core/language.ts';

/** What is asked of the leaver and written to them after the talk, in the language of the talk. */
export interface Letters {
  readonly contact: {
    /** Said after a yes to hearing what came of it. */
    readonly ask: string;
    /** What the yes means; `until` as a person writes it, `also` what they have said yes to before, in words. */
    readonly consent: (until: string, also: readonly string[]) => string;
  };
  readonly passOn: { readonly subject: (from: string) => string };
  readonly thanks: {
    readonly subject: string;
    readonly text: (thanks: Thanks) => readonly string[];
    /** The name of the attachment. */
    readonly copyName: string;
  };
  readonly outcome: {
    readonly subject: string;
    readonly text: (outcome: Outcome) => readonly string[];
  };
}

interface Thanks {
  readonly name: string;
  /** Who held the talk and signs. */
  readonly from?: string;
  readonly contribution?: string;
  readonly withCopy: boolean;
  /** They asked to hear what came of it. */
  readonly willHear: boolean;
}

interface Outcome {
  readonly name: string;
  readonly title: string;
  /** What was done, in the words of the action. */
  readonly done: string;
  readonly until: string;
}

const some = (...parts: readonly (string | undefined)[]): readonly string[] =>
  parts.filter((part) => part !== undefined);

export const letters: Readonly<Record<Language, Letters>> = {
  sv: {
    contact: {
      ask: 'Din jobbadress slutar gälla. Vart får vi höra av oss? En egen e-postadress eller ett nummer.',
      consent: (until, also) =>
        `Ditt namn och adressen sparas för sig, ${also.length === 0 ? 'bara för att vi ska kunna berätta vad det ledde till' : `för att vi ska kunna berätta vad det ledde till och för det du redan har sagt ja till (${also.join(', ')})`}, och längst till och med ${until}. Du kan ta tillbaka dem när du vill.`,
    },
    passOn: { subject: (from) => `En hälsning från ${from}` },
    thanks: {
      subject: 'Tack för samtalet',
      text: ({ name, from, contribution, withCopy, willHear }) =>
        some(
          `Hej ${name}!`,
          'Tack för att du tog dig tid och berättade hur du har haft det. Det du sa betyder något för oss som är kvar.',
          contribution === undefined ? undefined : `Och tack för det du har gjort här: ${contribution}`,
          withCopy ? 'Jag skickar med det jag antecknade, så att du kan se att det blev rätt.' : undefined,
          willHear ? 'Vi hör av oss när vi vet vad det har lett till.' : undefined,
          'Lycka till med allt som väntar!',
          from,
        ),
      copyName: 'det-du-sa.html',
    },
    outcome: {
      subject: 'Det här ledde samtalet till',
      text: ({ name, title, done, until }) =>
        some(
          `Hej ${name}!`,
          'När du slutade bad du oss berätta vad samtalet ledde till. Här är en sak som du var med och satte i gång.',
          title,
          done,
          'Tack för att du sa det. Det gjorde skillnad.',
          `Vi har kvar din adress till och med ${until}. Svara på det här mejlet om du vill att vi tar bort den.`,
        ),
    },
  },
  en: {
    contact: {
      ask: 'Your work address will stop working. Where may we write to you? An e-mail address of your own, or a number.',
      consent: (until, also) =>
        `Your name and the address are kept apart from the interview, ${also.length === 0 ? 'only to tell you what came of it' : `to tell you what came of it and for what you have said yes to already (${also.join(', ')})`}, and until ${until} at the latest. You can take them back whenever you like.`,
    },
    passOn: { subject: (from) => `A message from ${from}` },
    thanks: {
      subject: 'Thank you for the conversation',
      text: ({ name, from, contribution, withCopy, willHear }) =>
        some(
          `Dear ${name},`,
          'Thank you for taking the time to tell me what it has been like here. What you said matters to those of us who stay.',
          contribution === undefined ? undefined : `And thank you for what you have done here: ${contribution}`,
          withCopy ? 'I enclose what I noted, so that you can see that I got it right.' : undefined,
          willHear ? "We'll be in touch when we know what has come of it." : undefined,
          'All the best with what comes next!',
          from,
        ),
      copyName: 'what-you-said.html',
    },
    outcome: {
      subject: 'What came of our conversation',
      text: ({ name, title, done, until }) =>
        some(
          `Dear ${name},`,
          'When you left, you asked us to tell you what came of our conversation. Here is something you helped set in motion.',
          title,
          done,
          'Thank you for saying it. It made a difference.',
          `We keep your address until ${until}. Reply to this letter if you would like us to remove it.`,
        ),
    },
  },
};
