import type { ScriptWords } from './script.ts';
import { within } from './sv/within.ts';

export const scriptSv: ScriptWords = {
  title: (title) => `${title}: manus`,
  leaverTitle: (title) => `${title}: frågorna i förväg`,
  lead: {
    private:
      'Det du skriver här är sagt i förtroende. Skriv in det efteråt med exit-talk start --afterwards och förstör sedan pappret.',
    public:
      'För in det du antecknar här efter samtalet, med exit-talk start --afterwards. Pappret är en handling: spara eller förstör det som ert gallringsbeslut säger.',
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
  scale: (lowest, highest) => `Skala ${lowest} till ${highest}`,
  fromReasons: 'Att välja på: kodbokens orsaker.',
  fromMarked: (ask) => `Att välja på: det som markerats på ”${ask}”.`,
  within,
  withComment: 'Med plats för en kommentar.',
};
