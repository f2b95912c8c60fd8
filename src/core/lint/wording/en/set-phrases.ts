import { pairs } from '../phrases.ts';

/** Two words that say one thing. */
const said = pairs(
  'and|or',
  `
  health/safety safety/health health/wellbeing up/down in/out out/about back/forth to/fro to/from off/on on/off up/about
  up/running down/out here/there now/then now/again again/again over/over over/above round/round by/large through/through
  for/against time/again time/money time/effort time/energy first/foremost far/wide above/beyond before/after with/without
  day/night night/day morning/evening weekdays/weekends weekday/weekend nights/weekends pros/cons trial/error wear/tear
  terms/conditions give/take bits/pieces odds/ends ins/outs ups/downs tips/tricks rules/regulations rights/responsibilities
  food/drink food/beverage bed/breakfast pen/paper cut/dried peace/quiet law/order supply/demand safe/sound loud/clear
  tried/tested sick/tired black/white rough/ready each/every nuts/bolts profit/loss do's/don'ts dos/don'ts come/go wait/see
  stop/go live/learn pick/choose mix/match hit/miss short/sweet research/development arts/crafts diversity/inclusion
  learning/development search/rescue mergers/acquisitions accident/emergency track/trace point/click goods/services
  sales/marketing repairs/maintenance fruit/veg care/support policies/procedures front/back hair/makeup threats/violence
  bread/butter checks/balances hard/fast meet/greet lost/found questions/answers ways/means part/parcel theory/practice
  words/deeds work/home work/life work/family work/leisure home/work family/work life/work
`,
);

/** Two ends of one measure: to choose between them is one question. */
const ends = pairs(
  'or',
  `
  more/less less/more better/worse worse/better faster/slower longer/shorter harder/easier easier/harder higher/lower
  fewer/more earlier/later sooner/later right/wrong yes/no true/false good/bad for/against rightly/wrongly like/not
  easy/hard easy/difficult positive/negative one/two two/three three/four once/twice
  friend/colleague friend/relative relative/friend friends/family friend/family friend/acquaintance
`,
);

/** Words that are no more than an ending of what stands before. */
const tails = `
  week|day|month|year|hour|shift or two|so
  one|two|three and another|all|other
  or not|so|similar|something|anything|someone|anyone|anybody|somebody|otherwise|else|other|both|neither
  or from|by|to|with someone|somebody|something else
  and so (on|forth)
  and the like|rest
  and|or all that
`;

/** Lines of phrases: each says one thing although it has a join in it. */
export const setPhrases = [said, ends, tails].join('\n');
