import { doubleBarrelled as rule } from '../coordination.ts';
import { phrases } from '../phrases.ts';

const joins = phrases(`
  och/eller
  såväl|likaväl som
  liksom
  och|eller|samt|respektive
`);

const or = new Set(['eller']);

/** Asks on, whatever stands around it. */
const sure = phrases(`
  och|eller|men|samt (i) så|sådana fall
  om|ifall ja|så|inte , vad|vilk*|hur|när|vem|vart
  (,) i så fall hur|vad|vilk*|när|vem|vart|var
  * men (inte) (för) * >
  och (i) vad|hur|vilk*|vart|vem|vems
  när och|eller var|hur|om
  var och|eller när|hur
`);

/** One thing, said with a join. */
const one = phrases(`
  < och|eller|samt
  då|nu och då|sen
  mer|fler|fortare|högre|större|mindre|bättre|sämre|längre|oftare och mer|fler|fortare|högre|större|mindre|bättre|sämre|längre|oftare
  mer|bättre|sämre|fler|färre|större|högre|lägre|längre|kortare|tidigare|lättare|svårare|snabbare eller mindre|sämre|bättre|färre|fler|mindre|lägre|högre|kortare|längre|senare|svårare|lättare|långsammare
  förr|tidigare eller senare
  upp|ut|in|fram|hit|dit|av|till|från|för och ner|ned|in|ut|tillbaka|dit|hit|på|från|till|emot|mot
  för|till eller emot|från
  lätt|bra|inifrån|positivt eller svårt|dåligt|utifrån|negativt
  dag|natt|kväll|morgon|morgnar|dagar och|eller natt|dag|kväll|kvällar|nätter
  helg|helger|vardag|vardagar och|eller vardag|vardagar|helg|helger
  vardags|stort|smått|högt|lågt och|eller smått|stort|lågt|högt
  ris|kost|mat|rast|rätt|rent och|eller ros|logi|dryck|vila|fel|snyggt
  lugn|lag|ordning|hälsa|miljö|liv|kropp och ro|ordning|reda|säkerhet|hälsa|död|lust|själ
  hälsa , miljö och säkerhet
  mål och medel|mening
  råd och stöd|råd|tips
  hot och|eller våld
  vård|barn|frukt|bygg|lager|drift|kost och omsorg|unga|grönt|anläggning|logistik|underhåll|logi
  vän|kompis|bekant eller bekant|kollega|vän|familjemedlem|kompis
  före|med|tid|tid|tid och efter|utan|pengar|kraft|ork
  vinst|vett|vatten och förlust|etikett|avlopp
  råd|tips och tips|råd|stöd
  ansvar|rättigheter|skyldigheter och skyldigheter|rättigheter
  helt|klart|kort|rent|gott|var|sann|vitt|först|till och hållet|tydligt|gott|väl|en|samman|brett|främst|med
  i och för|med
  till och med
  jobb|arbete|arbetet|arbetsliv|jobbet och|eller familj|fritid|privatliv|livet|hemmet
  livet|fritid|privatliv|familj och jobb|jobbet|arbete
  lek|teori|teorin|ord|plan och allvar|praktik|praktiken|handling|verklighet
  forskning och utveckling
  inköp|drift|ekonomi och logistik|underhåll|administration
  en|ett|någon och|eller annan|annat|flera|par|fler|samma
  ja|bra|rätt|sant eller nej|dåligt|fel|falskt
  eller hur|inte|så|liknande|motsvarande|något|någon|nåt|dylikt|ej|annat|nåt|både|inget|ingen
  och så|liknande|annat|dylikt|sådant|sånt|allt|samtidigt|ändå|tillbaka|då
  sitta|sitter|satt|suttit|stå|står|stod|stått|ligga|ligger|låg|legat|gå|går|gick|gått|komma|kommer|kom|kommit|åka|åkte|ta|tar|tog|försök*|fortsätt*|ringa|springa|börja och
  vara|var|är|varit|fått|får|fick|håll*|höll|hjälp* med|på|till|igång och
  mellan … … … och
  skillnad* … … och
  balans* … … och
  skilj* på … och
  kombiner* … … och
  jämför* … … och
  från … … till … och
  du|dig|jag|mig|ni|er|vi|oss|han|hon och din|ditt|dina|er|era|ert|vår|våra|den|de|dem|dom|kollegorna|andra|jag|du|mig|dig|chefen|ni|vi
  hör|höra|ringer|ringa|skriver|skriva|kommer|komma … … och berätta*|säga|säger|fråga|frågar
  tänk|föreställ|blunda|gå|titta|se … … … och berätta|beskriv|säg|försök|fundera|ge
  att … och samtidigt
  för att * och
  att *a och *a
  hon/han|han/hon|hans/hennes|honom/henne|hennes/hans
`);

/** Belongs together in the whole sentence. */
const together = phrases(`
  tillsammans|varandra|varann|sinsemellan|sams|överens|samtidigt|ihop
  samarbetade|samarbetar|samarbeta|samverkade|samverkar|umgicks
`);

const whys = new Set(['varför', 'hurså']);

const besides = phrases(`
  när|medan|innan|sedan|eftersom|tills|ifall|fast|trots|oavsett|förutom|utöver
  om du|det|den|de|man|ni|vi|något|någon|jag|din|ditt|dina|vi|alla|inget|ingen|chefen
`);

/** Asks on about the same thing, or is another rule's. */
const follows = phrases(`
  varför
  något|nåt|någonting|annat mer|annat|mer|till >
  < stämmer|är det (här) (så) (rätt) >
  < om inte
`);

const second = phrases(`
  < vad|vilk*|hur|varför|vem|var|vart … … … , vad|vilk*|hur|vem|vart (skulle|är|var|har|hade|tycker|tyckte|blev|gjorde|fick|kan|kunde|saknade|gick|fungerade)
`);

/** Two questions in one, in Swedish. */
export const doubleBarrelled = rule({ joins, or, sure, one, together, whys, besides, follows, second, longest: 30 });
