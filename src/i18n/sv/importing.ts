import type { MappingFault } from '../../core/import/fault.ts';
import type { ImportProblem, TableTrouble } from '../../core/import/problem.ts';
import type { FaultSentences } from '../en/faults.ts';
import type { ImportWords } from '../en/importing.ts';
import type { ProblemSentences } from '../en/problems.ts';
import { listed } from '../listed.ts';
import { proposal } from './proposal.ts';

const rows = (count: number): string => `${count} ${count === 1 ? 'rad' : 'rader'}`;

const troubles: Readonly<Record<TableTrouble, string>> = {
  quotes: 'ett citattecken står där det inte kan stå, eller saknas. Spara filen som CSV från kalkylprogrammet igen',
  'row-too-long': 'en rad tar aldrig slut. Leta efter ett citattecken som inte stängs',
  'no-workbook':
    'den ser ut som en arbetsbok men är ingen. Öppna den i kalkylprogrammet och spara den som .xlsx eller CSV',
  empty: 'första raden är tom. Där ska kolumnernas namn stå',
};

export const importProblems: Pick<ProblemSentences, ImportProblem['code']> = {
  'table-unreadable': ({ file, what, line }) =>
    `${file} går inte att läsa${line === undefined ? '' : ` (rad ${line})`}: ${troubles[what]}.`,
  'table-too-large': ({ file, megabytes, rows: most }) =>
    `${file} är för stor: av en arbetsbok läses högst ${megabytes} MB, uppackad, och ${most} rader. Spara den som CSV, som inte har någon gräns, eller dela upp den.`,
  'table-encoding': ({ file, encoding }) =>
    `${file} är ${encoding === 'utf-16' ? 'sparad som UTF-16' : 'inte UTF-8'}. Spara om den: i Excel med Spara som, ”CSV UTF-8”; i LibreOffice med teckenuppsättningen UTF-8.`,
  'table-changed': ({ file }) =>
    `${file} har ändrats sedan du såg på den. Inget lästes in. Kör kommandot igen och se hur det ser ut nu.`,
  'sheet-not-found': ({ file, sheet, known }) =>
    `${file} har inget blad ${sheet}. De som finns: ${listed(known)}. Skriv ett av dem efter ”sheet:” i mappningen.`,
  'column-twice': ({ file, column, first, second }) =>
    column === ''
      ? `${file} har kolumner utan namn (${first} och ${second}). Ge var och en ett eget namn i första raden.`
      : `${file} har två kolumner som heter ”${column}” (${first} och ${second}). Ge den ena ett annat namn i första raden.`,
  'nothing-taken': ({ file, refused }) =>
    `Inget lästes in från ${file}: ${refused === 1 ? 'den enda raden stämmer inte' : `ingen av de ${refused} raderna stämmer`}. Se varför ovan, rätta mappningen och försök igen.`,
};

export const mappingFaults: Pick<FaultSentences, MappingFault['code']> = {
  'unknown-column': ({ column, meant, known }) =>
    `Filen har ingen kolumn ”${column}”. ${meant === undefined ? `De som finns: ${listed(known)}.` : `Menade du ”${meant}”?`}`,
  'said-twice': ({ what, column }) => `”${what}” kommer redan från kolumnen ”${column}”. Skriv ”ignore” för en av dem.`,
  'values-alike': ({ text, first }) =>
    `”${text}” och ”${first}” räknas som samma text (stora och små bokstäver skiljs inte åt) men betyder olika saker. Behåll en av dem.`,
  'one-use': () =>
    'En kolumn blir en sak: ”field: …”, ”reason: …” eller ”question: …”. Skriv ”ignore” om den inte ska användas.',
  'date-form': ({ found }) =>
    `”${found}” är inget sätt att skriva en dag. Använd YYYY, MM eller M, DD eller D: till exempel MM/YYYY eller D/M/YYYY.`,
  'no-reasons': () =>
    'Mallen frågar inte efter orsaker. Välj en annan, eller lägg till en fråga med ”measure: reasons”.',
};

export const importing: ImportWords = {
  flags: {
    table: 'tabellen: CSV eller XLSX, med kolumnernas namn i första raden',
    mapping: 'vad kolumnerna ska bli: en YAML-fil',
    suggest: 'föreslå en mappning att gå igenom och rätta',
    output: 'skriv förslaget till en fil',
    yes: 'läs in det som stämmer utan att fråga',
    undated: 'läs in rader utan dag också: de räknas på dagens datum',
    refused: 'skriv raderna som inte läses in, och varför, till en CSV-fil',
  },
  looking: (count) => `${rows(count)} lästa …`,
  taking: (count) => `${rows(count)} inlästa …`,
  title: 'Läs in samtal från annat håll',
  hint: 'j läser in dem · n lämnar allt som det är',
  ask: (count) => `Läsa in ${count} samtal?`,
  fit: ({ fitting, known, refused }) =>
    `${rows(fitting)} stämmer${known === 0 ? '' : ` (${known} av dem redan inlästa)`}, ${refused} stämmer inte.`,
  changed: (numbers) =>
    numbers.length === 1
      ? `Rad ${numbers[0]} är redan inläst men säger något annat nu. Samtalet ändras inte: rätta det med exit-talk review.`
      : `${rows(numbers.length)} (${listed(numbers)}) är redan inlästa men säger något annat nu. Samtalen ändras inte: rätta dem med exit-talk review.`,
  again: (count) =>
    `Det finns redan rader inlästa från samma källa, och bara innehållet skiljer dem åt. Om ${count === 1 ? 'den nya raden' : `någon av de ${count} nya raderna`} bara har redigerats sedan dess kommer den in en gång till. Finns det en kolumn med ett eget nummer för varje rad, ange den som ”key” först.`,
  row: (number) => `Rad ${number}:`,
  moreRefused: (count) => `och ${rows(count)} till; --refused FIL.csv skriver alla till en fil`,
  stated: (stated, notStated) => (notStated === 0 ? `${stated} svar` : `${stated} svar, ${notStated} utan`),
  reason: (code) => `orsak ${code}`,
  lines: { note: 'som anteckning', quote: 'som citat' },
  picked: (count, of) => `vald ${count} av ${of}`,
  days: (first, last) => (first === last ? first : `${first} till ${last}`),
  different: (count, more) => `${more ? 'fler än ' : ''}${count} olika texter`,
  unused: (columns) => `Används inte: ${columns.join(', ')}`,
  keptOut: (question, count) =>
    `Frågan ”${question}” skulle enligt ett villkor i mallen inte ha ställts till ${count === 1 ? 'en' : count} av dem. Svaret på den kommer inte med.`,
  undated: (count) =>
    `${rows(count)} säger ingen dag och hör inte till någon period. Ange en kolumn med dag, månad eller år som held_on eller last_day, eller läs in dem på dagens datum med --undated.`,
  dateless: (count) => `${rows(count)} saknar dag: ${count === 1 ? 'den' : 'de'} räknas på dagens datum.`,
  overdue: (count) =>
    `För ${count === 1 ? 'en' : count} av dem är tiden att spara redan slut: nästa exit-talk database purge tar bort namn och ord och lämnar siffrorna kvar.`,
  done: ({ taken, known, refused }) => `${taken} samtal inlästa, ${known} fanns redan, ${refused} stämde inte.`,
  next: 'Se vad de säger: exit-talk report. Filen ligger kvar där den är, ta bort den när du inte behöver den längre.',
  proposed: (to, next) => `Ett förslag ligger i ${to}. Gå igenom det, och se sedan vad det skulle göra: ${next}`,
  rowFaults: {
    ragged: (found, expected) => `${found} ${found === 1 ? 'cell' : 'celler'}, fast det finns ${expected} kolumner.`,
    tooLong: (column, limit) => `${column}: mer än ${limit} tecken.`,
    unknownValue: (column, found) => `${column}: ”${found}” finns inte bland mappningens värden.`,
    noCross: (column, found) =>
      `${column}: ”${found}” finns inte i ”when” och betyder inte heller nej. Lägg till det där eller i ”not_stated”.`,
    noDate: (column, found, forms) => `${column}: ”${found}” är ingen dag enligt ${forms.join(', ')}.`,
    notYet: (column, found) => `${column}: ${found} har inte varit än.`,
    undated: 'Ingen dag står där.',
    noKey: (column) => `${column}: tom, så inget skiljer raden från andra.`,
    keyTwice: (first) => `Nyckeln är densamma som på rad ${first}.`,
  },
  proposal,
};
