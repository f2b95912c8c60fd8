import type { Shape, ValueHint, YamlTrouble } from '../../core/fault.ts';
import type { FaultSentences } from '../en/faults.ts';
import type { Limits } from '../../core/template/template.ts';
import { listed } from '../listed.ts';
import { formFaults } from './form-faults.ts';
import { mappingFaults } from './importing.ts';
import { within } from './within.ts';
import { slips } from './slips.ts';
import { versionFaults } from './version-faults.ts';

const troubles: Readonly<Record<YamlTrouble, string>> = {
  tab: 'Raden är indragen med tabb. Använd mellanslag: två för varje steg.',
  indentation: 'Raden är inte lika mycket indragen som raderna den hör ihop med. Använd lika många mellanslag.',
  colon:
    'Här finns ett andra ”: ” i samma värde. Sätt texten inom citattecken, "…", eller minska indraget på nästa rad.',
  'quote-text':
    'Texten fortsätter efter att citattecknet eller parentesen har slutat. Sätt hela texten inom citattecken: "…".',
  unclosed: 'Här eller strax innan saknas ett citattecken, en parentes eller ett komma. Lägg till det.',
  escape:
    'Mellan citattecken av typen "…" betyder omvänt snedstreck något särskilt. Skriv två, eller använd enkla citattecken.',
  'several-documents': 'Här börjar ett andra dokument (”---”). Ha bara ett i varje fil.',
  key: 'En nyckel saknar kolon eller är inget ord. Skriv nyckeln, kolon och mellanslag: ”ask: …”.',
  other: 'Det här går inte att läsa som YAML. Se över parenteser, citattecken och indrag här.',
};

const shapes: Readonly<Record<Shape, string>> = {
  text: 'en text',
  number: 'ett tal',
  'whole-number': 'ett heltal',
  'yes-no': 'true eller false',
  list: 'en lista (rader som börjar med ”- ”, eller [a, b])',
  map: 'nycklar med värden (”nyckel: värde”)',
  nothing: 'ingenting',
};

const found: Readonly<Record<Shape, string>> = { ...shapes, list: 'en lista', map: 'nycklar med värden' };

const foundBeside = (expected: Shape, given: Shape): string =>
  expected === 'whole-number' && given === 'number' ? 'ett med decimaler' : found[given];

const whenShapes = {
  values: (key: string): string => `Räkna upp de svar som gäller: ”${key}: [ett, ett annat]”.`,
  range: (key: string): string => `Räkna upp tal, eller ange gränser: ”${key}: { from: 1, to: 2 }”.`,
  months: (key: string): string => `Det räknas i månader: ”${key}: { under: 12 }”.`,
};

const meantOr = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `Menade du ”${meant}”?`;

const oneOf = (known: readonly string[]): string => `Välj bland: ${listed(known)}.`;

const tal = (number: number): string => String(number).replace('.', ',');

const between = ({ from, to }: Limits): string =>
  from === undefined && to === undefined ? '' : `, ${within({ from, to })}`;

function hint(expected: ValueHint): string {
  switch (expected.kind) {
    case 'range':
      return `Skriv ett heltal från ${expected.from} till ${expected.to}.`;
    case 'codes':
      return meantOr(expected.meant, oneOf(expected.codes));
    case 'number':
      return `Skriv ett tal${between(expected)}.`;
    case 'note':
      return 'Den besvaras med ord: skriv note eller quote.';
    case 'date':
      return `Skriv ett datum som 2026-08-31${between(expected)}.`;
  }
}

export const faults: FaultSentences = {
  ...mappingFaults,
  ...slips,
  ...versionFaults,
  ...formFaults,
  yaml: ({ trouble }) => troubles[trouble],
  'duplicate-key': ({ key, firstLine }) => `”${key}” finns redan på rad ${firstLine}. Behåll en av dem.`,
  'unknown-anchor': ({ name }) =>
    `Text som börjar med * är en hänvisning, och det finns ingen ”&${name}” ovanför. Sätt texten inom citattecken: "*${name}".`,
  tag: ({ tag }) =>
    `”${tag}” är en YAML-tagg, och sådana används inte här. Ta bort den, eller sätt texten inom citattecken.`,
  'too-many-aliases': () => 'Filen hänvisar för många gånger till sina egna delar (”*namn”). Skriv ut delarna.',
  'too-deep': () => 'För många listor eller parenteser i varandra. En mall behöver inte mer än tio nivåer.',
  'too-many-parts': () =>
    'Filen har för många delar för att kunna läsas. Dela upp den, eller ta bort det som inte behövs.',
  'unknown-key': ({ key, meant, known }) =>
    `”${key}” används inte här. ${meantOr(meant, known.length === 0 ? 'Ta bort det.' : `Det här kan stå här: ${listed(known, 24)}.`)}`,
  'missing-key': ({ key }) => `Här saknas ”${key}”. Lägg till ”${key}: …”.`,
  'wrong-shape': ({ expected, found: given }) =>
    given === 'nothing'
      ? `Här står ingenting. Skriv ${shapes[expected]}.`
      : `Här ska det stå ${shapes[expected]}, inte ${foundBeside(expected, given)}.`,
  'needs-quotes': ({ written }) =>
    /^(?:null|~)$/iu.test(written)
      ? `I YAML är ${written} ingenting alls. Skriv texten inom citattecken, "${written}", eller ta bort det helt.`
      : `YAML läser inte ${written} som text. Sätt citattecken runt: "${written}".`,
  'empty-text': () => 'Texten är tom. Skriv den, eller ta bort den helt.',
  'split-text': ({ written, by }) =>
    by === 'comma'
      ? `Texten klipptes av vid kommat före ”${written}”. Sätt hela texten inom citattecken: "…".`
      : `Kolonet efter ”${written}” gör det till en nyckel. Sätt hela texten inom citattecken: "…".`,
  'unknown-language': ({ language, known }) => `”${language}” är inget språk som kan användas. ${oneOf(known)}`,
  'not-one-of': ({ found: given, meant, known }) => `”${given}” kan inte stå här. ${meantOr(meant, oneOf(known))}`,
  'bad-id': ({ found: given, suggestion }) =>
    `”${given}” duger inte som id: använd a till z, 0 till 9 och ”-”, högst 64 tecken.${suggestion === undefined ? '' : ` Skriv ”${suggestion}”.`}`,
  'bad-key-word': ({ found: given }) =>
    `”${given}” är inget nyckelord. Skriv ett eller några ord, med bindestreck där ordet får fortsätta: pension, löne-, -chef.`,
  'bad-year': ({ found: given }) => `”${given}” är inget år. Skriv det med fyra siffror, som 2026.`,
  'bad-time': ({ found: given, suggestion }) =>
    `”${given}” är ingen tid. Skriv ${suggestion ?? 'till exempel 90 min, 1 h 30 min eller 1,5 h'}.`,
  'out-of-range': ({ found: given, from, to }) =>
    `${tal(given)} kan inte stå här. Skriv ett tal från ${tal(from)} till ${tal(to)}.`,
  'duplicate-id': ({ id, firstLine }) =>
    `”${id}” används redan${firstLine === undefined ? '' : `, på rad ${firstLine}`}. Ge det här ett annat namn.`,
  'reserved-code': ({ found: given }) => `”${given}” är ett ord som programmet självt använder. Välj en annan kod.`,
  'duplicate-measure': ({ measure, question }) =>
    `Frågan ”${question}” ger redan måttet ”${measure}”. Behåll det på en av dem.`,
  'unknown-measure': ({ found: given, meant, known }) =>
    `Det finns inget mått ”${given}”. ${meantOr(meant, oneOf(known))}`,
  'measure-type': ({ measure, type, expected }) =>
    `Måttet ”${measure}” kan inte komma från en fråga av typen ${type}. Skriv ”type: ${expected.join('” eller ”type: ')}”.`,
  'measure-choices': ({ measure }) => `Måttet ”${measure}” räknar kodbokens orsaker. Skriv ”choices: $reasons”.`,
  'measure-code': ({ measure, found: given, known }) =>
    `Måttet ”${measure}” räknas på ${listed(known)}, inte på ”${given}”. Skriv { code: ${known[0] ?? ''}, label: … } med dina egna ord.`,
  'unknown-theme': ({ found: given, meant, known }) =>
    `Kodboken har inget tema ”${given}”. ${meantOr(meant, oneOf(known))}`,
  'no-questions': () => 'Här finns inga frågor. Lägg till minst en. Bara småprat (”record: false”) är utan.',
  'questions-and-sections': () => 'Mallen har både ”sections” och ”questions”. Flytta in frågorna i ett avsnitt.',
  'unrecorded-questions': ({ section }) =>
    `I avsnittet ”${section}” antecknas ingenting (record: false), så det kan inte ha frågor. Flytta dem, eller ta bort ”record: false”.`,
  'missing-choices': ({ type }) =>
    `En fråga av typen ${type} behöver något att välja på. Lägg till ”choices: [ett, ett annat]” eller ”choices: $reasons”.`,
  'unwanted-choices': ({ type }) =>
    `En fråga av typen ${type} har inget att välja på. Skriv ”type: choice” eller ”type: choices”, eller ta bort ”choices”.`,
  'discloses-type': ({ type }) =>
    `”discloses” gäller ett ja, så en fråga av typen ${type} kan inte ha det. Skriv ”type: yes-no”, eller ta bort det.`,
  'too-few-choices': () => 'Det måste finnas minst två att välja på. Lägg till ett alternativ.',
  'missing-language': ({ language }) =>
    `Texten saknas på språket ”${language}”, som andra texter har. Lägg till ”${language}: …”.`,
  'when-unknown': ({ key, meant }) =>
    `Det finns ingen fråga ”${key}” att rätta sig efter. ${meantOr(meant, 'Skriv id för en tidigare fråga, eller till exempel leaver.separation.')}`,
  'when-forward': ({ key }) =>
    `”${key}” har inte ställts än vid det laget. Flytta det här nedanför, eller välj en tidigare fråga.`,
  'when-open': ({ key }) =>
    `”${key}” har inga fasta svar att rätta sig efter. Välj en fråga med alternativ, skala eller tal.`,
  'when-value': ({ key, found: given, known }) => `”${given}” är inget svar på ”${key}”. ${oneOf(known)}`,
  'when-shape': ({ key, expected }) => `Det här går inte att jämföra med ”${key}”. ${whenShapes[expected](key)}`,
  'primary-before-reasons': () =>
    'Den viktigaste orsaken är en av dem som valts innan. Sätt en fråga med ”measure: reasons” ovanför den här.',
  'over-budget': ({ section, minutes, budget }) =>
    section === undefined
      ? `Avsnitten tar ${tal(minutes)} min tillsammans, men mallens tid är ${tal(budget)} min. Korta något av dem, eller öka tiden.`
      : `Det som måste frågas i ”${section}” tar ${tal(minutes)} min, men avsnittets tid är ${tal(budget)} min. Gör någon fråga till ”should”, eller öka tiden.`,
  'unknown-question': ({ question, meant }) =>
    `Mallen har ingen fråga ”${question}”. ${meantOr(meant, 'Se efter vilket id den har i mallen.')}`,
  'does-not-apply': ({ question }) =>
    `”${question}” ställs inte när de andra svaren är som här. Ta bort svaret, eller rätta de andra.`,
  'bad-value': ({ question, found: given, expected }) => `${given} är inget svar på ”${question}”. ${hint(expected)}`,
  'true-false': ({ found: given }) =>
    `${String(given)} används inte här. Skriv ${given ? 'yes' : 'no'} där frågan besvaras med ja eller nej.`,
  'primary-not-picked': ({ reason }) =>
    `”${reason}” är inte bland de valda orsakerna. Lägg till den där, eller välj en av dem.`,
  'picked-twice': ({ found: given }) => `”${given}” är valt två gånger. Ta bort det ena.`,
  'themes-without-lines': () => 'Teman hör till rader, och här finns inga. Skriv en anteckning bredvid.',
  'bad-date': ({ found: given }) => `”${given}” är inget datum. Skriv det som 2026-08-31.`,
  'bad-share': ({ found: given, known }) =>
    given === 'with-name'
      ? 'with-name behöver säga till vem. Skriv { with-name: Bo Ek }.'
      : `”${given}” är ingen märkning för delning. ${oneOf(known)}`,
};
