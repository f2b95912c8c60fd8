import type { PlanProblem } from '../../core/plan/problem.ts';
import type { PlanWords } from '../en/plan.ts';
import type { ProblemSentences } from '../en/problems.ts';
import { listed } from '../listed.ts';

export const planProblems: Pick<ProblemSentences, PlanProblem['code']> = {
  'time-skipped': ({ at, zone }) =>
    `Klockan ${at} finns inte i ${zone}: den natten ställs klockan fram förbi den. Välj en tid en timme senare.`,
  'time-passed': ({ at }) => `${at} har redan varit. Välj en tid som är kvar.`,
  'not-to-plan': ({ id, status }) =>
    `Samtalet ${id} går inte att planera längre (${status}). Läs det med exit-talk show ${id}.`,
  'no-name-column': ({ file, columns }) =>
    `${file} har ingen kolumn med namn. Den har: ${listed(columns)}. Döp en av dem till ”namn” i första raden.`,
  'leavers-unfit': ({ file, rows }) =>
    `${file}: ${rows === 1 ? 'en rad stämmer' : `${rows} rader stämmer`} inte. Inget har planerats. Rätta filen och försök igen.`,
};

const inDoubt = (count: number): string => (count === 0 ? '' : `, ${count} osäkra`);

const otherDay = ([here, there]: readonly (string | undefined)[]): string =>
  here === undefined || there === undefined || here === there ? '' : `, men med sista dag ${there} och inte ${here}`;

export const plan: PlanWords = {
  flags: {
    interview: 'id för ett planerat samtal, för att ändra eller flytta det (de fyra första tecknen räcker)',
    name: 'vem som slutar',
    department: 'avdelningen',
    role: 'rollen',
    manager: 'chefen',
    startedOn: 'första anställningsdagen',
    lastDay: 'sista anställningsdagen',
    lastWorkingDay: 'sista dagen på jobbet, om det är en annan',
    separation: 'hur anställningen tar slut',
    at: 'när det ska vara: "2027-03-26 09:00"',
    zone: 'efter klockan i vilken tidszon, till exempel Europe/Stockholm; annars datorns',
    place: 'rummet, eller länken',
    mode: 'hur ni ses; utan den får den som slutar säga vad som passar bäst',
    interviewer: 'vem som håller samtalet',
    others: 'någon mer från arbetsgivaren',
    despite: 'varför det blir så ändå, fast vägledningen säger något annat',
    contribution: 'vad den som slutar har bidragit med, att säga på slutet',
    template: 'mallen att hålla samtalet efter, annars standard',
    to: 'adressen till den som slutar, för mejlet',
    output: 'mappen för inbjudan, annars den du står i',
    from: 'HR:s månadslista över dem som slutar: en tabell i CSV eller XLSX',
    cancel: 'ställ in samtalet',
    notHeld: 'det blev inte av, och varför',
  },
  title: 'Planera ett samtal',
  asks: {
    department: 'Vilken avdelning?',
    role: 'Vilken roll?',
    manager: 'Vem är chef?',
    startedOn: 'Första anställningsdagen?',
    lastDay: 'Sista anställningsdagen?',
    lastWorkingDay: 'Sista dagen på jobbet, om det är en annan?',
    at: 'När ska det vara?',
    mode: 'Hur ses ni?',
    place: 'Var? Ett rum eller en länk.',
    interviewer: 'Vem håller samtalet?',
    template: 'Efter vilken mall?',
    contribution: (name) =>
      `Vad har ${name} bidragit med? Den som håller samtalet blir påmind på slutet, när det är dags att tacka.`,
  },
  leaverChooses: 'Den som slutar väljer',
  before: 'Bäst är en till två veckor före sista dagen på jobbet. Ändra förslaget om det inte passar.',
  gone: 'Sista dagen på jobbet har varit. Det gör inget: föreslå ett telefonsamtal, när det passar den som har slutat.',
  badTime: 'Skriv dag och tid: 2027-03-26 09:00',
  why: 'Varför blir det så ändå?',
  soon: 'Det är mindre än en vecka dit. Den som slutar behöver hinna tänka efter.',
  planned: (id, when) => `${id} är planerat: ${when}.`,
  entered: (id) => `${id} är inlagt.`,
  changed: (id) => `${id} är ändrat.`,
  noZone: 'Datorns tidszon är okänd, så tiden är i UTC. Ange en annan med --zone Europe/Stockholm',
  twice:
    'Den natten ställs klockan tillbaka, så tiden kommer två gånger. Den första av dem gäller: säg det till den som slutar, eller välj en annan tid.',
  still: (status) => `Status är fortfarande: ${status}.`,
  noTime: (id) => `${id} har ingen tid än. Bestäm en med: exit-talk plan ${id}`,
  written: (folder, names) => `Inbjudan ligger i ${folder}: ${names.join(', ')}. Läs igenom den innan du skickar.`,
  sendAnew: 'Den som slutar har en äldre inbjudan: skicka den här i stället.',
  cancelled: (id) => `${id} är inställt.`,
  notHeld: (id, why) => `${id} blev inte av: ${why}. Det räknas med i täckningen.`,
  takeOut: (file) => `${file} tar bort det ur kalendrarna där det ligger. Skicka den till den som slutar.`,
  calledOff: (id) => `Blir det av ändå: exit-talk plan ${id} --at "2027-03-26 09:00"`,
  kept: (id) => `Det som skrevs in är sparat. Fortsätt med: exit-talk plan ${id}`,
  list: {
    row: (file, number, sentence) => `${file}:${number}: ${sentence}`,
    more: (count) => `och ${count} ${count === 1 ? 'rad' : 'rader'} till`,
    done: (fresh, known, doubtful) => `${fresh} samtal planerade, ${known} fanns redan${inDoubt(doubtful)}.`,
    would: (fresh, known, doubtful) =>
      `${fresh} samtal skulle planeras, ${known} finns redan${inDoubt(doubtful)}. Inget har ändrats.`,
    like: (id, differs, option) =>
      `${id} är med någon som heter likadant${otherDay(differs)}, så raden lades inte till. Är det samma person: exit-talk plan ${id} ${option}. Annars lägger du in personen med: exit-talk plan`,
    likeRow: (number, differs) =>
      `rad ${number} har samma namn${otherDay(differs)}, så raden lades inte till. Är det en annan person, skriv första anställningsdagen för båda.`,
    unused: (columns) => `Används inte: ${columns.join(', ')}`,
    next: 'Ge vart och ett en tid med exit-talk plan och dess id: exit-talk list --status planned',
  },
  faults: {
    'no-name': () => 'namnet saknas. Skriv vem som slutar.',
    'no-day': () =>
      'ingen dag. Skriv sista dagen, eller den första: utan någon av dem går det inte att veta om personen stod med förut.',
    'bad-day': ({ column, found }) => `${column}: ”${found}” är ingen dag. Skriv den som 2027-03-31.`,
    'days-turned': ({ first, last }) => `sista dagen (${last}) ligger före den första (${first}). Rätta en av dem.`,
    'bad-separation': ({ column, found }) =>
      `${column}: ”${found}” är okänt. Skriv resign, fixed-end, retire, redundant, dismiss, transfer, mutual eller probation-end.`,
  },
  coverage: {
    unknown: 'Skäl inte angivet',
    part: (count, label) => `${label} ${count}`,
    why: (parts, more) =>
      `Varför de inte blev av: ${parts.join(', ')}${more ? '. Övriga skäl är för få för att visas' : ''}.`,
  },
  shown: {
    at: 'planerat till',
    place: 'var',
    lastWorkingDay: 'sista dag på jobbet',
    invitedOn: 'inbjudan skriven',
    notHeldWhy: 'blev inte av',
  },
};
