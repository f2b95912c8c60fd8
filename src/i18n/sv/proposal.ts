import type { ImportWords } from '../en/importing.ts';

export const proposal: ImportWords['proposal'] = {
  top: (rows) => [
    `Ett förslag, gissat ur ${rows} rader efter namn och värden. Gå igenom varje rad.`,
    'En kolumn blir { field: … }, { reason: … }, { question: … } eller ignore.',
    'Fält: name, department, role, manager, started_on, last_day, held_on, separation, regretted,',
    'interviewer, mode, minutes, language. Frågornas id: exit-talk template show standard --yaml.',
    'Skriv not-stated för ett värde som inte betyder något.',
  ],
  source: 'vad källan heter: från samma källa läses ingen rad in två gånger',
  template: 'mallen vars frågor raderna svarar på, eller filen med en egen',
  noKey: 'kolumnen med ett eget nummer för varje rad, om det finns någon',
  dates: 'en månad räknas som sin första dag, ett år som den 1 januari',
  check: 'stämmer det?',
  times: (count) => `${count} ggr`,
  words: 'vad någon har skrivit själv: får det sparas?',
  looks: {
    key: 'skiljer raderna åt',
    reason: 'en orsak? { reason: KOD }',
    scale: 'en skala? { question: ID, values: … }',
    other: '',
  },
};
