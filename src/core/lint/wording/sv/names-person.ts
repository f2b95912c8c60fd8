import { namesPerson as rule } from '../names-person.ts';
import { phrases } from '../phrases.ts';

const people = (
  'kollega|kollegor|kollegorna|kollegerna|kolleger|chef|chefer|cheferna|medarbetare|medarbetarna|person|personer|' +
  'arbetskamrat*|arbetsledare|arbetsledarna|gruppledare|människor|teamledare|skiftledare|lagledare|anställda|' +
  'sköterskor|sköterskorna|lärare|lärarna|förman|förmän|namn|individ|individer|ledare|säljare|kund|kunder'
).split('|');

/** What only people do: whoever is the subject of it is somebody. */
const acts = (
  'har|hade|gjorde|gör|fick|får|sa|säger|drog|drar|gick|brukade|brukar|skulle|borde|bör|kan|kunde|vill|ville|klagade|' +
  'klagar|tycker|tyckte|mer|fler|annan|andra|annars'
).split('|');

/** Asks for names, in any type. */
const always = phrases(
  `
  (vid) namnge|namnges
  vid namn
  namn|namnet|namnen (gärna) på den|dem|de|personen|personerna|någon|kollegan|kollegor|en|alla|ditt|dina|chefen|två|tre|dom
  ange|skriv|nämn|uppge|lämna|ge (gärna) (oss|mig) (ett) namn|namnet|namnen
  peka ut
  vad heter|hette (den|han|hon|de|personen|chefen|kollegan)
  vilkas|vems
  vem av|bland
  vilka|vilken av|bland (dina|era|våra|de) PEOPLE
  vem|vilka i|på|inom ledningen|ledningsgruppen|gruppen|teamet|avdelningen|arbetslaget|skiftet|personalen|enheten|kontoret
  nämn|lista|rangordna|betygsätt|räkna|kryssa|markera|ange|skriv|välj (gärna|upp|för|ner) (en|två|tre|de|dem|alla|någon|minst) PEOPLE
`,
  { PEOPLE: people },
);

/** Whom somebody worked under or with: it places the leaver, and judges nobody. */
const nearest = phrases(`
  närmast|mest|tätast kontakt
  kontakt|samarbete med >
  rapporterade|lydde|hörde|sorterade|svarade … … till|under|inför
  din|er närmaste|närmsta
  närmast chef|överordnad
`);

/** Asks who: in a choice a role is picked, so only where words are answered. */
const inWords = phrases(
  `
  < (och|men|så) (om|åt|för|från|av|till|hos|på|med) vem
  , vem|vems
  vilka|vilken (andra|annan|fler|enskild|enskilda|två|tre|enda) PEOPLE
  < (och|men) (på|av|med|för|till|från) vilka ACTS
  < vilka är|var det|med|inblandade|där|som|värst|bäst
  (finns|fanns|är|var) det någon (särskild|speciell|viss) (person|chef|kollega) (som) du … tacka|lyfta|nämna|berömma|framhålla|anmäla|rapportera|varna
`,
  { PEOPLE: people, ACTS: acts },
);

/** Who takes something over, or must be told: it is the work that is asked about. */
const handover = phrases(`
  ta|tar över
  göra det|detta
  höra av
  ta|tar hand|emot
  vem|vilka … … behöver|bör|ska|kan|måste (vi) (få) veta|kontakta|informera*|svara|fråga|meddela*|kontaktas|ringa
  vem|vilka … … vet|ansvarar|ansvarade|bestämmer|beslutar|sköter|kommer|lär|äger
  vem|vilka … skulle märka|trivas|passa
  vem|vilka utanför
  lämna* (du) över
  nycklar|lösenord|kunder|leverantörer
  vem|vilka kunde|kan|brukade|skulle|fick|får|visste|vände|gick|ringde|frågade … … vända|vände|gå|gick|ringa|ringde|fråga|frågade|prata|be|kontakta (dig|er|sig) (till|med|om)
  vem|vilka vände|vänder du|ni|man
`);

/** Asks who, of people, in Swedish. */
export const namesPerson = rule(always, nearest, inWords, handover);
