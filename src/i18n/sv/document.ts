import type { DocumentWords } from '../en/document.ts';

export const document: DocumentWords = {
  confidential:
    'Konfidentiellt: HR:s eget arbetsmaterial. Skicka det inte vidare, inte ens till de chefer som det handlar om.',
  madeUp: 'Ingen i rapporten finns på riktigt: samtalen är påhittade.',
  intervals:
    'Det smala strecket över en stapel eller punkt, och talen inom parentes, visar hur mycket siffran kan bero på slumpen (95\u00A0% osäkerhet). Ligger två streck till stor del i höjd med varandra räcker slumpen som förklaring.',
  small: 'När färre än 20 har svarat skrivs andelen som den är: 6\u00A0av\u00A09.',
  curves: 'En lucka i en kurva är ett kvartal utan svar, och en streckad ring ett kvartal som inte visas.',
  bars: 'En stapel per rad, med ett streck som visar osäkerheten. Tabellen nedanför har samma siffror.',
  curve:
    'En linje från kvartal till kvartal, med luckor där det inte finns någon siffra. Tabellen nedanför har samma siffror.',
  first: (count) => `De ${count} första`,
  workbook: {
    about: 'Om rapporten',
    figures: 'Siffror',
    from: 'Från',
    to: 'Till',
    how: [
      'Bladet Siffror har en rad för varje siffra. Kolumner som heter som i report --format csv har koder för andra program; kolumnen till höger om var och en säger samma sak med ord.',
      'n är hur många som hade kunnat svara så, antal hur många som gjorde det. Värdet är en andel, ett medel från 1 till 5 eller eNPS från −100 till 100, med osäkerheten (95 %) bredvid.',
      'En rad där det står ”visas inte” har inga siffror: för få svar, eller så skulle en annan grupp gå att räkna fram. Det finns inget dolt i själva bladet.',
    ],
    heads: {
      section_label: 'Avsnitt',
      measure_label: 'Mått',
      code_label: 'Svar',
      group_by_label: 'Uppdelat på',
      group_label: 'Grupp',
      period_label: 'Period',
      period_from: 'Kvartalet börjar',
      n: 'n',
      count: 'Antal',
      value: 'Värde',
      low: 'Lägst (95 %)',
      high: 'Högst (95 %)',
      hidden: 'Visas inte',
    },
    all: 'alla samtal',
    sections: {
      coverage: 'Samtalen',
      reasons: 'Varför de slutar',
      preventable: 'Gick att påverka',
      themes: 'Teman',
      recommendation: 'Rekommendation och återkomst',
      more: 'Mer av vad de sa',
    },
    measures: {
      status: 'vad som blev av samtalen',
      reason: 'om orsaken är känd',
      reasons: 'orsaker',
      'primary-reason': 'tyngsta orsaken',
      direction: 'vad som vägde tyngst',
      score: 'medel av påståendena, 1 till 5',
      raised: 'tas upp i anteckningar',
      enps: 'eNPS',
    },
    codes: {
      held: 'genomfört',
      'not-held': 'blev inte av',
      unfinished: 'inte klart',
      planned: 'planerat',
      unknown: 'okänd',
    },
  },
};
