import type { WrapUpWords } from '../en/wrap-up.ts';

export const wrapUp: WrapUpWords = {
  title: (name) => `Efterarbete · ${name}`,
  quotes: 'Vilka rader är ordagrant det som sades?',
  department: 'Vilken avdelning?',
  manager: 'Vem var närmaste chef?',
  role: 'Vilken roll?',
  startedOn: 'Första anställningsdagen?',
  lastDay: 'Sista anställningsdagen?',
  mode: 'Hur hölls samtalet?',
  interviewer: 'Vem höll samtalet?',
  remark: 'Någon egen reflektion om en fråga? Välj den, eller gå vidare med Enter.',
  theme: 'Något tema på en rad? Bredvid står vad den räknas till. Välj en för att ändra, eller gå vidare med Enter.',
  themesOf: 'Vilka teman?',
  close: 'Stänga samtalet?',
  closeBody: 'Det som inte skulle skrivas ner raderas då för gott, och inget kan ändras längre.',
  checklist: 'Innan du släpper samtalet, se till det här:',
  notAsked: 'Det här ställdes inte. Välj en fråga för en egen reflektion, eller gå vidare med Enter.',
  parked: 'parkerad',
  replying: (day) => `Den som slutar har en kopia och kan svara till och med ${day}. Efter det stängs samtalet.`,
  choices: {
    close: 'Stäng nu',
    closeAnyway: 'Stäng nu ändå',
    copy: (day) => `Ge den som slutar en kopia först (svara senast ${day})`,
    copyAgain: 'Skriv kopian en gång till',
    again: 'Gå igenom det som saknas en gång till',
  },
  replyOver: (day) => `Svarstiden gick ut ${day}, så samtalet stängs.`,
  erased: (count) =>
    count === 0
      ? 'Inget behövde raderas.'
      : count === 1
        ? 'En sak som inte skulle sparas är raderad.'
        : `${count} saker som inte skulle sparas är raderade.`,
  review: {
    title: (name) => `Rätta · ${name}`,
    ask: 'Vad ska rättas?',
    replying: (day) => `Den som slutar kan svara till och med ${day}.`,
    hint: 'en tangent väljer · Enter avslutar',
    answer: 'Svara på en fråga, eller skriv mer',
    which: 'Vilken fråga?',
    change: 'Rätta en rad',
    strike: 'Stryk en rad',
    share: 'Ändra vad som får gå vidare',
    themes: 'Teman',
    quotes: 'Citat',
    close: 'Stäng samtalet',
    left: (id) => `Allt är sparat. Fortsätt med: exit-talk review ${id}`,
  },
  theName: 'NAMNET',
  passOn: (name, command) => `Det som ska framföras till ${name}: ${command}`,
};
