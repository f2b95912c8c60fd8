import { leading as rule } from '../leading.ts';
import { phrases } from '../phrases.ts';

const good = 'great|wonderful|fantastic|amazing|lovely|excellent|brilliant|superb|terrific|generous|outstanding|marvellous|awesome|fabulous|friendly|supportive|famous|excellent|award-winning|popular|exciting|incredible|first-class|world-class|welcoming|close-knit|warm|vibrant'.split('|');
const bad = 'awful|terrible|poor|dreadful|horrible|appalling|chaotic|toxic|lousy|rubbish|dire|miserable|shoddy|useless|hopeless|shambolic|unfair|unreasonable|inadequate|low|constant|endless|excessive|bad|disastrous|punishing|gruelling|crazy|ridiculous|messy|botched|bullying|failing|broken|crippling|impossible'.split('|');
const felt = 'relieved|glad|happy|pleased|proud|grateful|delighted|excited|lucky|disappointed|frustrated|frustrating|upset|angry|annoyed|annoying|unhappy|bored|boring|stressed|stressful|bad|awful|terrible|poor|difficult|hard|unfair|rewarding|enjoyable|fun|nice|great|helpful|unhelpful|useful|exhausting|exhausted|disruptive|tiring|badly|poorly|chaotic|confusing|sad|sorry|fed|tough|impressed|unpleasant|satisfied|dissatisfied|valuable|useless|painful|lonely|inspiring'.split('|');

const premises = phrases(
  `
  surely|obviously|undoubtedly|presumably|doubtless
  of course
  no doubt
  < don't|wouldn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|couldn't|doesn't|won't|shouldn't|hadn't|can't (you|it|that|the|this|there|your|our|we|they|he|she|*s|*t|*y|*r|*e|*g|*k|*n|*h)
  , isn't|aren't|wasn't|weren't|don't|didn't|doesn't|haven't|hasn't|hadn't|won't|wouldn't|can't|couldn't|shouldn't it|you|they|we|there|he|she|i >
  , is|are|was|were|do|did|does|have|has|had|would|could|can|will|should it|you|they|we|there|he|she >
  , right|correct|no|yes|eh|surely >
  (do|would|did|don't|wouldn't) you agree|accept (with) (us|me|that)
  you agree|accept (that)
  would you (not) say|agree that (the|our|your|this) … … (best|great|good|fair|well)
  is|are|was|were|did|do|does|have|would it|you|they|that|this|the not (true|fair|really|the|a|think|agree|feel|find)
  is it fair|true|right|safe to say
  is it (really) true|fair|right (to) (say) that
  i|we take|assume|imagine|expect|trust|gather|hope|believe|presume|suppose (it|that|you) (that) (you|the|it|your|this)
  i'm|we're|i am|we sure|certain|proud|confident (that) (you|of|the)
  we are|were|have|know|pride|feel|think|believe|like (all) (really|very|so|a|always) (proud|known|famous|worked|invested|put|made|spent|tried|pride|ourselves|that)
  everyone|everybody else|here|who|we|agrees|says|loves|knows|thinks|likes|seems (seems|is|says|thinks|likes|loves|agrees|manages|copes|talks|talk)
  others|people|colleagues|leavers|many (here|who|have|of) (left|leave|you|us|have|others|your|the) (left|told|tell|said|say|mention|mentioned|complained|complain|feel|find|think|praise)
  (most|many|some|several|other|all) (of) (the|your|our) (people|leavers|staff|colleagues|others|employees|nurses|teachers) (who|here|have|that|in|on) … (told|tell|say|said|think|feel|find|complain|complained|mention|mentioned|seem|love|like|enjoy)
  as you (will|must|surely|probably|no|well) know|doubt|agree|noticed|appreciate
  you must|will|surely|obviously|clearly have|be|feel|agree|miss|admit|realise
  < how much|greatly|far|badly (more|less) (did|do|will|has|have|would|time|better|worse|easier|harder|of|has|money|happier) (of|did|has|was|is|are|were|does) (you|the|your|it|this|that|our|a|things|life) (enjoy|love|like|miss|value|appreciate|benefit|suffer|dislike|hate|resent|regret|save|saved|improve|improved|help|helped|annoy|hurt|frustrate|trouble|better|difference|new)
  < how much better|worse|easier|harder|happier|more|safer|nicer|time|stress|damage|pressure|harm
  < how (very|really|truly|much) FELT (was|were|is|are|did|do|have|has|you|it|the|had)
  < how (much) did|does|do you enjoy|love|suffer
  < how did you cope|deal|put|manage|survive with|up|under|in|through (with) (all) (the) (BAD|stress|pressure|chaos|lack|noise|being|working|mess|conflict|bullying|long)
  such a|an|GOOD (*)
  (our|the|your|this|a|an|those|these|with|of|their) (very|really|truly|so|rather|such|new) GOOD (new) team|staff|colleagues|benefits|manager|managers|people|atmosphere|culture|place|company|facilities|canteen|training|pension|package|pay|opportunities|bunch|crew|group|environment|family|workplace|bonus|perks|leadership|support|journey|spirit|reputation|community|customers|programme|office
  our GOOD
  (the|this|that|those|your|our|with|of|under|by|such|these) BAD (and) (new) pay|salary|wages|management|manager|managers|conditions|hours|workload|rota|communication|leadership|atmosphere|culture|planning|shifts|training|boss|systems|system|changes|changes|reorganisation|food|equipment|office|pressure|overtime|staffing|decisions|targets|way|handover|handling|state|lack|tools|organisation|demands|noise|meetings|treatment|supervision|moods|rules
  (what|which|who) (was|is|went|were|made|has) (so|most|the) wrong|bad (with|about|in|at|here|there|on)
  (what|which) (was|is|were) it (about|in|with) … … … that|which (made|put|drove|scared|let|annoyed|upset|disappointed|frustrated|bothered|hurt|worried|angered|turned|wore|got|failed)
  (made|left) you (feel|so|felt|feeling) FELT|unwelcome|unsafe|undervalued|unappreciated|ignored|excluded
  scared|drove|pushed|frightened|put|wore|let|ground you off|away|out|down
  could|couldn't|didn't|don't|did you not get|learn|have|find|given|say|do|able|allowed (*)
  what (training|help|support|tools|resources|information|chances|opportunities|skills|equipment) (did|could|were|do) (did|were|could|do) you not|never|lack|miss
  what (did|do|else) (did) you lack|miss|dislike|hate|resent
  (the|a|our|this|that|any) lack|shortage|absence|failure|failings|failures|shortcomings|inability of|to|in
  the problem|problems|trouble|weaknesses|faults|failings with|in|of|at|between
  whatever|despite|regardless|never|in mind|of|spite (mind) (what|of) (the|our) (the|our) (official|stated) values|policy|handbook|policies|mission|line|brochure
  whatever … values|policy|policies|handbook|brochure|website say|says|claims|claim
  (at|without) (no|any|a) cost|penalty|consequences|fear|risk|comeback|repercussions|price|punishment|retaliation (of) (to)
  without it|that|being|getting|paying|having|suffering costing|counting|punished|blamed|penalised|held|harming|hurting|told|into|trouble|a
  < (is|was|are) (it|this|that) (really|mainly|mostly|just|only|all) (about|down|because|for) (to) (the) money
  < why (is|was|are|were|does|do|did|has|have) (the|our|your|this|that|it|management|*s) (*) (*) (*) (so|such|too|always|constantly|BAD|never|badly|poorly) (FELT|BAD|a|slow|low|high|expensive|few|little|much)
  enjoyed|loved working|being|your
  bother|bothered|annoy|annoyed|upset|frustrate|frustrated|worry you (the) most
  best thing|part|place|team ever|ever
`,
  { GOOD: good, BAD: bad, FELT: felt },
);

/** Leaves open what it presumes. */
const fine = phrases(`
  if any|anything|anyone|it|at|ever
`);

/** Suggests the answer, in English. */
export const leading = rule(premises, fine);
