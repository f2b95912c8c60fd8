import type { ErasingWords } from '../en/erasing.ts';

const samtal = (count: number): string => `${count} samtal`;
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const erasing: ErasingWords = {
  accesses: {
    show: 'läste',
    start: 'fortsatte',
    review: 'för rättning',
    prepare: 'förberedelse',
    report: 'rapport',
    export: 'export',
    import: 'inläsning',
    'disclosure-show': 'läste allvarligt',
    'leaver-export': 'utdrag',
    'leaver-correct': 'rättelse',
    'leaver-hold': 'spärrade',
    'leaver-release': 'hävde spärr',
    'leaver-erase': 'raderade',
    'leaver-pass-on': 'framförde',
    'leaver-contact': 'adress',
    'leaver-thank': 'tackade',
    'leaver-follow-up': 'planerade',
    'action-tell': 'berättade',
    'group-join': 'slog ihop',
    purge: 'gallrade',
    backup: 'säkerhetskopia',
    restore: 'återställde',
  },
  purposes: {
    'follow-up': 'uppföljning',
    figures: 'siffror',
    request: 'på begäran',
    case: 'ett ärende',
    upkeep: 'skötsel',
  },
  confirmTitle: 'Innan det görs',
  confirmAsk: (wanted) => `Skriv ${wanted} för att gå vidare`,
  confirmHint: 'Enter bekräftar · Ctrl-C lämnar allt som det är',
  nothingChanged: 'Inget har ändrats.',
  goAhead: 'För att gå vidare:',
  erase: {
    person: (name, startedOn) => (startedOn === undefined ? name : `${name} · började ${startedOn}`),
    goes: 'Raderas för gott, och inget av det blir kvar i databasens fil:',
    interviews: (count, days) => `${samtal(count)}${days === '' ? '' : ` (${days})`}`,
    parts: (answers, lines, drafts) =>
      [
        `${answers} svar`,
        counted(lines, 'rad', 'rader'),
        ...(drafts === 0 ? [] : [`${drafts} som inte är inskrivna`]),
      ].join(', '),
    serious: (count) => `${counted(count, 'allvarligt ärende', 'allvarliga ärenden')} som någon har tagit emot`,
    templates: (names) => `namnet i mallen som samtalet hölls efter (${names})`,
    actions: (count) => `namnet i ${count} beslut som ni har fattat`,
    files: (count) => `uppgiften i loggen om vart ${count === 1 ? 'en kopia' : `${count} kopior`} tog vägen`,
    backups: (count) =>
      count === 0
        ? 'Ingen säkerhetskopia innehåller det.'
        : `Det tas också bort ur ${counted(count, 'säkerhetskopia', 'säkerhetskopior')}.`,
    copies: 'De här kommer exit-talk inte åt. Ta bort dem där de ligger:',
  },
  receipt: {
    title: (moment, id) => `Raderat ${moment}. Kvitto ${id}`,
    counts: (people, count, lines) =>
      `${counted(people, 'person', 'personer')}, ${samtal(count)}, ${counted(lines, 'rad', 'rader')}.`,
    purged: (count, log) =>
      [
        ...(count === 0 ? [] : [`${samtal(count)} ${count === 1 ? 'gallrat' : 'gallrade'}.`]),
        ...(log === 0 ? [] : [`${counted(log, 'rad borttagen', 'rader borttagna')} ur loggen.`]),
      ].join(' '),
    decision: (decision) => `Med stöd av beslut: ${decision}`,
    backups: 'Det finns inte heller i någon säkerhetskopia som går att nå.',
    kept: (file, day) =>
      `Det gick inte att ta bort ur ${file}, som försvinner efter ${day}. Ta bort filen själv, eller gör den skrivbar och starta exit-talk igen.`,
    gone: (file) =>
      `${file} ligger inte kvar där den gjordes. Har någon flyttat den finns det raderade kvar i den: ta bort den.`,
    copies: (count) =>
      count === 1
        ? 'En kopia har skrivits utanför databasen, och den kommer exit-talk inte åt. Planen ovan säger var den finns.'
        : `${count} kopior har skrivits utanför databasen, och dem kommer exit-talk inte åt. Planen ovan säger var de finns.`,
  },
  hold: {
    held: (id, reference) =>
      `${id} är spärrad på grund av ${reference}. Inget raderas förrän spärren hävs: exit-talk leaver hold ${id} --release`,
    released: (id) => `${id} är inte längre spärrad.`,
  },
  purge: {
    none: 'Inget ska gallras.',
    next: (day) => `Inget ska gallras än. Nästa gång: ${day}.`,
    due: (count) =>
      `${samtal(count)} ska gallras. Namn, ord och exakta dagar försvinner. Koder, antal och månad finns kvar, och därmed rapporternas siffror.`,
    head: ['id', 'hölls', 'namn', 'senast'],
    heldBack: (count) => `${samtal(count)} får vänta: en spärr, eller något allvarligt som ingen har tagit emot.`,
    log: (count, months) =>
      `${counted(count, 'rad', 'rader')} i loggen, äldre än ${counted(months, 'månad', 'månader')}.`,
    backup:
      'Först görs en säkerhetskopia. Det som gallras tas sedan bort också ur den och ur alla andra säkerhetskopior som går att nå.',
    oldBackups: (count) =>
      count === 1
        ? 'En säkerhetskopia vars tid är ute togs bort.'
        : `${count} säkerhetskopior vars tid är ute togs bort.`,
  },
  backup: {
    made: (file, day) => `Kopierat och kontrolläst: ${file}. Kopian tas bort efter ${day}.`,
    confidential: 'Den innehåller allt som databasen innehåller. Förvara den lika säkert.',
    none: 'Det finns inga säkerhetskopior. Gör en med: exit-talk database backup',
    head: ['gjord', 'varför', 'tas bort efter', 'fil'],
    reasons: { asked: 'för hand', migration: 'ny version', purge: 'gallring', restore: 'återställning' },
    missing: 'finns inte längre',
    restoreWith: 'exit-talk database restore FIL återställer en av dem.',
  },
  restore: {
    has: (count, newest) =>
      newest === undefined
        ? `Säkerhetskopian har ${samtal(count)}.`
        : `Säkerhetskopian har ${samtal(count)} och är från ${newest}. Det som har skrivits, rättats eller stängts senare försvinner.`,
    now: (count, lost) =>
      `Databasen har ${samtal(count)}${lost === 0 ? '. Alla finns i säkerhetskopian' : `, och ${lost} av dem finns inte i säkerhetskopian och försvinner`}. Databasen kopieras först.`,
    instead: {
      nothing:
        'Det finns ingen databas på platsen. Raderingar som ingen säkerhetskopia i samma mapp känner till är okända: gör om dem.',
      unreadable:
        'Databasen går inte att läsa. Den sparas bredvid som den är, med allt som fanns i den: ta bort den filen när ingen behöver den. Raderingar som ingen säkerhetskopia i samma mapp känner till är okända: gör om dem.',
    },
    erasedAgain: 'Det som har raderats sedan säkerhetskopian gjordes raderas först ur den.',
    done: (count) => `Återställt: ${samtal(count)}.`,
    from: (file) =>
      `Har någon flyttat eller kopierat ${file} finns det som har raderats sedan dess kvar i den: ta bort den när den inte behövs.`,
  },
  log: {
    none: 'Ingen har läst något än.',
    head: ['när', 'vem', 'vad', 'vilket', 'varför'],
    all: 'alla',
  },
};
