import type { WrapUpWords } from '../en/wrap-up.ts';

export const wrapUp: WrapUpWords = {
  title: (name) => `Efterarbete · ${name}`,
  department: 'Vilken avdelning?',
  manager: 'Vem var närmaste chef?',
  role: 'Vilken roll?',
  startedOn: 'Första anställningsdagen?',
  lastDay: 'Sista anställningsdagen?',
  mode: 'Hur hölls samtalet?',
  interviewer: 'Vem höll samtalet?',
  remark: 'Någon egen reflektion om en fråga? Välj den, eller gå vidare med Enter.',
  theme: 'Något tema på en rad? Välj den, eller gå vidare med Enter.',
  themesOf: 'Vilka teman?',
  close: 'Stänga samtalet?',
  closeBody: 'Det som inte skulle skrivas ner raderas då för gott. Du kan också stänga det senare.',
};
