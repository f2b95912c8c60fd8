import type { Language } from '../core/language.ts';

/** What is handed to the leaver, or passed on in the leaver's name. It follows the language of the talk. */
interface Handed {
  readonly title: string;
  readonly heldOn: (day: string, by: string | undefined) => string;
  readonly readBy: (interviewer: string, readers: string) => string;
  /** Where nobody said who held the talk. */
  readonly interviewer: string;
  readonly confidential: string;
  readonly keptUntil: (day: string) => string;
  /** Where the leaver has given an address of their own. */
  readonly reachedUntil: (day: string) => string;
  /** In place of who reads it: nobody can read any words of it any more. */
  readonly purged: (day: string) => string;
  readonly asNoted: string;
  readonly labels: string;
  readonly replyBy: (day: string, to: string) => string;
  readonly thenErased: (label: string) => string;
  /** In place of a label: what must be acted on. */
  readonly handedOver: string;
  /** Beside a line the leaver has written afterwards. */
  readonly correction: string;
  readonly replyOver: (day: string) => string;
  readonly closed: string;
  readonly nothing: string;
  readonly message: (from: string, to: string) => string;
  readonly nameless: string;
  /** How a day is written: for `Intl.DateTimeFormat`. */
  readonly locale: string;
}

export const handed: Readonly<Record<Language, Handed>> = {
  sv: {
    title: 'Det du sa i ditt exitsamtal',
    heldOn: (day, by) => (by === undefined ? `Samtalet hölls ${day}.` : `Samtalet hölls ${day} av ${by}.`),
    readBy: (interviewer, readers) => `Det läses av ${interviewer} och av ${readers}.`,
    interviewer: 'den som höll samtalet',
    confidential: 'Det är konfidentiellt.',
    keptUntil: (day) => `Ditt namn och anteckningarna raderas senast ${day}.`,
    reachedUntil: (day) => `Adressen du gav finns för sig, med ditt namn, längst till och med ${day}.`,
    purged: (day) => `Ditt namn och anteckningarna raderades ${day}.`,
    asNoted: 'Det som står inom citattecken är ordagrant vad du sa. Resten är antecknat med andra ord.',
    labels: 'Det som saknar märkning får delas.',
    replyBy: (day, to) =>
      `Svara senast ${day} till ${to} om något inte stämmer, eller om du vill ändra vad som får gå vidare. Sedan stängs samtalet.`,
    handedOver: 'Lämnas över, måste följas upp',
    correction: 'Din rättelse',
    thenErased: (label) => `Det som är märkt ”${label}” raderas då för gott.`,
    replyOver: (day) => `Svarstiden gick ut ${day}.`,
    closed:
      'Samtalet är stängt, så inget i det kan ändras längre. Är något fel kan du få dina egna ord inskrivna bredvid.',
    nothing: 'Inget av det som sades är antecknat.',
    message: (from, to) => `${from} vill säga det här till ${to}:`,
    nameless: 'Den som slutar',
    locale: 'sv-SE',
  },
  en: {
    title: 'What you said in your exit interview',
    heldOn: (day, by) => (by === undefined ? `It was held on ${day}.` : `It was held on ${day} by ${by}.`),
    readBy: (interviewer, readers) => `It is read by ${interviewer} and by ${readers}.`,
    interviewer: 'the person who held it',
    confidential: 'It is confidential.',
    keptUntil: (day) => `Your name and the notes are erased by ${day}.`,
    reachedUntil: (day) => `The address you gave is kept apart, with your name, until ${day} at the latest.`,
    purged: (day) => `Your name and the notes were erased on ${day}.`,
    asNoted: 'What stands in quotation marks is word for word what you said. The rest was noted in other words.',
    labels: 'What carries no label may be shared.',
    replyBy: (day, to) =>
      `Reply by ${day} to ${to} if something is not right, or if you want to change what may go further. Then the interview is closed.`,
    handedOver: 'Handed over, must be followed up',
    correction: 'Your correction',
    thenErased: (label) => `What is labelled “${label}” is then erased for good.`,
    replyOver: (day) => `The time to reply ended on ${day}.`,
    closed:
      'The interview is closed, so nothing in it can be changed any more. If something is wrong, your own words can still be written beside it.',
    nothing: 'Nothing of what was said has been noted.',
    message: (from, to) => `${from} would like to say this to ${to}:`,
    nameless: 'The person who is leaving',
    locale: 'en-GB',
  },
};
