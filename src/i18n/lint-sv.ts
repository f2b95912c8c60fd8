import type { Facts } from '../core/lint/advice.ts';
import { wordingSv } from './lint-wording-sv.ts';
import type { LintWords } from './lint.ts';

const minutes = (count = 0): string => String(Math.round(count * 2) / 2).replace('.', ',');

function unknownRule({ found = '', meant }: Facts): string {
  if (meant === 'allow') return `”${found}” gör ingenting: det enda som går att skriva är ”allow”.`;
  return `Det finns ingen regel ”${found}”.${meant === undefined ? '' : ` Menade du ”${meant}”?`}`;
}

export const lintSv: LintWords = {
  rules: {
    ...wordingSv,
    'not-told': {
      finds: 'En fråga som kan få fram något allvarligt, utan att något har sagts före.',
      says: () => 'Den som slutar har inte fått veta vad som händer med svaret.',
      instead: 'Skriv `say` i avsnittet: frågan får hoppas över, och det som kommer fram måste utredas.',
      why: 'En arbetsgivare som får veta att någon trakasseras måste utreda det (diskrimineringslagen 2 kap. 3 §), även om den som berättar inte vill. Det måste man få veta innan man svarar.',
      example: 'Har du blivit illa behandlad på jobbet?',
      better: 'say: Du får hoppa över nästa fråga. Berättar du om trakasserier måste vi ta reda på vad som har hänt.',
    },
    'discloses-unsaid': {
      finds: 'En ja/nej-fråga om trakasserier, kränkningar, hot eller våld som saknar `discloses`.',
      says: ({ found = '' }) => `Ett ja på frågan om ”${found}” följs inte upp.`,
      instead: 'Skriv `discloses: harassment` på frågan.',
      why: 'Får arbetsgivaren veta att någon trakasseras måste det utredas (diskrimineringslagen 2 kap. 3 §). Med `discloses` får samtalsledaren vid ett ja direkt svara på om det måste följas upp, och då sätts en mottagare och en sista dag att ta emot det. Utan `discloses` är ett ja bara ett svar bland andra.',
      example: 'Har du blivit trakasserad på jobbet? (yes-no)',
      better: 'Har du blivit trakasserad på jobbet? (yes-no, discloses: harassment)',
    },
    'reversed-scale': {
      finds: 'Ett påstående om något dåligt, där ett högt tal betyder missnöje.',
      says: ({ found = '' }) => `”${found}” säger något dåligt, men i rapporten räknas höga tal som bra.`,
      instead: 'Vänd på påståendet, eller ge det en egen skala med `best: low`.',
      why: '”Stämmer helt” räknas som det bästa svaret. Den som instämmer i något dåligt räknas då som nöjd, och medelvärdet säger tvärtemot vad folk menade.',
      example: 'Du saknade stöd från din chef.',
      better: 'Du fick det stöd du behövde från din chef.',
    },
    'scale-turned': {
      finds: 'En skala som har sin bra ände där de andra har sin dåliga.',
      says: ({ found }) =>
        found === undefined
          ? 'Skalan har sin bra ände där de andra har sin dåliga.'
          : `”${found}” står i andra änden än i en skala tidigare.`,
      instead: 'Vänd den, så att samma ände är den bra i alla skalor.',
      why: 'Den som har vant sig vid ett håll fortsätter åt det hållet, och sådana misstag ser ut precis som åsikter (Dillman, Smyth & Christian 2014).',
      example: '1 stämmer inte alls … 5 stämmer helt, och sedan 1 mycket bra … 5 mycket dåligt',
      better: '1 stämmer inte alls … 5 stämmer helt, och sedan 1 mycket dåligt … 5 mycket bra',
    },
    'over-budget': {
      finds: 'Det som måste och bör tas upp tar i regel över en tiondel mer tid än den som finns.',
      says: (facts) => `Det brukar ta ${minutes(facts.minutes)} min, och det finns ${minutes(facts.budget)}.`,
      instead: 'Gör några frågor till `could`, eller avsätt mer tid; `template rehearse` visar vart tiden går.',
      why: 'När tiden inte räcker är det slutet som försvinner: det ingen har frågat om, vad som får gå vidare, tacket.',
      example: 'time_budget: 45 min, med frågor för 60',
      better: 'time_budget: 45 min, med frågor för 40 och resten `could`',
    },
    'scale-ends': {
      finds: 'En sifferskala där det inte står vad den ena eller båda ändarna betyder.',
      says: ({ found = '' }) => `Det står inte vad ${found.replace(', ', ' och ')} betyder på den här skalan.`,
      instead: 'Skriv `low` och `high`.',
      why: 'Utan ord i ändarna menar folk olika saker med samma siffra, och en del tror att 1 är bäst (Krosnick & Presser 2010).',
      example: 'scale: { from: 1, to: 5 }',
      better: 'scale: { from: 1, to: 5, low: Stämmer inte alls, high: Stämmer helt }',
    },
    'only-closed': {
      finds: 'Ett avsnitt eller ett tema där inget besvaras med egna ord.',
      says: ({ found }) =>
        found === undefined
          ? 'Inget i det här avsnittet besvaras med egna ord.'
          : `Inget om ”${found}” besvaras med egna ord.`,
      instead: 'Lägg till en öppen fråga, eller en följdfråga till någon av dem som finns.',
      why: 'Svarsalternativ fångar bara det som mallens författare tänkte på. En orsak som ingen tänkte på kommer med egna ord eller inte alls (Krosnick & Presser 2010).',
      example: 'Lön: en skala, och ett ja eller nej',
      better: 'Lön: en skala, och sedan ”Vad hade en rimlig lön byggt på?”',
    },
    'closed-first': {
      finds: 'Ett avsnitt som börjar med svarsalternativ och har sina öppna frågor längre ner.',
      says: () => 'Avsnittet börjar med en sluten fråga.',
      instead: 'Ställ den öppna frågan först, och det som ska räknas efter den.',
      why: 'Svarsalternativ talar om vad man väntas tänka på, och färgar det som berättas efter dem (Krosnick & Presser 2010). Det man berättar först är ens egna ord.',
      example: 'Kom du överens med din chef? (ja eller nej) – Hur har samarbetet med din chef fungerat?',
      better: 'Hur har samarbetet med din chef fungerat? – Du fick stöd när du behövde det. (1 till 5)',
    },
    'no-neutral': {
      finds: 'En skala utan mittensteg, eller val utan någon utväg.',
      says: ({ count }) =>
        count === undefined
          ? 'Inget av valen är till för den som inte passar in på något av dem.'
          : `Skalan har ${count} steg, och därmed inget mittensteg.`,
      instead: 'Ge skalan ett mittensteg eller `not_stated`; lägg till valet ”något annat” (`words: true`).',
      why: 'Den som står mitt emellan, eller inte har någon åsikt, måste annars välja en sida. Då säger siffrorna mer än folk menade (Krosnick & Presser 2010).',
      example: 'Mycket dåligt, dåligt, bra, mycket bra',
      better: 'Mycket dåligt, dåligt, varken eller, bra, mycket bra',
    },
    'no-closing': {
      finds: 'En mall där ingen öppen fråga ställs på slutet.',
      says: () => 'Det sista som frågas är en sluten fråga.',
      instead: 'Sluta med ”Är det något du vill säga som jag inte har frågat om?”',
      why: 'Bara den som slutar vet vad ingen frågade om, och det viktigaste sägs ofta sist.',
      example: 'Sist: Hur troligt är det att du rekommenderar oss, från 0 till 10?',
      better: 'Sist: Är det något du vill säga som jag inte har frågat om?',
    },
    'purpose-unasked': {
      finds: 'Syftet nämner något som ingen fråga handlar om.',
      says: ({ found = '' }) => `Syftet nämner ”${found}”, men ingen fråga handlar om det.`,
      instead: 'Fråga om det, eller ta bort det ur syftet.',
      why: 'Syftet är vad den som slutar får höra, och det som sparas ska tjäna det (GDPR, artikel 5). När något utlovas men aldrig kommer undrar man vad samtalet egentligen är till för.',
      example: 'purpose: Förstå varför människor slutar och vad de tycker om lönen (inget om lön)',
      better: 'purpose: Förstå varför människor slutar',
    },
    'many-must': {
      finds: 'Det som måste tas upp fyller mer än 85 % av tiden.',
      says: ({ count = 0, ...facts }) =>
        `Det som måste tas upp tar ${minutes(facts.minutes)} av ${minutes(facts.budget)} min: ${count} %.`,
      instead: 'Gör några av frågorna till `should` eller `could`.',
      why: 'När allt måste tas upp hinner man inte följa upp något, och den tystnad som behövs för att tänka efter blir avbruten.',
      example: 'time_budget: 30 min, med 28 min `must`',
      better: 'time_budget: 30 min, med 15 min `must`',
    },
    'knowledge-extra': {
      finds: 'Frågor om överlämning i ett samtal om varför någon slutar.',
      says: () => 'Det här handlar om att lämna över arbetet, inte om varför någon lämnar det.',
      instead: 'Ta det i ett eget samtal, med den som ska ta över.',
      why: 'De har ett annat syfte och andra läsare: den som tar över behöver svaren, och resten av samtalet är konfidentiellt.',
      example: 'Var finns leverantörsavtalen?',
      better: 'En egen mall för överlämningen',
    },
    'no-probes': {
      finds: 'En öppen fråga som måste ställas men saknar följdfråga.',
      says: () => 'Den här öppna frågan måste ställas, och har ingen följdfråga.',
      instead: 'Skriv en eller två: ”Kan du ge ett exempel?”, ”Vad hände då?”',
      why: 'Det första svaret är sällan hela svaret, och en följdfråga som hittas på i stunden blir lätt ledande.',
      example: 'Vad fick dig att börja leta?',
      better: 'Vad fick dig att börja leta? Följdfråga: Vad hände då?',
    },
    'unknown-rule': {
      finds: 'En kommentar som stänger av en regel som inte finns.',
      says: unknownRule,
      instead: 'Skriv regelns namn så som det står inom parentes sist i rådet.',
      why: 'En felstavad regel stängs inte av.',
      example: '# exit-talk: allow double-barreled',
      better: '# exit-talk: allow double-barrelled',
    },
    'allows-nothing': {
      finds: 'En kommentar som inte stänger av något.',
      says: ({ found = '' }) => `”${found}” hittar inget här.`,
      instead: 'Ta bort regeln ur kommentaren, eller hela kommentaren om den inte har någon annan.',
      why: 'Står regeln kvar döljs nästa sak av samma slag som skrivs här.',
      example: 'Vad fick dig att sluta? # exit-talk: allow leading',
      better: 'Vad fick dig att sluta?',
    },
  },
  more: (count, command) => `${count} till: ${command}`,
  explain: (command) => `Varför, och ett exempel: ${command}`,
  note: 'anmärkning',
  noteIn: { sv: 'på svenska bara en anmärkning', en: 'på engelska bara en anmärkning' },
  why: 'Varför:',
  instead: 'I stället:',
  example: 'Till exempel:',
  better: 'Bättre:',
  off: 'Stängs av med en kommentar på sin rad, eller på raden ovanför:',
};
