import type { OpeningWords } from '../en/opening.ts';

export const opening: OpeningWords = {
  meetAsk: 'Hur träffas ni?',
  meetings: {
    'in-person': 'I samma rum',
    video: 'På video',
    phone: 'I telefon',
    'not-yet': 'Vi har inte börjat än',
  },
  waitTitle: 'Innan ni börjar',
  wait: 'Ta den tid du behöver. Klockan går inte.',
  contributionAsk: (name) => `Vad har ${name} bidragit med? Du blir påmind om det på slutet, när du tackar.`,
  contributed: (name) => `Tacka, och säg vad ${name} har bidragit med:`,
  checks: {
    video: [
      'Är länken provad, och finns ett nummer att ringa om bilden försvinner?',
      'Fråga vem mer som är i rummet, och säg vem som är i ditt.',
      'Säg att du antecknar: det hörs, men syns inte.',
    ],
    phone: [
      'Finns numret till hands om samtalet bryts?',
      'Fråga vem mer som hör, och säg vem som hör dig.',
      'Säg att du antecknar: det är därför du är tyst ibland.',
    ],
  },
  readOnPaper: 'Den som slutar har läst allt på papper. Fråga om något är oklart.',
  wholeHint: 'pilarna bläddrar · Enter går tillbaka',
  menu: {
    whole: 'Hela informationen',
    onPaper: 'Läst på papper',
    aloud: 'Inte läst på papper: läs upp den',
    language: { sv: 'Håll samtalet på svenska', en: 'Håll samtalet på engelska' },
    somebody: 'Någon mer är med',
  },
  somebodyAsk: 'Vem mer är med?',
  companion: 'Den som slutar har med sig någon',
  others: 'Någon mer från arbetsgivaren',
  whoAsk: 'Namn, och gärna roll.',
  fitTitle: 'Innan ni börjar',
  guidance: {
    'own-manager': 'Det är svårt att vara uppriktig mot sin egen chef. Helst håller någon annan samtalet.',
    several: 'Det är lättare att vara uppriktig mot en än mot två. Helst är ni bara ni två.',
    late: 'Sista dagen är här eller har redan varit. Helst hålls samtalet en eller två veckor tidigare.',
  },
  fitAsk: 'Varför blir det så ändå?',
  fitReasons: {
    leaver: 'Den som slutar vill det',
    'nobody-else': 'Vi har ingen annan',
    other: 'Annat',
  },
  informedAsk: 'Hur fick den som slutar veta vem som läser, och vad som inte kan lovas?',
  informedBy: {
    'in-writing': 'På papper, före samtalet',
    shown: 'Det lästes upp',
    'not-recorded': 'Vet inte',
  },
  shown: {
    informed: 'informerad',
    how: { shown: 'muntligt, före första frågan', 'in-writing': 'på papper' },
    byWord: 'enligt samtalsledaren',
    companion: 'med den som slutar',
    others: 'också från arbetsgivaren',
    why: {
      'own-manager': 'varför egen chef',
      several: 'varför flera',
      late: 'varför så sent',
    },
    contribution: 'har bidragit med',
    keptUntil: 'sparas till',
    purged: 'gallrat',
    purgedOn: (day) => `${day}, namn och ord är borta`,
  },
};
