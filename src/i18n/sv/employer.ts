import type { EmployerWords } from '../en/employer.ts';
import { apart } from './report.ts';

const digits = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, '\u00A0');

/** `a, b och c`. */
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''}`;

const kinds: EmployerWords['group']['heads'] = { department: 'avdelning', manager: 'chef', role: 'roll' };

export const employer: EmployerWords = {
  compared: {
    title: (now, before) => `${now} jämfört med ${before}`,
    now: 'nu',
    before: 'förut',
    answers: 'svar',
    difference: 'skillnad',
    reason: ({ label, more, now, before }) => `${label} nämns ${more ? 'oftare' : 'mer sällan'}: ${now} mot ${before}.`,
    theme: ({ label, more, now, before }) => `${label} får ${more ? 'högre' : 'lägre'} betyg: ${now} mot ${before}.`,
    score: ({ label, more, now, before }) => `${label} är ${more ? 'högre' : 'lägre'}: ${now} mot ${before}.`,
    share: ({ label, more, now, before }) => `${label}: ${more ? 'fler' : 'färre'} svarar ja, ${now} mot ${before}.`,
    nothing: 'Ingen skillnad är så stor att den inte kan vara en slump.',
    chance: (count) =>
      `Ungefär en jämförelse av tjugo skiljer sig så mycket av en slump, och här är det ${digits(count)} jämförelser.`,
    notPooled: (before, count, topics) =>
      `${before}: ${count === undefined ? 'några' : digits(count)} samtal frågade med andra ord om ${apart(topics)} och jämförs inte där.`,
    legend: 'Skillnader mellan andelar är i procentenheter. Inom parentes: 95\u00A0% konfidensintervall.',
    few: (period, held, floor) =>
      `Det finns inget att jämföra med: ${period} hölls ${digits(held)} samtal, och siffror visas från ${floor}.`,
  },
  turnover: {
    title: 'Personalomsättning',
    days: joined,
    reckoned: (days) => `${days}, omräknat till helår`,
    sentence: ({ days, employed, all, voluntary, kept }) =>
      `Personalomsättning, ${days}: ${all.share} har slutat (${digits(all.count)} av ${employed}), ${voluntary.share} på egen begäran (${digits(voluntary.count)}).${kept === undefined ? '' : ` ${kept}`}`,
    kept: (count, judged) => `Av dem har ni bedömt ${digits(judged)}, och ${digits(count)} hade ni velat behålla.`,
    keptFew: (floor) => `Vilka ni hade velat behålla visas när ni har bedömt ${floor} av dem.`,
    base: (employed, people) => `${digits(employed)} ${people ? 'anställda' : 'årsanställda'}`,
    sharing: (names) =>
      `Omsättningen visas inte för ${joined(names)}: de delar på samma antal anställda. Är de samma avdelning, slå först ihop dem (exit-talk group join).`,
    misnamed: ({ written, meant }) =>
      `Antalet anställda för ${written} i config.yaml hör inte till någon avdelning här. Menade du ${meant}?`,
    undivided:
      'Personalomsättning per avdelning visas inte: ingen avdelning har ett antal i config.yaml för alla år som räknas.',
    list: 'Omsättningen räknas på dem som är inskrivna här, och är inte mer fullständig än den listan.',
    few: (days, floor) => `Personalomsättning, ${days}: för få som slutat (färre än ${floor}).`,
    employed: (people) => (people ? 'anställda' : 'årsanställda'),
    all: 'slutat',
    voluntary: 'på egen begäran',
    regretted: 'velat behålla',
  },
  recent: {
    few: (held, since) =>
      `Ni har få samtal (${digits(held)} sedan ${since}), så rapporten tar de senaste tillsammans, utan uppdelning.`,
    waiting: (count) =>
      `${count === 1 ? 'Ett nyare samtal är' : `${digits(count)} nyare samtal är`} inte med än. De kommer med när ett kvartal är slut och de är så många att ingen går att urskilja.`,
    by: (by) => `--by ${by} är utelämnat. Tillsammans med --period går det att dela upp.`,
    longer: (command) => `I en längre period finns det tillräckligt många: ${command}`,
  },
  alike: {
    sentence: (kind, pairs) =>
      pairs.length === 1
        ? `${pairs[0] ?? ''} ser ut att vara samma ${kinds[kind]}. Är de det, slå ihop dem:`
        : `De här ser ut att vara samma ${kinds[kind]}: ${pairs.join('; ')}. Slå ihop dem som är det:`,
    pair: (one, other) => `${one} och ${other}`,
  },
  group: {
    none: 'Inget samtal har en sådan uppgift än. Börja ett med: exit-talk start',
    heads: kinds,
    interviews: 'samtal',
    joining: (count, from, into) => `${digits(count)} samtal under ${from} hamnar under ${into}.`,
    forGood: 'Det går inte att ångra: efteråt syns det inte vilka de var.',
    backups: 'Säkerhetskopior har kvar det gamla namnet tills de tas bort. Det som står i anteckningar rörs inte.',
    word: 'ja',
    done: (count, from, into) => `${digits(count)} samtal flyttade från ${from} till ${into}.`,
  },
};
