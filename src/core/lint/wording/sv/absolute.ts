import { absoluteWord } from '../absolute.ts';
import { phrases } from '../phrases.ts';
import { openings } from './openings.ts';

const words = phrases(`
  alltid|aldrig|ständigt|jämt|samtliga|varenda|alla|allas|allt|allting|överallt|genomgående|undantagslöst
  hela tiden
  varje gång|enda|dag|beslut|fråga|person|medarbetare|kollega|möte|löfte|pass
  vid varje
  utan undantag
  var och en
  i alla lägen|avseenden
  till hundra procent
  < ingen (i|på|av|här|behövde|fick|blev|var|lämnades|hade|som|kände)
  ingen|inget|ingenting|inga … som|någonsin helst
`);

/** Means something else than every one of them, or is not said of them all. */
const fine = phrases(`
  för|trots|över|framför|av|först|när alla|allt|allting
  i allt|allting
  i alla fall|händelser
  inte|knappast|nästan|sällan|långt alltid|alla|allt|jämt|hela|ständigt|ifrån
  allt *re|fler|mer|oftare|sämre|annat|möjligt|från|eftersom
  allt som allt
  alla två|tre|fyra|fem|helgons
  alla möjliga
  för|till|hos|med|om|av|på|kring|runt|mot alla (våra|era|dina) brukare|brukarna|patienter|patienterna|kunder|kunderna|elever|eleverna|boende|gäster|gästerna|barn|barnen|klienter|passagerare|besökare|medlemmar
  lämna* … … alla|allt|samtliga
  som|att alltid
`);

/** The answer hangs on always, never, all or none, in Swedish. */
export const absolute = absoluteWord(words, fine, openings);
