import { doubleBarrelled as rule } from '../coordination.ts';
import { phrases } from '../phrases.ts';
import { setPhrases } from './set-phrases.ts';

const joins = phrases(`
  and/or
  as well as
  along|together with
  and|or|nor|plus
`);

const or = new Set(['or']);
const whys = new Set(['why']);

/** Asks on, whatever stands around it. */
const sure = phrases(`
  and|or|but , if so|not|yes|no
  and|or|but if so|not|yes|no (,)
  if so|not , what|which|how|when|who|where|to|for|by
  if so , in|at|with what|which
  and|or (in|for|to|with|at) what|which|how|whose|whom
  and|or (in|for|to|with|at) (what|which|how|where|when|who) was|were|is|are|did|do|does|has|have|had|could|would|should (the|you|your|it|they|there|we)
  and|or , (in) what|how
  * but (not) (too) * >
  to you|me|us|them|it and *ed
  and who
  and where|when did|do|does|was|is|were|are|would|could|should|has|have|had|will|can
  when and|or where|how|if
  where and|or when|how
  how and|or when|where|what
  neither … … nor
`);

/** One thing, said with a join. */
const one = phrases(
  `
  ${setPhrases}
  < and|or|plus|but
  terms , conditions
  go|goes|went|come|comes|came|try|tries|tried|stop|stopped|sit|sat|wait|waited|stay and
  nice and
  good and ready|proper
  , and when|where >
  add|say|ask|mention|raise|share|tell (me|us) or|and add|say|ask|mention|raise|share|tell
  between … … … (,) and
  difference*|compar*|combin*|balanc*|juggl*|mix* … … … and
  from … … to … and
  PERSON and|or your|the|our|my|her|his|their|other|others|i|me|you|yourself|colleagues
  your … (manager|colleagues|team|boss) and you|yourself
  think|imagine|look|take|cast|picture|close|stop|go|sit … … … and tell|describe|say|think|walk|talk|give|try
  talk|walk|take us|me … … … and tell
  to * and *
  *ing and *ing
  while|whilst and
  he/she|him/her|his/her|she/he|her/his|they/them
`,
  { PERSON: 'you|yourself|i|me|us|we|him|her|they|he|she'.split('|') },
);

/** Belongs together in the whole sentence. */
const together = phrases(`
  together|alongside|each|simultaneously|mutual*
  one another
  at|in the same time|breath
  get|got|gets|getting on|along >
  get|got|gets|getting on|along ,
  see|saw|seen eye
  cooperate|cooperated|collaborate|collaborated|co-operate|co-operated|interact|interacted
`);

const besides = phrases(`
  when|whenever|while|whilst|before|after|since|because|until|although|though|unless|whatever|despite|regardless|besides|apart|aside
  if you|it|the|we|they|there|your|somebody|someone|anything|something|a|i|plans|people|things
`);

/** Asks on about the same thing, or is another rule's. */
const follows = phrases(`
  why
  < (is) (there) (was) anything|something (else|more|other) >
  < if not
  < is|was that (about) (right|correct|so|true|fair) >
  < have i got that right
  < how so
  < do you know >
`);

const second = phrases(`
  < what|which|how|who|where … … … , what|which|how|who|where was|were|is|are|did|do|does|has|have|had|could|would|should|about|went|made
`);

/** Two questions in one, in English. */
export const doubleBarrelled = rule({ joins, or, sure, one, together, whys, besides, follows, second, longest: 32 });
