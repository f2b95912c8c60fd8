import type { ReportWords } from '../en/report.ts';

/** `a, b och c`. */
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''}`;

/** Several topics, some of which have a comma or an “and” of their own. */
export const apart = (topics: readonly string[]): string =>
  topics.length === 1 ? joined(topics) : joined(topics.map((topic) => `”${topic}”`));

const digits = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, '\u00A0');

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const quarters = ['första', 'andra', 'tredje', 'fjärde'];

export const report: ReportWords = {
  digits,
  decimal: (number) => number.toFixed(1).replace('.', ','),
  percent: (number) => `${number}\u00A0%`,
  of: (count, base) => `${digits(count)}\u00A0av\u00A0${digits(base)}`,
  to: 'till',
  answers: (count) => `${digits(count)}\u00A0svar`,

  title: 'Exitsamtal',
  confidential: 'konfidentiellt',
  madeUp: 'påhittade samtal',
  allTime: 'hela tiden',
  quarter: (quarter, year) => `kv\u00A0${quarter}\u00A0${year}`,
  wholeQuarter: (quarter, year) => `${quarters[quarter - 1] ?? ''} kvartalet ${year}`,
  month: (month, year) => `${months[month - 1] ?? ''} ${year}`,
  day: (day, month, year) => `${day} ${months[month - 1] ?? ''} ${year}`,
  from: (start) => `från ${start}`,
  until: (end) => `till och med ${end}`,
  breakdown: {
    department: { name: 'avdelning', by: 'Per avdelning' },
    manager: { name: 'chef', by: 'Per chef' },
    role: { name: 'roll', by: 'Per roll' },
    tenure: { name: 'anställningstid', by: 'Anställningstid' },
    separation: { name: 'anställningens slut', by: 'Hur anställningen slutade' },
    mode: { name: 'samtalsform', by: 'Per samtalsform' },
    template: { name: 'mall', by: 'Per mall' },
  },
  tenure: {
    'under-1': 'under 1 år',
    'from-1-to-2': '1 till 2 år',
    'from-2-to-5': '2 till 5 år',
    'from-5-to-10': '5 till 10 år',
    'over-10': '10 år eller mer',
  },
  notStated: '(inte angivet)',

  coverage: ({ held, known, notHeld, unfinished, planned, people }) => {
    const parts = [
      people ?? `${digits(held)} av ${digits(known)} samtal är ${held === 1 ? 'genomfört' : 'genomförda'}`,
      ...(notHeld > 0 ? [`${digits(notHeld)} blev inte av`] : []),
      ...(unfinished > 0 ? [`${digits(unfinished)} är inte ${unfinished === 1 ? 'klart' : 'klara'}`] : []),
      ...(planned > 0 ? [`${digits(planned)} är ${planned === 1 ? 'planerat' : 'planerade'}`] : []),
    ];
    return `${joined(parts)}.`;
  },
  reasonUnknown: (unknown, asked) =>
    `Orsaken är okänd för ${digits(unknown)} av de ${digits(asked)} som frågan gäller.`,

  notPooled: (count, topics) =>
    `${count === undefined ? 'Några' : digits(count)} samtal frågade med andra ord om ${apart(topics)} och räknas inte med där.`,

  nothing: 'Det finns inga samtal än. Börja ett med: exit-talk start',
  nothingFits: 'Det finns inga sådana samtal. Prova en längre period eller färre filter.',
  missing: (missing, floor, narrowed) =>
    `Siffror visas först när minst ${floor} samtal är genomförda, så att ingens svar går att urskilja: ${missing} till behövs.${
      narrowed ? ' Prova en längre period eller färre filter.' : ''
    }`,
  few: (floor) => `för få svar (färre än ${floor})`,
  none: 'inga svar',
  notShown: 'visas inte',
  unsaid: (refused, dontKnow, asked) => {
    const parts = [
      ...(refused > 0 ? [`ville ${digits(refused)} inte svara`] : []),
      ...(dontKnow > 0 ? [refused > 0 ? `${digits(dontKnow)} visste inte` : `visste ${digits(dontKnow)} inte`] : []),
    ];
    return `av ${digits(asked)} tillfrågade ${joined(parts)}`;
  },

  reasons: {
    title: 'Varför de slutar',
    row: 'Orsak',
    share: 'andel',
    count: 'antal',
    named: 'nämns av',
    primary: 'tyngst',
    sensitive: 'Känsligt (hälsa, kränkningar)',
    direction: 'Tyngst',
    push: 'något här drev bort',
    pull: 'annat lockade',
    life: 'livet utanför jobbet',
  },
  preventable: 'Gick att påverka, enligt dem',
  themes: {
    title: 'Teman (1–5), lägst först',
    row: 'Tema',
    mean: 'medel',
    answers: 'svar',
    raised: 'tas upp',
    raisedToo: 'Tas också upp',
  },
  recommendation: {
    title: 'Rekommendation och återkomst',
    row: 'Mått',
    value: 'värde',
    answers: 'svar',
    enps: 'eNPS',
    promoters: 'ambassadörer (9–10)',
    passives: 'passiva (7–8)',
    detractors: 'kritiker (0–6)',
    wouldReturn: 'Skulle återvända',
  },
  quarters: { title: 'Kvartal för kvartal', row: 'Kvartal' },
  more: {
    title: 'Mer av vad de sa',
    'raised-first': 'Pratade med någon här före beslutet',
    'thinking-since': 'Hade funderat på att sluta',
    next: 'Nästa steg',
    mistreatment: 'Har blivit illa behandlade på jobbet',
  },
  groups: {
    interviews: 'samtal',
    enps: 'eNPS',
    answers: 'svar',
    wouldReturn: 'återvända',
    preventable: 'gick att påverka',
    inWords: 'I ord',
    all: 'Alla',
    reason: (labels, share) => `Nämns oftast: ${joined(labels)} (${share}${labels.length > 1 ? ' var' : ''}).`,
    theme: (label, mean, answers, hidden) =>
      `Lägst${hidden ? ' av dem som visas' : ''}:\u00A0${label}, ${mean} (${answers}).`,
    intervals: (parts) => `95\u00A0% konfidensintervall: ${parts.join('; ')}.`,
    hidden: (floor, names) => `Visas inte, så att ingen grupp under ${floor} går att räkna fram: ${names.join(', ')}`,
  },
  dash: '– visas inte (för få svar, eller så skulle en annan grupp gå att räkna fram) eller saknar svar.',
  further: ({ reasons, themes, full, by }) => {
    const left = [
      ...(reasons > 0 ? [`${reasons} ${reasons === 1 ? 'orsak' : 'orsaker'}`] : []),
      ...(themes > 0 ? [`${themes} ${themes === 1 ? 'tema' : 'teman'}`] : []),
    ];
    const all = left.length === 0 ? '--full visar allt' : `--full (${joined(left)} till)`;
    return `Mer: ${[...(full ? [] : [all]), ...(by === undefined ? [] : [`--by ${by} (${report.breakdown[by].by.toLowerCase()})`])].join(', ')}`;
  },
  written: (file) => `Rapporten finns i ${file}. Den är konfidentiell: behåll den inom HR.`,
};
