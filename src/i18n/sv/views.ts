import type { ViewsWords } from '../en/views.ts';

const inside = (word: string): string => (word === 'HR' ? word : word.toLowerCase());

const was = (before: string | undefined): string => (before === undefined ? '' : ` (förut: ${before})`);

const decimals = (kappa: number): string => kappa.toFixed(2).replace('.', ',').replace('-', '−');

export const views: ViewsWords = {
  ask: {
    interviewer: 'Hade vi kunnat göra något för att behålla personen, som du ser det?',
    hr: 'Hade vi kunnat göra något för att behålla personen, som HR ser det?',
    regretted: 'Hade ni velat behålla personen?',
  },
  additions: {
    title: (name) => `HR · ${name}`,
    closed: 'Samtalet är stängt. Det som står i det ändras inte.',
    ask: 'Vad vill du lägga till?',
    preventable: 'HR: gick det att påverka?',
    regretted: 'HR: hade ni velat behålla personen?',
  },
  judged: (id, label, before) =>
    label === undefined
      ? `${id}: HR har inte bedömt om det gick att påverka${was(before)}.`
      : `${id}: gick att påverka, som HR ser det: ${label}${was(before)}`,
  kept: (id, label, before) =>
    label === undefined
      ? `${id}: HR har inte bedömt om ni hade velat behålla personen${was(before)}.`
      : `${id}: hade velat behålla, som HR ser det: ${label}${was(before)}`,
  report: {
    title: 'Gick att påverka',
    row: 'Enligt',
    interviews: 'svar',
    viewers: { leaver: 'De som slutar', interviewer: 'Samtalsledarna', hr: 'HR' },
    agreement: ([one, other], share, kappa, strength) =>
      `${one} och ${inside(other)} är överens i ${share} (kappa ${kappa}, ${strength}).`,
    agreementHidden:
      'Hur överens de andra är visas inte: båda har bedömt för få samtal, eller så skulle svar gå att lista ut.',
    kappa: decimals,
    kappaInterval: (low, high) => `, ${decimals(low)} till ${decimals(high)}`,
    strengths: {
      none: 'inte mer än slumpen',
      slight: 'mycket svag enighet',
      fair: 'svag enighet',
      moderate: 'måttlig enighet',
      substantial: 'god enighet',
      'almost-perfect': 'mycket god enighet',
    },
    stay: 'Hade fått dem att stanna',
  },
  talk: {
    title: 'Samtalen i sig',
    by: { mode: 'Samtalsform', template: 'Mall', 'own-manager': 'Hölls av' },
    heldBy: { own: 'Egen chef', other: 'Någon annan' },
    heads: { minutes: 'minuter', refused: 'avböjde', reason: 'orsak', lines: 'rader', enps: 'eNPS' },
    differs: {
      minutes: 'antal minuter',
      refused: 'andelen frågor de inte ville svara på',
      reason: 'andelen som gav en orsak',
      lines: 'antal anteckningar per samtal',
      enps: 'eNPS',
    },
    gap: (what, higher, lower) =>
      `Tydligast skiljer sig ${what}: ${higher}, ${lower}. Det kan bero på hur samtalet hölls, eller på vilka som fick ett sådant.`,
  },
  shown: {
    interviewer: 'gick att påverka, samtalsledaren',
    hr: 'gick att påverka, HR',
    regretted: 'hade velat behålla, HR',
  },
};
