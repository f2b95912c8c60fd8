import { leading as rule } from '../leading.ts';
import { phrases } from '../phrases.ts';

/** Praise that is taken for granted: our great team. */
const good = (
  'great|wonderful|fantastic|amazing|lovely|excellent|brilliant|superb|terrific|generous|outstanding|marvellous|awesome|' +
  'fabulous|friendly|supportive|famous|award-winning|popular|exciting|incredible|first-class|world-class|welcoming|' +
  'close-knit|vibrant|impressive|unique|modern|fine'
).split('|');

/** A fault that is taken for granted: the poor pay. */
const bad = (
  'awful|terrible|poor|dreadful|horrible|appalling|chaotic|toxic|lousy|rubbish|dire|miserable|shoddy|useless|hopeless|' +
  'unfair|unreasonable|inadequate|constant|endless|excessive|bad|disastrous|punishing|gruelling|crazy|ridiculous|messy|' +
  'botched|crippling|impossible|stressful|tedious|boring|outdated|unrealistic|low|weak|difficult'
).split('|');

/** How much of a judgement: asks for the degree of what it takes for granted. */
const felt = (
  'relieved|glad|proud|grateful|delighted|excited|lucky|disappointed|disappointing|frustrated|frustrating|' +
  'upset|upsetting|angry|annoyed|annoying|unhappy|bored|boring|stressed|stressful|bad|awful|terrible|poor|difficult|' +
  'unfair|rewarding|enjoyable|fun|nice|great|exhausting|exhausted|disruptive|tiring|badly|poorly|chaotic|confusing|sad|' +
  'sorry|tough|impressed|unpleasant|dissatisfied|painful|lonely|inspiring|unhelpful|demoralising|slow|' +
  'dull|rude|unclear|disorganised|misled|undervalued|ignored|overworked|unsafe'
).split('|');

const nots =
  "don't|wouldn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|couldn't|doesn't|won't|shouldn't|hadn't|can't".split(
    '|',
  );

const does = 'is|are|was|were|do|did|does|has|have|had|would|could|can|will|should'.split('|');
const others = 'everyone|everybody|others|people|leavers|colleagues|staff|many|most|some|several|nobody'.split('|');
const say = (
  'told|tell|say|says|said|think|thinks|feel|feels|found|find|complain|complained|mention|mentioned|seem|seems|love|' +
  'loves|like|likes|enjoy|enjoys|agree|agrees|praise|manages|copes'
).split('|');
const who = 'you|they|it|we|i|there|he|she|that|this'.split('|');

const premises = phrases(
  `
  surely|obviously|undoubtedly|presumably|doubtless
  of course
  no doubt
  < NOTS WHO|the|your|our|people|management
  < NOTS * … >
  , NOTS WHO >
  , DOES WHO >
  , right|correct|no|eh|surely >
  do|would|did|don't|wouldn't you not agree|accept
  do|would|did|don't|wouldn't you agree (with) (us|me) that
  agree that
  < DOES WHO not
  is it fair|true|right|safe to say
  is it true|fair|right that
  i|we take|assume|imagine|expect|trust|gather|presume|suppose it|that|you|the|your
  i'm|we're sure|certain|confident that|you|of
  i|we am|are sure|certain|confident that|you|of
  we care about
  we are|were all|very|really|so|rightly proud|known|famous
  we are|were proud|known|famous
  we're|i'm proud|known
  we have put|made|spent|invested|worked a|an|so|hard|much|lots|heavily|big
  we've put|made|spent|invested|worked a|an|so|hard|much|lots|heavily|big
  we pride
  we have had (a) (lot|lots|much) (of) praise|compliments|awards
  we've had (a) (lot|lots|much) (of) praise|compliments|awards
  everyone|everybody|we|people knows|know that
  what were|are|was you not able|allowed
  < how good was|is it
  is|was|are|were|be so FELT|BAD|unclear
  be fair|right|true to say
  everyone|everybody else
  < (most|many|some) OTHERS (who) (here|left|leave|have|of|on|in) (left|the|your|our) (spring|team|colleagues|people|year) SAY (us|me)
  of your|our|the colleagues|people|others|leavers|staff … … … SAY
  as you will|must|surely|probably|no know|doubt|agree|noticed|appreciate
  you must (really|surely|often) have|be|feel|agree|miss|admit
  how much did|do|does|will|would you (really|most) enjoy|love|like|miss|value|appreciate|benefit|suffer|dislike|hate|resent|regret
  how much (of) (a) (time|money|stress|trouble|better|worse|easier|harder|happier|safer|nicer|damage|pressure|harm|worry) did|does|has|have|was|is|were … … save|saved|improve|improved|help|helped|annoy|hurt|frustrate|trouble|bother|damage
  how much better|worse|easier|harder|happier|safer|nicer
  < how (very|really|truly|much) FELT was|were|is|are|did|do|have|has|had|will|would|you|it|the|to
  < how did you cope|survive with|under
  < how did you put up
  < how did you deal with all|the BAD|stress|pressure|chaos|conflict|bullying|mess
  such a|an GOOD
  such GOOD
  our|the|your|this|a|with|of (very|really|truly|so|rather|new) GOOD (new|company) team|staff|colleagues|benefits|manager|managers|people|atmosphere|culture|place|company|facilities|canteen|training|pension|package|pay|opportunities|bunch|crew|group|environment|family|workplace|bonus|perks|leadership|support|spirit|reputation|community|customers|programme|office
  our GOOD
  the|this|those|your|our|with|of|under|by|such|these BAD (and) (BAD) pay|salary|wages|management|manager|managers|conditions|hours|workload|rota|communication|leadership|atmosphere|culture|planning|shifts|training|boss|systems|system|changes|reorganisation|food|equipment|office|pressure|overtime|staffing|decisions|targets|handover|handling|state|tools|organisation|demands|noise|meetings|treatment|supervision|moods|morale|interruptions|reporting
  what was|is|were|went (so|most) wrong|bad
  what (was) (it) about|in|with … … … that|which put|drove|scared|let|annoyed|upset|disappointed|frustrated|bothered|hurt|worried|angered|wore|failed
  made|left you (feel) (so) FELT|unwelcome|unsafe|undervalued|unappreciated|ignored|excluded
  scared|frightened|wore|let|ground|drove you off|away|down|out
  what could|couldn't|didn't you not|learn|get|have|find (learn|get|do|say) >
  what … could|did you not get|learn|have|find|say|do|raise|dare
  what were you afraid
  what … couldn't|didn't you get|learn|have|find|say|do|raise
  what … did|do you lack|hate|resent|dislike
  what … (that) you were|was never|not given|allowed|taught|offered
  you did not|never get the chance|opportunity|training
  you didn't|couldn't get|learn (the) (chance)
  the|our|this lack|shortage|absence|failure|failures|shortcomings of|to|in
  < what problems|faults|shortcomings|failings|weaknesses did|do|were|are|have
  the problem|problems|trouble|weaknesses|faults|failings with|in
  whatever|despite|regardless|never (mind) (of) (what) the|our (official|stated) values|policy|handbook|policies|mission|brochure|website
  at no cost
  without any|a|fear cost|penalty|comeback|repercussions|of|price
  without it|that|being|getting|paying costing|counting|punished|blamed|penalised|held|harming|hurting|told|into|for
  without fear
  < is|was it (really|mainly|mostly|just|only|all) about|down|because|for (the|to) (the) money
  < is|was it not
  < why is|was|are|were|does|do|did|has|have * … so|such|too|always|constantly|never FELT|BAD|high|expensive|few|little|much|long
  bother|bothered|annoy|annoyed|frustrate|frustrated you (the) most
`,
  { GOOD: good, BAD: bad, FELT: felt, NOTS: nots, DOES: does, OTHERS: others, SAY: say, WHO: who },
);

/** Leaves open what it presumes, or is the leaver's to blame and another rule's. */
const fine = phrases(
  `
  if any|anything|anyone|it|at|ever
  what did you like|think best
  < NOTS you realise|realize|know|try|ask|tell|notice|speak|see|understand|consider|raise|come|say|bother|read|check
  < NOTS you (just|simply) have
`,
  { NOTS: nots },
);

/** Suggests the answer, in English. */
export const leading = rule(premises, fine);
