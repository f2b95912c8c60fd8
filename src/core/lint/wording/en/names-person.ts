import { namesPerson as rule } from '../names-person.ts';
import { phrases } from '../phrases.ts';

const people = (
  'colleague|colleagues|manager|managers|person|people|supervisor|supervisors|teammate|teammates|co-worker|co-workers|coworker|' +
  'coworkers|workmate|workmates|boss|bosses|member|members|individual|individuals|leader|leaders|nurse|nurses|teacher|' +
  'teachers|employees|employee|doctor|doctors|staff|foreman|seniors|partner|partners|director|directors|consultants'
).split('|');

/** Asks for names, in any type. */
const always = phrases(
  `
  < (please|can|could|would) (you) (please) name one|two|three|a|any|anyone|the|those|somebody|someone|some|up|names|your (or) (two|three) PEOPLE|who|one|of
  < name anyone|anybody|someone|somebody|those
  name names|anyone|anybody|someone|somebody
  the|their|a|his|her|any|your name|names of (whoever|the|those|anyone|people|a|any|your|who|everyone|that|him|her|someone)
  (his|her|their|give|what|some|us|me) their|his|her|names|give name|names (please)
  by name
  single|point|pick out any|anyone|the|a|those|who|one|somebody|someone
  (please) list|rank|tick|select|mark|pick|choose|circle|identify|write|state|note (down|out) the|those|any|all|your|one|two|three|up|which (to|three|two|of|one|worst|best) (three|two|your|the) PEOPLE|names
  < who (,) (if) (anyone) (,) of|on|in|among|at the|your|our|this|these|those
  which of the|your|our|these|those PEOPLE
  < whose
  if you could get|sack|fire|remove|replace (rid) (of) one|somebody|someone|anyone
  who would|should it|that|they be
  which of your|the|our (own|former|other|senior) PEOPLE
`,
  { PEOPLE: people },
);

/** Whom somebody worked under or with: it places the leaver, and judges nobody. */
const nearest = phrases(`
  report|reported|reporting|answer|answered to
  work|worked|deal|dealt (with) most|closest|mostly
  closest|most contact|dealings|touch
  closest to|with >
`);

/** Asks who: in a choice a role is picked, so only where words are answered. */
const inWords = phrases(
  `
  < (and|but|so) (to|with|from|for|by|about) who|whom
  , (and) who|whom
  by|with|from|to whom
  which (other|one|two|three|specific|particular) PEOPLE
  tell (us|me) who
  who exactly|else
  is|was there anyone|anybody|someone|somebody (in) (particular) (you|who|that) … … thank|mention|name|praise|single|report|blame|warn|credit|reward|recognise|highlight
`,
  { PEOPLE: people },
);

/** Who takes something over, or must be told: it is the work that is asked about. */
const handover = phrases(`
  take|takes|taking (it|this|that) over|on
  hand|handing|handed (it) over
  get in touch with
  needs|need to know|hear|be
  who|whom … … should|can|could|must|will|does we|i|the (contact|tell|ask|inform|speak|talk|call|ring|know)
  who (in|outside|else|here) (the|your) (organisation|team|company) knows|needs|looks|handles|runs|keeps|holds|has|could|can|will|decides|approves|signs|owns|covers|would
  who outside
  who … … happy|notice|suit
  successor
  who|whom could|can|would|did|do (you|people|one) (most|usually|normally|first) turn|go|talk|speak|call|ask|ring|contact
`);

/** Asks who, of people, in English. */
export const namesPerson = rule(always, nearest, inWords, handover);
