import type { ViewsWords } from '../en/views.ts';

export const views: ViewsWords = {
  ask: {
    interviewer: 'Hade vi kunnat göra något för att behålla personen, som du ser det?',
    hr: 'Hade vi kunnat göra något för att behålla personen, som HR ser det?',
  },
  additions: {
    title: (name) => `HR · ${name}`,
    closed: 'Samtalet är stängt. Det som står i det ändras inte.',
    ask: 'Vad vill du lägga till?',
    preventable: 'HR: gick det att påverka?',
  },
  judged: (id, label) =>
    label === undefined
      ? `${id}: HR har inte bedömt om det gick att påverka.`
      : `${id}: gick att påverka, som HR ser det: ${label}`,
  shown: { interviewer: 'gick att påverka, samtalsledaren', hr: 'gick att påverka, HR' },
};
