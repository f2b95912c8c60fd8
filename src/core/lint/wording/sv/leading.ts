import { phrases } from '../phrases.ts';
import { leading as rule } from '../leading.ts';

/** Judges what it stands before: in the form that takes it for granted (den usla lönen, vårt fina gäng). */
const loaded = (
  'fantastiska|härliga|underbara|fina|goda|utmärkta|otroliga|duktiga|generösa|förmånliga|unika|suveräna|trevliga|' +
  'sköna|roliga|omtalade|uppskattade|populära|moderna|berömda|enastående|' +
  'usla|urusla|dåliga|hemska|bristande|bristfälliga|undermåliga|kaotiska|stökiga|röriga|otydliga|orimliga|orättvisa|' +
  'tröga|skrala|knappa|tokiga|tuffa|giftiga|toxiska|infekterade|osäkra|krångliga|jobbiga|besvärliga|svaga|frånvarande|' +
  'hopplösa|misslyckade|urdåliga|katastrofala|jäktiga|stressiga|tråkiga|eviga|låga'
).split('|');

/** How much of a judgement: asks for the degree of what it takes for granted. */
const judged = (
  'roligt|kul|skönt|härligt|fantastiskt|underbart|trevligt|spännande|givande|lärorikt|stolt|lättad|tacksam|' +
  'besvärlig|besvärligt|dålig|dåligt|jobbig|jobbigt|illa|hemskt|hemsk|tråkigt|tufft|stressigt|stressad|stressande|' +
  'frustrerad|frustrerande|besviken|arg|ledsen|trött|less|otydlig|otydligt|orättvis|orättvist|usel|uselt|rörigt|kaotiskt|' +
  'uppskattat|hjälpsam|missnöjd|överkörd|lurad|ignorerad|bortglömd|överarbetad|tråkig|otrygg|orättvist|krånglig|krångligt|utmattande|utsatt|ensam'
).split('|');

const premises = phrases(
  `
  < (men) (nog) visst|säkert|givetvis|naturligtvis|självklart|nog
  du|ni|det|vi|chefen|de|man|är|var|har|*de väl (ändå|inte)
  du|det|ni|chefen|de * väl|nog|säkert
  , eller hur|va|inte|visst
  eller hur >
  inte sant
  visst är|var|har|är|håller|tycker|känner det|du|vi
  håller du (inte) med
  instämmer du|ni
  < tycker|tyckte|anser|känner|kände|tror|trodde|trivdes|trivs|uppskattade|gillade|märkte|fick du|ni inte
  < är|var|blev|vore|känns|kändes det inte
  < (är|var|har|hade|kan|borde|fungerade|blev|gav|fick) (det) (*en|*et|chefen|vi) inte
  du|vi|det|ni|de|är|har|var|hade|chefen ju
  de flesta (andra) (som|här|av|anställda|medarbetare|kollegor) … … säger|tycker|är|brukar|uppskattar|har|trivs|verkar
  alla andra|här|som … … säger|tycker|är|verkar|trivs|klarar|har
  många (andra) (som|här|av|har|säger|tycker) … … säger|tycker|klagar|klagat|sagt|uppskattar|nämner|berättar|nämnt
  < andra (som) (har) (slutat) (har) säger|sagt|berättat|klagat|tycker|nämnt
  dina kollegor säger|tycker|har|verkar
  vi vet|hör|tror|tycker|märker (redan|ju|själva|alla|att) att … … (du|det|ni|här|*en|*et)
  vi är (så|mycket|väldigt) stolta|kända|glada|nöjda|duktiga
  vi har satsat|lagt|arbetat|jobbat|investerat
  har vi satsat|lagt|investerat
  fått (mycket|så) (mycket) beröm|lovord|pris|utmärkelser
  alla|vi vet att
  < vad fick|kunde|hade|hann|vågade du inte
  < hur bra var|är det
  hur bra tycker|tyckte|anser du|ni att
  hur väl tycker|tyckte|anser du|ni … … lyckats|lyckades|lyckas|hanterat|hanterade|skött|skötte|löst|löste
  < på vilket|vilka sätt är|var|blev|kändes … JUDGED
  är|var|blev|gick|fungerade|fungerar (det) (*) så JUDGED
  stora|rejäla|många satsningar
  hur mycket kommer du
  som du säkert|nog|väl vet|förstår|märkte
  < hur (väldigt|riktigt|pass|mycket|så|otroligt) JUDGED (var|är|blev|kändes|känns|tyckte|gick|fungerade|du|det)
  hur mycket bättre|sämre|roligare|lättare|svårare|trevligare|tryggare|enklare|värre|uppskattade|älskade|njöt|gillade|tid|störde|led|saknar|saknade|hjälpte|irriterade|nytta
  vad|vilk* … … som gjorde dig|att (du) (blev|var|kände) (så) JUDGED
  gjorde dig (så) JUDGED
  varför är|var|blev|blir|fungerar|fungerade|gick|har … … (så) (himla) (ofta) (extra) JUDGED|kass|låg|hög|orolig|kallt|dyrt|stor|få
  vad var det (som) (var) (för) fel|dåligt|galet med|på|i
  vad var|är|gick|blev (så|det|som) (var|är) fel|snett|dåligt
  oavsett|trots|vad vad … … värderingar|värderingarna|policy|policyn|värdegrund|värdegrunden (säger)
  utan att … … kostade|straffas|straffades|bestraffas|drabbas|drabbades|råka|få|fick|riskera|kosta|bli
  du inte (ens) fick|kunde (lära|möjlighet|hjälp|stöd|chans|chansen|tillräckligt|utvecklas)
  som inte fick plats
  den|det|de|din|dina|ditt|vår|våra|vårt|all|så|med|av|för|på (här|där|ofta|ganska|mycket|ständigt) LOADED *
  den|det höga|hårda|tunga|orimliga stressen|pressen|arbetsbelastningen|arbetsbördan|tempot|belastningen
  den|all|det ständiga *
  bristen på
  bristerna|problemen|misstagen|felen i|med|hos
  < vilka brister|problem|fel
  hur hanterade du (den|det|all|allt) stress*|kaos*|press*
  allt kaos|strul
  bara|mest (handlar|handlade|det) om pengarna
  det mest|egentligen|bara var|är|handlar pengarna
  räddade|fantastisk|fantastiskt|härligt|härlig|underbar|underbart|utmärkt|strålande|superbra
  sådant|sådan|så bra|fint|fin|trevlig|trevligt|generös|härligt (team|gäng|chef|grupp|lön|arbetsplats)
`,
  { LOADED: loaded, JUDGED: judged },
);

const fine = phrases(`
  om något|någon|nåt|några|det
  goda skäl|råd|grunder|exempel|idéer|tider
  bra (,) och|eller (vad) (var|är) (mindre|inte) dåligt|bra|sämre
`);

/** Suggests the answer, in Swedish. */
export const leading = rule(premises, fine);
