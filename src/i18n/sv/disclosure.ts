import type { DisclosureWords } from '../en/disclosure.ts';

export const disclosure: DisclosureWords = {
  title: 'Allvarligt: måste följas upp',
  kinds: {
    harassment: 'Trakasserier eller kränkande behandling',
    danger: 'Fara, olycka eller arbetsmiljö',
    wrongdoing: 'Oegentligheter (missförhållande av allmänt intresse)',
  },
  short: { harassment: 'trakasserier', danger: 'fara', wrongdoing: 'oegentligheter' },
  duty: {
    harassment: [
      'Arbetsgivaren ska ta reda på vad som har hänt och se till att det inte fortsätter, vare sig den som berättat vill det eller inte.',
      'Nästa steg: prata med den som berättat och bestäm i dag vem som utreder.',
    ],
    danger: [
      'Arbetsgivaren ska förebygga olyckor och ohälsa.',
      'Nästa steg: bedöm risken i dag, ta bort den eller skydda dem som berörs, och ta med skyddsombudet.',
    ],
    wrongdoing: [
      'Det hör hemma i visselblåsarkanalen och inte här. Därför står det inget om vad det gäller.',
      'Nästa steg: se till att den som berättat vet hur man rapporterar. Ställ inga frågor om saken, och för inte vidare vem det är.',
    ],
  },
  ask: 'Vad handlar det om?',
  back: 'Inget av det här, gå tillbaka',
  pickHint: 'en tangent väljer · Enter går tillbaka',
  offer: 'Måste det här följas upp nu?',
  offerChoices: { yes: 'Måste följas upp nu', no: 'Inte nu' },
  unmarked: (question) => `Svaret på ”${question}” var ja, men det är inte markerat som allvarligt.`,
  say: 'Säg:',
  goesTo: (to, day) => `Ska lämnas över till ${to} senast ${day}.`,
  factGoesTo: (to, day) => `${to} ska senast ${day} få veta att något har tagits upp, men inte vad.`,
  inRoom: {
    harassment: 'Skyldigheten att utreda började när du fick höra det, vare sig någon vill det eller inte.',
    danger: 'Kan någon komma till skada innan dess? Avbryt och säg till nu.',
    wrongdoing: 'Skriv inte om det här. Anteckningarna kan inte skydda den som berättar så som kanalen kan.',
  },
  whichLines: 'Vilka rader handlar det om?',
  undo: 'Ångra: det var inte allvarligt',
  undoHint: 'Enter går vidare · Tab ångra',
  goesAlong: 'Det här följer med:',
  elsewhere: 'Raden lämnas redan över för något annat. Skriv en ny rad om det här.',
  nothingYet: 'Inget är skrivet om det än.',
  addLater: 'Skriver du mer om det: välj samma sak i menyn efteråt, så följer raden med.',
  addsItself: 'Det du skriver på den här frågan följer med.',
  mustGo: 'allvarligt, lämnas över ändå',
  held: (count, to, day) =>
    count === 1
      ? `Allvarligt: ett ärende ska lämnas över till ${to} senast ${day}:`
      : `Allvarligt: ${count} ärenden ska lämnas över, det första senast ${day}:`,
  overdue: (count, day) =>
    `Försenat: ${count === 1 ? 'ett allvarligt ärende väntar' : `${count} allvarliga ärenden väntar`} på att tas emot sedan ${day}. Se exit-talk disclosure list`,
  list: {
    none: 'Inget har markerats som allvarligt.',
    head: ['id', 'senast', 'gäller', 'samtal med', 'till', 'mottaget'],
    overdue: 'försenat',
  },
  page: {
    title: 'Överlämning',
    confidential: 'Konfidentiellt',
    of: 'samtal med',
    department: 'avdelning',
    heard: 'hördes',
    by: (day, who) => `${day}, av ${who}`,
    nobody: '________________',
    question: 'fråga',
    to: 'lämnas till',
    due: 'senast',
    overdue: 'försenat',
    said: 'Det som sades',
    nothingSaid: 'Inget skrevs ner.',
    notHere: 'Det står inte här.',
    meaning: 'Det här ska göras',
    whole:
      'Raderna lämnas över oavsett vad den som slutar har sagt om delning: skyldigheten går före. Inget annat ur samtalet är med.',
    received: (who, when) => `Mottaget av ${who}, ${when}.`,
    sign: 'Mottaget av ______________________________   datum ________________',
    enterIt: (id) => `Skriv sedan in det: exit-talk disclosure receive ${id} --by NAMN`,
    written: (file) => `${file} är skriven. Den är konfidentiell: ge den bara till mottagaren.`,
  },
  received: (who) => `Mottaget av ${who}. Härifrån sköts det i er egen rutin.`,
};
