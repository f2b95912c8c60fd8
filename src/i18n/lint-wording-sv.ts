import type { WordingRule } from '../core/lint/wording/rule.ts';
import type { RuleWords } from './lint.ts';

/** The rules on how a question is worded. */
export const wordingSv: Readonly<Record<WordingRule, RuleWords>> = {
  'double-barrelled': {
    finds: 'Två saker i samma fråga.',
    says: ({ found = '' }) => `Här frågas om två saker på en gång: ”${found}”.`,
    instead: 'Fråga om en sak i taget; hellre två frågor än en.',
    why: 'Den som är nöjd med det ena men inte med det andra kan inte svara, och efteråt vet ingen vilket av dem svaret gällde (Krosnick & Presser 2010).',
    example: 'Hur var chefen och arbetsbelastningen?',
    better: 'Hur fungerade samarbetet med din chef?',
  },
  leading: {
    finds: 'En fråga som redan innehåller sitt svar.',
    says: ({ found = '' }) => `”${found}” lägger svaret i munnen på den som ska svara.`,
    instead: 'Fråga så att alla svar är lika lätta att ge: ”Hur var …”, ”Vad …”.',
    why: 'Det är lätt att bara hålla med, särskilt när den som frågar företräder arbetsgivaren. Då säger svaret mer om frågan än om den som svarar (Krosnick & Presser 2010).',
    example: 'Tycker du inte att introduktionen var för kort?',
    better: 'Hur var din introduktion?',
  },
  blaming: {
    finds: 'Frågan lägger skulden på den som slutar.',
    says: ({ found = '' }) => `”${found}” lägger skulden på den som slutar.`,
    instead: 'Fråga vad som hände, eller vad som stod i vägen.',
    why: 'Den som känner sig anklagad försvarar sig, och berättar mindre om vad arbetsgivaren kunde ha gjort.',
    example: 'Varför sa du inte till tidigare?',
    better: 'Vad hade gjort det lättare att ta upp det?',
  },
  jargon: {
    finds: 'Ett ord som mest används inom HR, av konsulter eller av myndigheter.',
    says: ({ found = '' }) => `”${found}” är inte ${found.includes(', ') ? 'ord' : 'ett ord'} som alla använder.`,
    instead: 'Ta det ord som används i fikarummet.',
    why: 'Den som inte förstår ett ord gissar, och två som gissar olika har svarat på olika frågor (Dillman, Smyth & Christian 2014).',
    example: 'Hur ser du på vårt employer brand?',
    better: 'Vad har varit bra med att jobba här?',
  },
  'stacked-why': {
    finds: 'Ett varför som står ensamt, kommer sist eller kommer två gånger.',
    says: ({ found = '' }) => `”${found}” låter som ett krav på en förklaring.`,
    instead: 'Fråga vad som ledde dit: ”Vad fick dig att …”, ”Berätta lite om …”.',
    why: 'Ett ensamt varför låter som ett krav på att försvara sig. Då får man skäl som låter bra, i stället för det som hände.',
    example: 'Varför slutar du?',
    better: 'Berätta, hur kommer det sig att du slutar?',
  },
  'closed-wording': {
    finds: 'En öppen fråga som går att besvara med ja eller nej.',
    says: ({ found = '' }) => `”${found}” går att besvara med ja eller nej.`,
    instead: 'Börja med ”hur”, ”vad” eller ”berätta”, eller gör den till en ja/nej-fråga (`yes-no`).',
    why: 'Många svarar bara på just det som frågas. Ett ja ger inget att anteckna, och samtalet blir en lista att bocka av.',
    example: 'Trivdes du med arbetsuppgifterna?',
    better: 'Hur var arbetsuppgifterna?',
  },
  'special-category': {
    finds: 'Svaret skulle handla om hälsa, tro, facklig tillhörighet eller liknande.',
    says: ({ found = '' }) => `Frågan rör känsliga uppgifter (”${found}”).`,
    instead: 'Fråga om arbetet, så får den som slutar själv avgöra om resten ska sägas.',
    why: 'Uppgifter om hälsa (även graviditet), fack, tro, politik, etniskt ursprung och sexuell läggning får som regel inte behandlas alls (GDPR, artikel 9). Ett exitsamtal har sällan någon grund för att fråga.',
    example: 'Hade din hälsa något med beslutet att göra?',
    better: 'Hur gick jobbet ihop med resten av livet?',
  },
  'scale-question': {
    finds: 'En skala vars text inte är ett påstående.',
    says: ({ found = '' }) =>
      `Det här är en fråga eller en uppmaning, inget påstående som kan stämma mer eller mindre: ”${found}”.`,
    instead: 'Skriv ett påstående om en enda sak (”Du fick …”), eller gör frågan öppen.',
    why: 'Siffrorna går från ”stämmer inte alls” till ”stämmer helt”. En fråga kan inte stämma, så var och en får gissa vad siffrorna betyder.',
    example: 'Hur ofta fick du återkoppling?',
    better: 'Du fick den återkoppling du behövde.',
  },
  'negated-scale': {
    finds: 'Ett påstående som innehåller en negation.',
    says: ({ found = '' }) => `”${found}” gör påståendet till en negation.`,
    instead: 'Säg hur det var, inte hur det inte var.',
    why: 'Den som inte håller med om en negation säger nej till ett nej. Då är det lätt att svara tvärtom utan att märka det (Dillman, Smyth & Christian 2014).',
    example: 'Du fick inte stöd av din chef.',
    better: 'Du fick stöd av din chef när du behövde det.',
  },
  'too-long': {
    finds: 'En fråga med fler ord än man kan hålla i huvudet.',
    says: () => 'Frågan är för lång att komma ihåg när man bara får höra den.',
    instead: 'Ta bort det som står före själva frågan, eller lägg det i `say`.',
    why: 'Den hörs en gång och läses aldrig. Det som kom först är glömt när det är dags att svara.',
    example:
      'Om du tänker tillbaka på hela din tid här, från första dagen och fram till i dag, med allt som har hänt både dig och avdelningen, hur skulle du då säga att du har utvecklats?',
    better: 'Hur har du utvecklats här?',
  },
  absolute: {
    finds: 'En fråga där svaret hänger på ett alltid, aldrig, alla eller varje.',
    says: ({ found = '' }) => `Svaret hänger på ”${found}”.`,
    instead: 'Skriv hur det oftast var.',
    why: 'Nästan ingenting är alltid så. Ett nej säger inte hur det oftast var (Dillman, Smyth & Christian 2014).',
    example: 'Din chef fanns alltid där för dig.',
    better: 'Du fick stöd av din chef när du behövde det.',
  },
  'names-person': {
    finds: 'En fråga där den som slutar ska peka ut någon.',
    says: ({ found = '' }) => `”${found}” frågar efter ett namn.`,
    instead: 'Fråga vad som händer och hur det märks, inte vem.',
    why: 'Den som det står något om har rätt att läsa det (GDPR, artikel 15), och få vill ha angett en kollega.',
    example: 'Vem i gruppen drar inte sitt strå till stacken?',
    better: 'Hur fördelades arbetet i gruppen?',
  },
};
