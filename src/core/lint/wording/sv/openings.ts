import { phrases } from '../phrases.ts';
import type { Openings } from '../openings.ts';

const verbs = (
  'är|var|har|hade|blir|blev|får|fick|kan|kunde|vill|ville|ska|skulle|bör|borde|måste|vet|visste|gör|gjorde|går|gick|' +
  'kommer|kom|ser|såg|ger|gav|tar|tog|står|stod|höll|håller|hann|finns|fanns|känns|trivs|lät|låg|sa|sade|drog|skrev|' +
  'bjöd|slapp|satt|föll|fann|stack|blivit|upplevs|syns|märks|hörs|minns|stämmer|beror|lönar|behövs|räcker|tror'
).split('|');

/** Words that end like a verb in the past and are none. */
const noVerb =
  'tills|alls|annars|både|varje|vilket|inte|beträffande|angående|gällande|rörande|avseende|följande|nuvarande|dåvarande|bortsett';

/** How yes-or-no questions begin: Swedish puts the verb first, whatever the subject is. */
export const openings: Openings = {
  closed: phrases(
    `
    < VERBS
    < *ar|*er|*as|*ns du|ni|det|den|de|man|din|ditt|dina|vi|er|*en|*et|*erna|*orna|*arna|alla|någon|vår|våra|vårt
    < *de|*des|*te|*tes
    < *s du|ni|det|din|chefen
  `,
    { VERBS: verbs },
  ),
  leadIn: phrases('< i|enligt|om|när|som|med|nu|efter|under|på|jämfört|sett|så|allt|tänk|utifrån|för'),
  afterComma: phrases(', VERBS du|ni|det|den|de|din|ditt|dina|man|vi|jobbet|lönen|chefen|*en|*et|*erna|*orna|*arna', {
    VERBS: verbs,
  }),
  fine: phrases(`
    < ${noVerb}
    < vad|hur|vilk*|varför|vem|vems|vart
    < i|på|av|till|för|från|med|om|åt|under vad|vilk*|vem|hur
    , vad|hur|vilk*|varför|vem|vart|när
    < var är|var|har|hade|blir|blev|kan|kunde|finns|fanns|ska|skulle|letade|hittade|sökte|brukade|låg|stod|fick|får|gick|började|vände|tog|ser|såg|lärde|hamnade|sitter|satt|bor|arbetade|jobbade|i|på|någonstans|*ade
    < var *ar|*er|*kte|*rde|bor|går|sker|står du|ni|din|ditt|dina|de|man|vi|jag|han|hon|chefen|*erna|*arna
    < är|var|finns|fanns|har|hade|blir|blev|kom|hände|händer det (då|nu) (också) (ens) något|någon|några|någonting|nåt|nån|ett|en|saker|stunder|tillfällen|gånger|delar|dagar
    < har|hade du (kanske) något|några|någonting|nåt (mer|annat|råd|tips|förslag|exempl*|fråg*|idé*|tank*|som|att|du)
    < saknar|saknade|saknas|undrar|undrade|saknades du|det|något
    < hände|händer|finns|fanns|är|var något|någonting|nåt
    < kan|skulle|vill|får|kunde du|ni|jag|vi (vilja) (kunna) (också) (kort) (lite|gärna) berätta|beskriva|ge|förklara|säga|utveckla|nämna|visa|sätta|måla|rita|komma|dela|ta|hjälpa|fråga|be|börja|minnas|tillägga|lägga|fundera|räkna|peka|exemplifiera|redogöra
    < kan|skulle du (vilja) (kunna) tänka på
    < minns du
    < kommer du ihåg
    i så|sådana fall
    eller
    om|ifall ja|så|inte
  `),
  more: phrases(`
    < (men) (och) berätta|beskriv|förklara|utveckla|ge|nämn|hur|vad|vilk*|varför|vart|vem
    berätta gärna
    gärna berätta|utveckla
    på vilket sätt
    i vilk*
  `),
};
