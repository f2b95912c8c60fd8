import { doubleBarrelled as rule } from '../coordination.ts';
import { phrases } from '../phrases.ts';
import { setPhrases } from './set-phrases.ts';

const joins = phrases(`
  och/eller
  såväl|likaväl som
  liksom|jämte
  och|eller|samt|respektive
`);

const or = new Set(['eller']);

/** Asks on, whatever stands around it. */
const sure = phrases(`
  och|eller|men|samt (i) så|sådana fall
  om|ifall ja|så|inte , vad|vilk*|hur|när|vem|vart
  (,) i så fall hur|vad|vilk*|när|vem|vart|var
  * men (inte|ofta|ibland|väldigt|mycket|lite|ganska|alltför|rätt) (för) * >
  och (i) vad|hur|vilk*|vart|vem|vems
  när och|eller var|hur|om
  var och|eller när|hur
`);

/** One thing, said with a join. */
const one = phrases(
  `
  ${setPhrases}
  < och|eller|samt
  hälsa , miljö och säkerhet
  sitta|sitter|satt|suttit|stå|står|stod|stått|ligga|ligger|låg|legat|gå|går|gick|gått|komma|kommer|kom|kommit och
  sitta|sitter|satt|suttit|stå|står|stod|stått|ligga|ligger|låg|legat ner|ned|still|stilla|kvar|upp|hemma|ute och
  satt|sitter|stod|står|låg|ligger|gick|går du|ni|man|jag|vi|han|hon|de (ner|ned|still|kvar|upp|hemma|ute) och
  tillägga|säga|fråga|undra|berätta (om) eller fråga|säga|tillägga|undra|berätta
  ta|lägga|vill upp|till eller fråga|säga|tillägga|undra
  åka|åkte|ta|tar|tog|försök*|fortsätt*|ringa|springa|börja och
  vara|var|är|varit|fått|får|fick|håll*|höll|hjälp* med|på|till|igång och
  mellan … … … och
  skillnad*|balans*|kombiner*|jämför* … … och
  skilj* på … och
  från … … till … och
  PERSON och din|ditt|dina|er|era|ert|vår|våra|den|de|dem|dom|kollegorna|andra|jag|du|mig|dig|chefen|ni|vi
  hör|höra|ringer|ringa|skriver|skriva|kommer|komma … … och berätta*|säga|säger|fråga|frågar
  tänk|föreställ|blunda|gå|titta|se … … … och berätta|beskriv|säg|försök|fundera|ge
  att … och samtidigt
  för att * och
  att *a och *a
  hon/han|han/hon|hans/hennes|honom/henne|hennes/hans
`,
  { PERSON: 'du|dig|jag|mig|ni|er|vi|oss|han|hon'.split('|') },
);

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
