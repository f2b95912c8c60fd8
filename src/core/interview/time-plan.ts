import type { Interview } from './interview.ts';
import { nothingToPark, proposeParking, type Expendable, type Parking } from './parking.ts';
import { isAhead, isToAsk, stretchesOf, sum, type Stretch } from './stretch.ts';
import { stepsOf, type QuestionStep, type Walked } from './walk.ts';

/** What the plan looks at. */
export type Timed = Walked & Pick<Interview, 'step'>;

/** Where the talk stands against the minutes of its template. It says; it never moves the talk on. */
export interface TimePlan {
  /** Whole minutes of the budget, negative when over. */
  readonly minutesLeft: number;
  /** Questions that apply and are neither left nor parked. */
  readonly toAsk: readonly QuestionStep[];
  /** Minutes these take, with what is read aloud before them and the read-back and thanks. */
  readonly needed: number;
  /** Whole minutes behind the plan, negative when ahead; 0 within two minutes of it. */
  readonly behind: number;
  /** What to park so that everything that must be asked fits; nothing as long as all of it does. */
  readonly parking: Parking;
}

/** Nobody talks by the minute. */
const onPlan = 2;

/**
 * A question that is left or parked has had its time, whether it took it or not. The one at hand is on plan from when it
 * was due until its minutes are over, so that talking at length is not being late.
 *
 * @param seconds talked so far, pauses not counted
 * @param expendable what may be parked; handed in by a test to see that a must never is
 */
export function timePlan(interview: Timed, seconds: number, expendable?: Expendable): TimePlan {
  const stretches = stretchesOf(interview);
  const toAsk = stretches.flatMap(({ steps }) => steps).filter((step) => isToAsk(step, interview));
  const ahead = aheadOf(stretches, interview);
  const spent = seconds / 60;
  const due = allOf(stretches) - ahead;
  const end = due + minutesAtHand(interview, stretches);
  const needed = ahead - Math.max(0, Math.min(spent, end) - due);
  const left = interview.copy.template.minutes - spent;
  return {
    minutesLeft: Math.ceil(left),
    toAsk,
    needed: Math.ceil(needed),
    behind: wholeMinutes(spent > end ? spent - end : Math.min(0, spent - due)),
    parking: needed > left ? proposeParking(interview, toAsk, needed - left, expendable) : nothingToPark,
  };
}

const wholeMinutes = (late: number): number => (Math.abs(late) < onPlan ? 0 : Math.round(late));

const minutesOf = (steps: readonly QuestionStep[]): number => sum(steps.map(({ question }) => question.minutes));

const allOf = (stretches: readonly Stretch[]): number =>
  sum(stretches.map(({ steps, around }) => minutesOf(steps) + around));

/** Minutes of what is still to come. */
function aheadOf(stretches: readonly Stretch[], interview: Walked): number {
  return sum(
    stretches.map((stretch) => {
      const around = isAhead(stretch, interview) ? stretch.around : 0;
      return minutesOf(stretch.steps.filter((step) => isToAsk(step, interview))) + around;
    }),
  );
}

/** The question the talk is at, or comes to next, with the time before it; with the sharing come read-back and thanks. */
function minutesAtHand(interview: Timed, stretches: readonly Stretch[]): number {
  const steps = stepsOf(interview);
  const from = Math.max(
    0,
    steps.findIndex(({ id }) => id === interview.step),
  );
  const step = steps.slice(from).find((one) => one.kind === 'question' && isToAsk(one, interview));
  if (step?.kind !== 'question') return 0;
  const stretch = stretches.find((one) => one.steps.some(({ id }) => id === step.id));
  const closes = stretch?.steps.some(({ question }) => question.measure === 'sharing') === true;
  const before = stretch !== undefined && isAhead(stretch, interview) ? stretch.around : 0;
  return step.question.minutes + (closes && step.question.measure !== 'sharing' ? 0 : before);
}
