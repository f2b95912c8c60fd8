import type { TimeWords } from '../en/time.ts';

export const time: TimeWords = {
  behind: (minutes) =>
    minutes === 0 ? 'I fas med planen.' : minutes > 0 ? `${minutes} min efter planen.` : `${-minutes} min före planen.`,
  needed: (minutes) => (minutes > 0 ? `Det som är kvar tar ungefär ${minutes} min.` : ''),
  parkingFits: 'Tiden räcker inte till allt. Väntar ni med de här hinner ni det viktigaste:',
  parkingHelps: (short) => `Tiden räcker inte till allt. Även utan de här drar det över ungefär ${short} min:`,
  tooShort: (short) =>
    `Det som måste tas upp tar ungefär ${short} min mer än ni har. Ta det viktigaste först, eller ses en gång till.`,
  andMore: (count) => `och ${count} till`,
  park: (questions, minutes) =>
    `Parkera ${questions === 1 ? 'en fråga' : `${questions} frågor`}: sparar ${minutes} min`,
  back: 'Tillbaka till samtalet',
  here: 'här',
  parked: 'parkerad',
  skipped: 'överhoppad',
  spent: (minutes) => `${minutes} min`,
  parkedLeft: (count) =>
    count === 1 ? 'En fråga är parkerad (Tab, Översikt):' : `${count} frågor är parkerade (Tab, Översikt):`,
  clockStopped: 'klockan står still',
};
