import { phrases } from '../phrases.ts';
import { bad, lacks } from './lacking.ts';

/** Begins something else than a statement to agree with. */
export const requests = phrases(`
  < (vänligen) beskriv|ge|betygsätt|berätta|ange|skatta|bedöm|gradera|sätt|markera|uppskatta|värdera|poängsätt|svara|kryssa|välj|rangordna|säg|vänligen
  < hur nöjd|ofta|väl|mycket|bra|många|troligt|viktigt|tydligt|lätt
  < hur * är|var|har|tycker du|din|ditt
  < varför
  < (i|på|till|av) vilk*
  < betyg|poäng|nöjdhet|nöjd
  (på) (en) skala … 1|0|ett|noll
  från 1|0|ett|noll till
  : … , … eller
  : * , *
`);

export const negations = phrases(
  `
  inte|ej|icke|knappast|knappt|sällan|ingenting|ingenstans|varken|föga|näppeligen|inget|inga
  ingen
  LACKS aldrig
  aldrig (för|så|särskilt) BAD|LACKS
`,
  { LACKS: lacks, BAD: bad },
);

/** Not a negation of what is stated, or the word is another rule's. */
export const fineNegations = phrases(`
  inte bara|enbart|minst|endast
  < ingen (i|på|av|här|behövde|fick|blev|var|lämnades|hade|som|kände)
  inget|ingenting|ingen|inga … helst
`);

/** Begins a clause beside the statement: what is negated in it is not what is agreed with. */
export const besideClauses = phrases(`
  när|om|ifall|innan|medan|eftersom|som|där|vad|hur|vilk*|fast|fastän|även|tills|trots|varför|så|även
`);
