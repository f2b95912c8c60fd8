import type { Language } from '../core/language.ts';
import type { Sector } from '../core/employer.ts';
import type { Mode, Separation } from '../core/interview/facts.ts';
import type { Priority, Range } from '../core/template/template.ts';

/** The interview as a script for paper, in the language it is held in. */
export interface ScriptWords {
  readonly title: (title: string) => string;
  readonly leaverTitle: (title: string) => string;
  /** What becomes of the paper. */
  readonly lead: Readonly<Record<Sector, string>>;
  readonly fields: readonly string[];
  readonly length: (minutes: string) => string;
  readonly beforeTitle: string;
  readonly openingTitle: string;
  readonly closingTitle: string;
  readonly afterTitle: string;
  /** What is done at the end, whatever the template says. */
  readonly readBack: string;
  readonly thanks: string;
  readonly listenFor: string;
  readonly readAloud: string;
  readonly notRecorded: string;
  readonly minutes: (minutes: string) => string;
  readonly number: (value: number) => string;
  readonly priority: Readonly<Record<Priority, string>>;
  readonly pickOne: string;
  readonly pickSeveral: string;
  readonly pickAtMost: (count: number) => string;
  readonly amongMarked: string;
  readonly notListed: string;
  readonly notes: string;
  readonly answer: string;
  readonly day: string;
  readonly or: string;
  readonly quoted: (text: string) => string;
  readonly only: (conditions: readonly string[]) => string;
  readonly answered: (ask: string, answer: string) => string;
  /** To the leaver. */
  readonly youAnswered: (ask: string, answer: string) => string;
  readonly marked: (ask: string, answer: string) => string;
  readonly states: Readonly<Record<'refused' | 'dont-know', string>>;
  readonly range: (range: Range) => string;
  readonly separation: Readonly<Record<Separation, string>>;
  /** `not`: by any way but these, or nobody has said how. */
  readonly ends: (ways: string, not: boolean) => string;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly held: (modes: string, not: boolean) => string;
  readonly ownManager: Readonly<Record<'yes' | 'no' | 'dont-know', string>>;
  readonly tenure: (range: Range) => string;
  readonly notEverybody: string;
  readonly questionsTitle: string;
  readonly questionsLead: string;
}

export const script: Readonly<Record<Language, ScriptWords>> = {
  sv: {
    title: (title) => `${title}: manus`,
    leaverTitle: (title) => `${title}: frågorna i förväg`,
    lead: {
      private:
        'Det du skriver här är sagt i förtroende. Skriv in det efteråt med exit-talk start --afterwards och förstör sedan pappret.',
      public:
        'Skriv in det du skriver här efteråt med exit-talk start --afterwards. Pappret är en handling: spara eller förstör det som ert gallringsbeslut säger.',
    },
    fields: ['Den som slutar', 'Samtalsledare', 'Datum'],
    length: (minutes) => `Samtalet tar ungefär ${minutes} minuter.`,
    beforeTitle: 'Innan ni börjar',
    openingTitle: 'Det här säger du först',
    closingTitle: 'Innan ni slutar',
    afterTitle: 'Efteråt',
    readBack: 'Läs upp det du har antecknat. Stämmer det? Är det något som ska ändras?',
    thanks: 'Tacka, och säg vad som händer nu.',
    listenFor: 'Lyssna efter:',
    readAloud: 'Läs upp:',
    notRecorded: 'Här antecknas inget.',
    minutes: (minutes) => `${minutes} min`,
    number: (value) => String(value).replace('.', ','),
    priority: { must: 'måste', should: 'bör', could: 'kan' },
    pickOne: 'Kryssa för ett svar.',
    pickSeveral: 'Kryssa för alla som stämmer.',
    pickAtMost: (count) => `Kryssa för högst ${count}.`,
    amongMarked: 'Ringa in ett av dem som är ikryssade.',
    notListed: 'Allt finns inte med här. Skriv det som saknas under Anteckningar.',
    notes: 'Anteckningar',
    answer: 'Svar',
    day: 'Datum (år-månad-dag)',
    or: 'eller',
    quoted: (text) => `”${text}”`,
    only: (conditions) => `Bara om ${conditions.join(' och ')}.`,
    answered: (ask, answer) => `svaret är ${answer} på ”${ask}”`,
    youAnswered: (ask, answer) => `du svarar ${answer} på ”${ask}”`,
    marked: (ask, answer) => `${answer} är ikryssat på ”${ask}”`,
    states: { refused: '”vill inte svara”', 'dont-know': '”vet inte”' },
    range: ({ from, to, under }) => {
      if (under !== undefined) return from === undefined ? `under ${under}` : `minst ${from} men under ${under}`;
      if (from === undefined) return `högst ${to ?? ''}`;
      if (to === undefined) return `minst ${from}`;
      return from === to ? String(from) : `${from} till ${to}`;
    },
    separation: {
      resign: 'egen uppsägning',
      'fixed-end': 'tidsbegränsningen tog slut',
      retire: 'pension',
      redundant: 'arbetsbrist',
      dismiss: 'uppsagd av arbetsgivaren',
      transfer: 'nytt jobb inom organisationen',
      mutual: 'överenskommelse',
      'probation-end': 'provanställningen avslutades',
    },
    ends: (ways, not) => `anställningen ${not ? 'inte ' : ''}slutar så här: ${ways}`,
    mode: { 'in-person': 'på plats', video: 'på video', phone: 'på telefon', written: 'skriftligt' },
    held: (modes, not) => `samtalet ${not ? 'inte ' : ''}hålls ${modes}`,
    ownManager: {
      yes: 'du är den egna chefen',
      no: 'du inte är den egna chefen',
      'dont-know': 'det är oklart om du är den egna chefen',
    },
    tenure: ({ from, to, under }) => {
      const parts = [
        from === undefined ? '' : `minst ${from} månader`,
        to === undefined ? '' : `högst ${to} månader`,
        under === undefined ? '' : `kortare än ${under} månader`,
      ].filter((part) => part !== '');
      return `anställningen har varat ${parts.join(' och ')}`;
    },
    notEverybody: 'Inte med i alla samtal.',
    questionsTitle: 'Frågorna',
    questionsLead:
      'De flesta frågorna står här, så att du kan tänka i lugn och ro. I samtalet får du hoppa över vad du vill.',
  },
  en: {
    title: (title) => `${title}: script`,
    leaverTitle: (title) => `${title}: the questions in advance`,
    lead: {
      private:
        'What you write here is said in confidence. Type it in afterwards with exit-talk start --afterwards, then destroy the paper.',
      public:
        'Type in what you write here afterwards with exit-talk start --afterwards. The paper is a record: keep or destroy it as your decision on records says.',
    },
    fields: ['Who is leaving', 'Interviewer', 'Date'],
    length: (minutes) => `The interview takes about ${minutes} minutes.`,
    beforeTitle: 'Before you begin',
    openingTitle: 'What you say first',
    closingTitle: 'Before you end',
    afterTitle: 'Afterwards',
    readBack: 'Read out what you have noted. Is it right? Is there anything to change?',
    thanks: 'Say thank you, and what happens now.',
    listenFor: 'Listen for:',
    readAloud: 'Read aloud:',
    notRecorded: 'Nothing is noted here.',
    minutes: (minutes) => `${minutes} min`,
    number: String,
    priority: { must: 'must', should: 'should', could: 'could' },
    pickOne: 'Put a cross at one.',
    pickSeveral: 'Put a cross at all that fit.',
    pickAtMost: (count) => `Put a cross at no more than ${count}.`,
    amongMarked: 'Put a ring around one of those with a cross.',
    notListed: 'Not everything is listed here. Write what is missing under Notes.',
    notes: 'Notes',
    answer: 'Answer',
    day: 'Date (year-month-day)',
    or: 'or',
    quoted: (text) => `“${text}”`,
    only: (conditions) => `Only if ${conditions.join(' and ')}.`,
    answered: (ask, answer) => `the answer is ${answer} to “${ask}”`,
    youAnswered: (ask, answer) => `you answer ${answer} to “${ask}”`,
    marked: (ask, answer) => `${answer} has a cross at “${ask}”`,
    states: { refused: '“would rather not say”', 'dont-know': "“don't know”" },
    range: ({ from, to, under }) => {
      if (under !== undefined) return from === undefined ? `under ${under}` : `${from} or more but under ${under}`;
      if (from === undefined) return `${to ?? ''} or less`;
      if (to === undefined) return `${from} or more`;
      return from === to ? String(from) : `${from} to ${to}`;
    },
    separation: {
      resign: 'resignation',
      'fixed-end': 'end of a fixed term',
      retire: 'retirement',
      redundant: 'redundancy',
      dismiss: 'dismissal',
      transfer: 'a move within the organisation',
      mutual: 'mutual agreement',
      'probation-end': 'end of probation',
    },
    ends: (ways, not) => `the employment ${not ? 'does not end' : 'ends'} by ${ways}`,
    mode: { 'in-person': 'in person', video: 'on video', phone: 'on the phone', written: 'in writing' },
    held: (modes, not) => `the interview is ${not ? 'not ' : ''}held ${modes}`,
    ownManager: {
      yes: 'you are their own manager',
      no: 'you are not their own manager',
      'dont-know': 'it is not known whether you are their own manager',
    },
    tenure: ({ from, to, under }) => {
      const parts = [
        from === undefined ? '' : `${from} months or more`,
        to === undefined ? '' : `no more than ${to} months`,
        under === undefined ? '' : `less than ${under} months`,
      ].filter((part) => part !== '');
      return `they have been employed ${parts.join(' and ')}`;
    },
    notEverybody: 'Not in every interview.',
    questionsTitle: 'The questions',
    questionsLead:
      'Most of the questions are here, so that you can think in peace. In the interview you may skip whatever you like.',
  },
};
