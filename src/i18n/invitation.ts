import type { Mode } from '../core/interview/facts.ts';
import type { Language } from '../core/language.ts';

/** The talk is before the last day at work, or after it, or the letter itself is. */
export type Leaving = 'before' | 'after' | 'gone';

/** The letter that asks a leaver to the talk, in the language of the talk. */
export interface InvitationWords {
  readonly subject: string;
  readonly greeting: (name: string) => string;
  /** Why the letter comes: by when the talk is to be, and whether the leaver has left already. */
  readonly lead: Readonly<Record<Leaving, string>>;
  /** What it is for; the template's own purpose stands under `labels.purpose`. */
  readonly purpose: string;
  readonly when: (day: string, time: string, zone: string | undefined) => string;
  readonly labels: Readonly<Record<'purpose' | 'when' | 'length' | 'who' | 'how' | 'where', string>>;
  readonly length: (minutes: number) => string;
  readonly who: (interviewer: string, others: string | undefined) => string;
  readonly modes: Readonly<Record<Mode, string>>;
  /** Where nothing is settled: which the leaver prefers. */
  readonly prefer: string;
  /** Where it is settled, it may still be another time. */
  readonly another: string;
  readonly answersTitle: string;
  readonly information: Readonly<Record<'attached' | 'below', string>>;
  readonly thinkTitle: string;
  readonly think: string;
  readonly turnTo: (contact: string) => string;
  readonly regards: string;
  /** In a calendar that colleagues may see: nothing of what it is about. */
  readonly calendar: string;
  /** The names of the files in the letter. */
  readonly files: Readonly<Record<'calendar' | 'information', string>>;
}

export const invitation: Readonly<Record<Language, InvitationWords>> = {
  sv: {
    subject: 'Inbjudan till ett samtal',
    greeting: (name) => `Hej ${name}!`,
    lead: {
      before: 'Innan du slutar vill vi gärna höra hur du har haft det här.',
      after: 'Nu när du ska sluta vill vi gärna höra hur du har haft det här.',
      gone: 'Nu har du slutat hos oss, och vi vill gärna höra hur du hade det här.',
    },
    purpose:
      'Vi vill bli bättre, för dem som är kvar och dem som kommer. Du har sett sådant som ingen annan kan berätta för oss, och det du säger är värdefullt.',
    when: (day, time, zone) => `${day} kl. ${time}${zone === undefined ? '' : ` (${zone})`}`,
    labels: { purpose: 'Syfte', when: 'När', length: 'Hur länge', who: 'Med vem', how: 'Hur', where: 'Var' },
    length: (minutes) => `ungefär ${minutes} minuter`,
    who: (interviewer, others) => (others === undefined ? interviewer : `${interviewer} och ${others}`),
    modes: { 'in-person': 'vi ses på plats', video: 'på video', phone: 'i telefon', written: 'skriftligt' },
    prefer:
      'Vill du helst ses i ett rum, på video eller i telefon? Berätta vilket du föredrar, och säg till om tiden inte passar.',
    another: 'Passar det inte, så säg till, så hittar vi en annan tid eller ett annat sätt.',
    answersTitle: 'Vad som händer med det du säger',
    information: {
      attached: 'Allt om hur svaren hanteras och vad du har rätt till står i bilagan.',
      below: 'Allt om hur svaren hanteras och vad du har rätt till står längst ner.',
    },
    thinkTitle: 'Frågor att fundera på',
    think: 'Du behöver inte förbereda något. Vill du ändå tänka efter innan är det sådant här vi pratar om:',
    turnTo: (contact) =>
      `Undrar du något, eller vill du inte ha samtalet? Svara på det här brevet, eller vänd dig till ${contact}.`,
    regards: 'Vänliga hälsningar',
    calendar: 'Samtal',
    files: { calendar: 'samtal.ics', information: 'infor-samtalet.txt' },
  },
  en: {
    subject: 'Invitation to a conversation',
    greeting: (name) => `Hello ${name},`,
    lead: {
      before: "Before you leave, we'd like to hear what it has been like for you here.",
      after: "Now that you are leaving, we'd like to hear what it has been like for you here.",
      gone: "Now that you have left, we'd like to hear what it was like for you here.",
    },
    purpose:
      'We want to get better, for those who stay and those who come after. You have seen things that nobody else can tell us, and what you say is valuable.',
    when: (day, time, zone) => `${day} at ${time}${zone === undefined ? '' : ` (${zone})`}`,
    labels: { purpose: 'Purpose', when: 'When', length: 'How long', who: 'With whom', how: 'How', where: 'Where' },
    length: (minutes) => `about ${minutes} minutes`,
    who: (interviewer, others) => (others === undefined ? interviewer : `${interviewer} and ${others}`),
    modes: { 'in-person': 'in person', video: 'on video', phone: 'on the phone', written: 'in writing' },
    prefer:
      "Would you rather meet in a room, on video or on the phone? Tell us which you prefer, and let us know if the time doesn't suit you.",
    another: "If it doesn't suit you, tell us, and we'll find another time or another way.",
    answersTitle: 'What happens with what you say',
    information: {
      attached: 'How your answers are handled, and what your rights are, is all in the attachment.',
      below: 'How your answers are handled, and what your rights are, is all at the end.',
    },
    thinkTitle: 'Questions to think about',
    think: "You don't need to prepare anything. If you'd like to think beforehand, this is what we talk about:",
    turnTo: (contact) => `Any questions, or would you rather not? Reply to this letter, or turn to ${contact}.`,
    regards: 'Kind regards',
    calendar: 'Conversation',
    files: { calendar: 'conversation.ics', information: 'before-the-conversation.txt' },
  },
};
