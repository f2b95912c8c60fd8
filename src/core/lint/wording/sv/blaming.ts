import { phrases, saying } from '../phrases.ts';

/** What was not done, or not well enough, by the leaver. */
const failings = (
  'misslyckades|misslyckats|misskötte|misskött|svek|svikit|struntade|struntat|slarvade|slarvat|försummade|försummat|' +
  'underlät|vägrade|vägrat|överreagerade|överreagerat|överdrev|överdrivit|övergav|överger|skyllde|missförstod|förstörde'
).split('|');

/** Doubt about whether somebody means it. */
const doubts = 'verkligen|ens|faktiskt|ärligt|uppriktigt|egentligen'.split('|');

/** After why: something that was the leaver's to do; what somebody got or felt is not. */
const done = (
  'sa|sade|gjorde|gör|tog|tar|bad|ber|har|kom|kommer|gick|går|höll|gav|ger|skrev|kunde|ville|vill|försökte|valde|sökte|' +
  'väntade|stannade|*ade|*ar|*rde|*gde|*kte|*dde'
).split('|');

/** What nobody should do: after how could you. */
const lapsed =
  'låta|missa|glömma|lämna|svika|överge|strunta|slarva|skylla|undgå|acceptera|tillåta|förstöra|ignorera'.split('|');

/** The same, done: after what were you thinking. */
const lapses =
  'lät|missade|glömde|lämnade|svek|övergav|struntade|slarvade|skrek|skällde|vägrade|gick|stack|slog|skrev|skickade|sa|slutade|ljög|avbröt|hotade'.split(
    '|',
  );

/** What happens to others because of somebody. */
const hits =
  'drabbar|drabbat|drabbade|skadar|skadat|skadade|ställer|ställt|ställde|kostar|kostat|kostade|påverkar|påverkat'.split(
    '|',
  );

const blame = phrases(
  `
  < (men) (och) varför DONE du|ni … inte|aldrig|ej
  varför lät|låter du
  varför … du FAILINGS
  varför … du … så länge|sent|plötsligt|snabbt|lätt
  < om|annars inte , varför
  om inte , vad hindrade|var
  varför inte (redan|långt|långt) tidigare|före|innan|först
  hur kommer|kom|kan det sig|komma … att du … inte|aldrig|ej|bara|FAILINGS
  hur kommer|kom|kan det sig … (på) att du inte|aldrig|ej
  vad är|var det som gjorde|gör att du … inte|aldrig klarade|orkade|lyckades|hörde|sa|tog|bad
  vad hindrade|hindrar dig från att bara|faktiskt
  vad hindrade|hindrar dig … … rätt|helt enkelt
  hur kunde|kan du bara
  hur kunde|kan du LAPSED
  hur kunde du vara|bete|tro|välja (dig) så|att
  hur kunde du göra|gjort|säga|sagt … … så|sådär|det|detta|oss|mot|dina|kollegorna|gruppen
  < (men) (och) varför sa|sade|gjorde|tog|skrev|frågade|berättade|bad|nämnde du|ni … inget|ingenting|ingen|inga
  < förstår|inser|fattar du (inte) (ens) hur|vad|vilka|vilken det|detta|du|din|ditt … … HITS
  < förstår|inser|fattar du (inte) (ens) hur|vad|vilka|vilken … … innebär|betyder|gör för|med|mot kollegorna|dina|oss|gruppen|teamet|de|dem|andra|avdelningen|kunderna|patienterna|chefen
  < förstår|inser|fattar du (inte) (ens) hur|vad|vilka|vilken problem|besvär|bekymmer|skada|arbete|merarbete|konsekvenser
  hur tänkte du egentligen
  hur tänkte du när|där du (bara) LAPSES
  vad tänkte du (egentligen) när du
  < (men) kunde|hade|borde|skulle|har|kan|ville|försökte|tänkte|insåg|förstod|visste|såg|märkte|förstår|frågade|sa|bad|pratade|tog du inte|aldrig
  < var det inte du|ditt|dig
  borde du (själv|kanske) (ha) gjort|ha|sagt|tagit|pratat|kunnat|bett|försökt
  kunde|skulle|hade du (själv) (ha) (kunnat) (gjort|göra) (ha) annorlunda|bättre
  hade|kunde du själv|kanske (ha) (kunnat) göra|gjort|sagt|säga|bidra|ta|tagit
  vad kunde|borde du (själv) ha|gjort
  < försökte|gjorde|gav|har|tog|bad|hade|ville|lyssnade|ansträngde|är|kan|tycker du (dig) (själv) DOUBTS
  < försökte|gjorde|gav|har|tog|bad|hade du (själv|det|honom|henne|oss|chefen) (en) (det) (försökt|gjort|gett) DOUBTS
  vad gjorde|har du (gjort) för att förbättra|lösa|ändra|förändra|stoppa|bidra|anpassa|lyfta|motverka|undvika|rätta|reda|underlätta|förhindra|förebygga
  egen skuld|medverkan|del|inblandning i|till
  (din) egen roll|insats i|till … konflikt*|bråk*|problem*|osämja*|att|det
  din del|skuld|roll|inblandning i|till (att) … konflikten|bråket|det|problemet|konflikt|problemen|samarbetet
  ditt eget ansvar
  ditt ansvar för att
  bidrog|bidragit du själv
  du (själv) bidrog|bidragit till
  har|hade|bidrog du (själv) bidragit
  ditt (eget) fel
  dina (egna) misstag|brister|tillkortakommanden|svagheter
  du inte|ej (riktigt|ens) klarade|orkade|räckte|lyckades|höll|passade|levde|dög|förmådde|mäktade|ansträngde|kunde
  FAILINGS du
  du FAILINGS
  lämna|lämnar|lämnade … i sticket
  så känslig|besvärlig|lättstött|lättkränkt|överkänslig
  för känslig|otålig|krävande|negativ|personligt|bekväm|lättstött
  kan|är det … … att du … för|över*
  berodde|beror|berott|bero|låg (det) (inte) (kanske) (delvis|också) på|hos dig
  erkänner|medger|inser du (inte) (nu) (att)
  håller du med om att … … du|dig|ditt|din
  vad gjorde|har du själv (gjort) för att
  du själv (har) gjort tillräckligt|nog
  du själv (hade|har) (kunnat|kunde) (kunnat) göra|gjort annorlunda|för|åt
  göra|gjort mer själv
  problemet|felet (kanske|delvis) (var|är|låg|ligger) (kanske|hos) du|dig
  varför blev|är|var du osams|ovän|sur|arg
  gav du upp
  du ditt strå
  gjorde|tog du din|ditt (fulla) del|ansvar
  är du säker på att du
  du … ställt|ställde till
  skyller|skyllde du
  varför … du … för sent
  gjorde du för fel
  så lätt upp
  du bara gick|slutade|lämnade|försvann|gav
`,
  { DONE: done, FAILINGS: failings, DOUBTS: doubts, LAPSED: lapsed, LAPSES: lapses, HITS: hits },
);

/** Asks what somebody needed, or wants to pass on. */
const fine = phrases(`
  behövt|behövde
  efterträdare
  för (din) egen del
`);

/** The fault is the leaver's, in Swedish. Only set ways of saying so: reproach is in the turn of phrase. */
export const blaming = saying(blame, fine);
