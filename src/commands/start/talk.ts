import type { Context } from '../../context.ts';
import type { Facts } from '../../core/interview/facts.ts';
import type { AnswerState, Interview, Value } from '../../core/interview/interview.ts';
import { setAside } from '../../core/interview/aside.ts';
import { stepAfter, withSettled, type Step } from '../../core/interview/walk.ts';
import { questionsOf } from '../../core/template/template.ts';
import type { Store } from '../../core/store.ts';
import type { Prompter } from '../../core/prompt.ts';
import { namingEmployer } from '../../render/naming.ts';
import { talkClock } from './talk-clock.ts';

/** How a question was left. */
export interface Outcome {
  readonly state: AnswerState;
  readonly value?: Value | undefined;
}

/** An interview while it is held: what every part of the talk has at hand. Each change is on disk when it resolves. */
export interface Talk {
  readonly context: Context;
  readonly store: Store;
  readonly prompter: Prompter;
  /** As it is stored now. */
  readonly interview: Interview;
  /** Seconds talked up to now. */
  seconds(): number;
  refresh(): Promise<void>;
  /** Stores that the talk is at this step. */
  enter(step: Step): Promise<void>;
  /** Stores how a question was left, and gives the step that comes next (or the one asked for). */
  settle(questionId: string, outcome: Outcome, next?: Step): Promise<Step | undefined>;
  setFact<F extends keyof Facts>(fact: F, value: Facts[F] | undefined): Promise<void>;
  /** Leaves these questions for later, or takes them back. */
  park(questionIds: readonly string[], parked: boolean): Promise<void>;
  /** Stores the time until now; it belongs to the question the talk is at. */
  keepTime(): Promise<void>;
  /** The time until now, as far as it is not stored, does not count. */
  forgetTime(): void;
  /** A disclosure: the clock stands still until the talk comes to another step. */
  stopClock(): void;
  /** It was none after all. */
  runClock(): void;
  clockStands(): boolean;
}

export async function openTalk(given: Context, begun: Interview): Promise<Talk> {
  const context = await withEmployer(given);
  const [store, prompter] = [await context.store(), await context.prompter()];
  let interview = begun;
  const { id } = begun;
  const time = talkClock(context.clock, begun.facts.afterwards !== 'yes');
  const marks = asideMarks(store, id);
  const refresh = async (): Promise<void> => {
    interview = (await store.interviews.read(id)) ?? interview;
    await marks.keep(interview);
  };
  const moveTo = async (step: string): Promise<void> => {
    await storeStep(store, interview, step, time.take());
    await refresh();
  };
  const park = async (questionIds: readonly string[], parked: boolean): Promise<void> => {
    await store.answers.park(id, questionIds, parked);
    await refresh();
  };
  return {
    context,
    store,
    prompter,
    get interview() {
      return interview;
    },
    seconds: () => interview.seconds + time.running(),
    refresh,
    async enter(step) {
      if (interview.answers.get(step.id)?.parked === true) await park([step.id], false);
      if (interview.step !== step.id) await moveTo(step.id);
      time.come(step.id);
    },
    async settle(questionId, { state, value }, wanted) {
      // What is settled beside the question on the screen has taken none of its time.
      const spent = questionId === interview.step ? time.take() : 0;
      const seconds = secondsOf(interview, questionId) + spent;
      const settled = { questionId, state, seconds, ...(value !== undefined && { value }) };
      const after = withSettled(interview, settled);
      const next = wanted ?? stepAfter(after, questionId);
      const aside = setAside(after);
      const then = { step: next?.id ?? questionId, seconds: interview.seconds + spent, aside };
      await store.answers.settle(id, settled, then);
      marks.stand(aside);
      await refresh();
      return next;
    },
    async setFact(fact, value) {
      await store.interviews.setFact(id, fact, value);
      await refresh();
    },
    park,
    keepTime: () => moveTo(interview.step ?? '@opening'),
    forgetTime: time.forget,
    stopClock: () => time.stop(interview.step),
    runClock: time.goOn,
    clockStands: time.stands,
  };
}

/** The same, where what is said names the employer. */
async function withEmployer(context: Context): Promise<Context> {
  const { messages, settings } = context;
  const { name } = await settings.employer();
  return { ...context, messages: namingEmployer(messages, name) };
}

/** Stores where the talk goes; what was spent where it was belongs to the question there. */
async function storeStep(store: Store, interview: Interview, step: string, spent: number): Promise<void> {
  const { id, copy, step: at } = interview;
  const next = { step, seconds: interview.seconds + spent };
  const left = questionsOf(copy.template).find(({ question }) => question.id === at)?.question;
  if (left === undefined || spent === 0) return store.interviews.moveTo(id, next.step, next.seconds);
  const seconds = secondsOf(interview, left.id) + spent;
  return store.answers.spend(id, { questionId: left.id, seconds }, next);
}

const secondsOf = ({ answers }: Interview, questionId: string): number => answers.get(questionId)?.seconds ?? 0;

/** Keeps the marks in the database in step with what the conditions of the template set aside. */
function asideMarks(store: Store, id: string) {
  /** Nothing is known at first: the program may have been killed between a change and its marks. */
  let stored: string | undefined;
  return {
    /** These were stored with something else. */
    stand(aside: readonly string[]): void {
      stored = aside.join();
    },
    async keep(interview: Interview): Promise<void> {
      const aside = setAside(interview);
      if (aside.join() === stored) return;
      await store.answers.setAside(id, aside);
      stored = aside.join();
    },
  };
}
