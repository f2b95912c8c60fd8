import { phrases } from '../phrases.ts';
import { stackedWhy as rule } from '../stacked-why.ts';

const straight = phrases(`
  < (and|but|so) why (not|so|now|then|exactly) (then) >
  (and|or|but|,) why (not|so|is|was|that|did|this|those|the|these|do|you|that's) (say|that|number|score|figure|answer|rating|one|case|reason|so|you|two|three|think) (so|that) >
  and|or|but (,) why
  < (and|but|so) why exactly|now|us
  < (and|but|so) (tell me ,) why (exactly) do|did|are|were|have|had|would|will|should|don't|do (you) you
  < (and|but|so) why do|did|are|were|have|had|would|will you
  < what is|was your reason|reasons for leaving , exactly
`);

/** Softened, somebody else's question, or blame, which is a rule of its own. */
const softened = phrases(`
  do|would|did you think|suppose|reckon|say >
  , do you think
  in your view|opinion|eyes
  as you see|saw
  < why did|have|do|are|were you think|suppose
  tell|telling|told|explain|explained|explains|understand|curious|wonder|wondering|ask|asks|asked|say|said|know|knew|known|hear|heard|see|saw|clear|unclear|idea|remember|explanation|reason|reasons|describe … … why
  why (did|have|do|are|were) you … not|never|fail|failed
`);

/** Why that puts somebody against the wall, in English. */
export const stackedWhy = rule(straight, softened, new Set(['why']));
