import { phrases, saying } from '../phrases.ts';

/** What was not done, or not well enough, by the leaver. */
const failings = (
  'fail|failed|neglect|neglected|refuse|refused|ignore|ignored|mishandle|mishandled|overreact|overreacted|overlook|' +
  'overlooked|struggle|abandon|abandoned|underperform|underperformed|misjudge|misjudged|misunderstand|quit|desert|deserted'
).split('|');

/** Doubt about whether somebody means it. */
const doubts = 'honestly|really|genuinely|truly|seriously|actually|even|properly'.split('|');

/** What nobody should do: after how could you. */
const lapsed = (
  'let|leave|left|miss|missed|forget|forgotten|walk|abandon|desert|allow|allowed|ignore|ignored|' +
  'behave|behaved|fail|accept|treat|treated|refuse|quit|overlook'
).split('|');

const blame = phrases(
  `
  why didn't|don't|couldn't|haven't|hadn't|wouldn't|weren't|aren't|can't you
  why did|do|have|had|could|would|were|are|can you … not|never|only|just|simply|FAILINGS
  why did|do|have you … so long|late|little|hard|easily|soon
  why did|do|have you wait|leave it|keep|let|hide|make … so|it|us
  why keep|hide|wait|leave|not|never it|this|that|until|so|say|tell|ask|speak
  < why not (have) (just|simply) say|tell|ask|come|speak|talk|raise|raised|told|said|asked|spoken
  (if|and) (you) (didn't|did) not , why
  how come you … didn't|couldn't|never|don't|wouldn't|weren't|haven't|hadn't|can't|not|aren't|only|FAILINGS
  how could you (ever|possibly|just|have) LAPSED
  how could you be|think|give so|that|up
  how could you do|say|have (done|said) this|that|it|such|so|to
  < do|did you (even|fully|really|not) realise|realize|appreciate (just) how|what|that|the
  < do|did you (even|fully|really|not) understand (just) how|what (much) this|that|it|you|your … … does|did|do|has|have|puts|put|means|meant|costs|cost|affects|affected|hurts|hurt|harms|causes|caused
  how did you let it|things
  < (and|but) couldn't|didn't|wouldn't|shouldn't|haven't|hadn't|can't|weren't|don't|aren't you have|realise|realize|know|try|ask|tell|notice|speak|see|understand|consider|raise|come|done|tried|just|simply|bother|read|check|accept
  < could|should|would|might you not (just|simply|have)
  < do|don't you (not) think|agree|feel (that) you could|should|might|were|may
  < do|can|would|will|did you (now|not) accept|admit|acknowledge|concede|recognise|regret
  < did|do|have|were|are|had you DOUBTS
  should|could|might|ought you (yourself) (not|to) (have) done|handled|tried|said|approached|acted|behaved|managed|dealt|raised
  could|should you yourself
  did|have|could|had you yourself do|done|try|tried|contribute|contributed|say|said|raise|play
  did|have|could you yourself do|done|contribute
  you yourself to|contribute
  do|did|have you do yourself
  what did|have you do|done to improve|change|fix|resolve|solve|address|prevent|stop|adapt|fit|contribute
  did you do to make|cause|deserve|bring|provoke|upset
  what were you thinking
  your own part|share|responsibility in|of|for
  your own fault|doing|failings|shortcomings|mistakes
  (your) part|role|fault did you play|have in
  part|role (did|have) you (yourself) play|played in … (conflict|falling-out|row|problem|problems|dispute|breakdown|tension|failure|it)
  your fault|mistakes|failings|shortcomings|failure|failures
  your inability|unwillingness|reluctance|refusal to
  down to you
  are|were you … to blame
  did|done enough yourself
  you (partly) to blame
  stopped|kept|prevented|stop you (from) simply|just|even|actually
  took|taking|take things|it|this|that|everything too
  were|are you (perhaps|maybe|possibly|just|simply) (being) (a) (bit) too|over-sensitive|oversensitive|overly|just sensitive|demanding|negative|impatient|slow|picky|ambitious|emotional|difficult
  you (just|simply) couldn't|weren't|didn't|wouldn't (really|just) keep|cope|fit|manage|handle|try|bother|hack|deliver|perform
  you could|did|would not (really|just) keep|cope|fit|manage|handle|try|bother|hack|deliver|perform
  you FAILINGS
  walked|walking out on
  in the lurch
  your weight|excuse
  do|did your part|bit|share
  take|took (any|full|some) responsibility
  are you sure|certain (that) you|it
  let the|your|everyone|us|them (team|colleagues|side) down
  gave|give|giving up so|on|too (easily|soon|quickly)
  did you give up
  why were|are you … late|absent|difficult|negative
  you do wrong
  your expectations|standards … too
  problem|fault (might|may|could) is|was|be|been (partly) you|yours
  why did you let it|things|them|this
  wait|waited|waiting until|till (it) (was) too
  wait|waited so long
  make|made an|no|any|enough|more (of) (an) effort
  (more|enough|real) effort to (fit|get|adapt|learn|join)
  try|tried|trying hard|harder enough
  isn't|wasn't it (partly|really|also|just) your|you|down
  bring|brought it|this on yourself
  your (side|end|part) … go|went wrong
  where did you go wrong
`,
  { FAILINGS: failings, DOUBTS: doubts, LAPSED: lapsed },
);

/** Asks what somebody wants to pass on, or others did. */
const fine = phrases(`
  successor
  like|need us|from
`);

/** The fault is the leaver's, in English. Only set ways of saying so: reproach is in the turn of phrase. */
export const blaming = saying(blame, fine);
