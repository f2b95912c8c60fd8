import { doubleBarrelled as rule } from '../coordination.ts';
import { phrases } from '../phrases.ts';

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
  and where|when|who
  when and|or where|how|if
  where and|or when|how
  how and|or when|where|what
  neither … … nor
`);

/** One thing, said with a join. */
const one = phrases(`
  < and|or|plus|but
  health and safety|wellbeing
  more|less|better|worse|faster|longer|harder|louder|fewer|higher|lower|easier|earlier|sooner|later and|or more|less|better|worse|faster|longer|harder|fewer|higher|lower|easier|later|sooner
  up|in|out|back|to|off|down|here|there|now|over|round|on|by|again|through|for|time|first|far|above and|or down|out|forth|fro|up|there|then|again|round|off|large|through|against|foremost|wide|beyond
  day|night|morning|evening|weekday*|weekend* and|or night|day|evening|weekend*|weekday*
  pros|trial|wear|terms|give|bits|odds|ins|ups|tips|rules|rights|food|bed|pen|cut|peace|law|supply|safe|loud|nice|good|tried|sick|black|rough|each|nuts|cloak|profit|do's|dos|come|wait|stop|live|pick|mix|hit|short|touch|null and|or cons|error|tear|conditions|take|pieces|ends|outs|downs|tricks|regulations|responsibilities|drink|breakfast|paper|dried|quiet|order|demand|sound|clear|easy|tested|tired|white|ready|every|bolts|dagger|loss|don'ts|go|see|learn|choose|match|miss|sweet|void
  terms , conditions
  research|arts|diversity|equity|learning|search|mergers|accident|housekeeping|track|point|question|profit|health|stock|goods and development|crafts|inclusion|acquisitions|emergency|trace|click|answer|loss|beauty|take|services
  work and|or home|life|family|leisure
  home|family|life and|or work
  theory|words and|or practice|deeds
  one|once|two|three or|and two|three|four|other|another|another's|all|twice
  half
  right|yes|true|good|for|rightly|like|easy|positive or wrong|no|false|bad|against|wrongly|not|hard|difficult|negative
  or not|so|similar|something|anything|someone|anyone|anybody|somebody|otherwise|else|other|both|neither|the other|thereabouts
  and so (on|forth)
  and the like|rest
  and|or (all) that
  go|goes|went|come|comes|came|try|tries|tried|stop|stopped|sit|sat|wait|waited|stay and
  nice|good and
  between … … … and
  between … … … , and
  difference* … … … and
  compar* … … … and
  combin*|balanc*|juggl*|mix* … … … and
  from … … to … and
  you|yourself|i|me|us|we|him|her|they|he|she and|or your|the|our|my|her|his|their|other|others|i|me|you|yourself|colleagues
  your … (manager|colleagues|team|boss) and you|yourself
  think|imagine|look|take|cast|picture|close|stop|go|sit … … … and tell|describe|say|think|walk|talk|give|try
  talk|walk|take us|me … … … and tell
  to * and *
  before|with|time and after|without|money|effort|energy
  to and from
  sales|repairs|fruit|care|policies|food|front|hair and marketing|maintenance|veg|support|procedures|beverage|back|makeup
  week|day|month|year|hour|shift or two|so
  or from|by|to|with someone|somebody|something else
  threats|threat and|or violence
  friend|friends|relative or colleague|relative|family|relatives|acquaintance|friend
  bread|checks|hard|meet|lost|questions|ways|part and butter|balances|fast|greet|found|answers|means|parcel
  *ing and *ing
  while|whilst and
  he/she|him/her|his/her|she/he|her/his|they/them
  on|out and off
  up and about|running
`);

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
