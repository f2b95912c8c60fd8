import { holds, isFactName } from '../template/when.ts';
import type { Question, Section, When } from '../template/template.ts';
import type { Settled } from '../store.ts';
import type { Answer, AnswerState, Interview } from './interview.ts';
import { knownOf } from './known.ts';
import { hasPick, sourceOf } from './picks.ts';

/** One stop of the talk. Ids of stops that are no questions begin with `@`. */
export type Step =
  | { readonly kind: 'opening'; readonly id: '@opening'; readonly sections: readonly Section[] }
  | { readonly kind: 'aside'; readonly id: string; readonly section: Section }
  | { readonly kind: 'question'; readonly id: string; readonly section: Section; readonly question: Question }
  | { readonly kind: 'read-back'; readonly id: '@read-back' }
  | { readonly kind: 'sharing'; readonly id: '@sharing' }
  | { readonly kind: 'thanks'; readonly id: '@thanks' };

export type QuestionStep = Extract<Step, { kind: 'question' }>;

/** What the walk looks at. */
export type Walked = Pick<Interview, 'copy' | 'facts' | 'leaver' | 'answers'>;

/** Whether what was said keeps its question although the condition does not hold. */
type Stays = (when: When, question: Question, answer: Answer | undefined) => boolean;

/** What was said stays when only a fact about the leaver was corrected after; an answer changed by going back does not. */
const staysWhenSaid: Stays = (when, question, answer) =>
  stateOf(question, answer) !== 'not-asked' && Object.keys(when).every(isFactName);

/**
 * The stops of the talk as it stands: small talk and opening, each section that applies, the read-back before the
 * leaver says what may go further, thanks. A talk typed in afterwards has only its questions and the sharing.
 */
export function stepsOf(interview: Walked, stays: Stays = staysWhenSaid): readonly Step[] {
  const { sections } = interview.copy.template;
  const afterwards = interview.facts.afterwards === 'yes';
  const begins = Math.max(
    0,
    sections.findIndex(({ record }) => record),
  );
  const lead: Section[] = [];
  const steps: Step[] = afterwards ? [] : [{ kind: 'opening', id: '@opening', sections: lead }];
  const applies = conditions(interview, stays);
  for (const [index, section] of sections.entries()) {
    if (!applies(section.when, section.questions)) continue;
    if (section.record) steps.push(...questionsIn(section, applies));
    else if (index < begins) lead.push(section);
    else if (!afterwards) steps.push({ kind: 'aside', id: `@aside:${section.id}`, section });
  }
  return ended(steps, afterwards);
}

type Applies = (when: When | undefined, questions: readonly Question[], asked?: Question) => boolean;

/**
 * Conditions, in the order of the template: an answer that does not apply itself decides nothing further on, and there is
 * nothing to pick among its marks.
 */
function conditions(interview: Walked, stays: Stays): Applies {
  const { template } = interview.copy;
  const applied = new Map<string, Answer>();
  const out = new Set<string>();
  const known = knownOf({ ...interview, answers: applied });
  return (when, questions, asked) => {
    const said = (question: Question): boolean =>
      when !== undefined && stays(when, question, interview.answers.get(question.id));
    const source = asked && sourceOf(template, asked)?.id;
    const isOut = when !== undefined && !holds(when, known) && !questions.some(said);
    if (isOut || (source !== undefined && out.has(source))) {
      for (const { id } of questions) out.add(id);
      return false;
    }
    const answer = asked && interview.answers.get(asked.id);
    if (answer !== undefined) applied.set(answer.questionId, answer);
    return true;
  };
}

function questionsIn(section: Section, applies: Applies): readonly Step[] {
  return section.questions
    .filter((question) => applies(question.when, [question], question))
    .map((question) => ({ kind: 'question', id: question.id, section, question }));
}

function ended(steps: readonly Step[], afterwards: boolean): readonly Step[] {
  const asked = steps.findIndex((step) => step.kind === 'question' && step.question.measure === 'sharing');
  const at = asked < 0 ? steps.length : asked;
  const readBack: readonly Step[] = afterwards ? [] : [{ kind: 'read-back', id: '@read-back' }];
  const sharing: readonly Step[] = asked < 0 ? [{ kind: 'sharing', id: '@sharing' }] : [];
  const thanks: readonly Step[] = afterwards ? [] : [{ kind: 'thanks', id: '@thanks' }];
  return [...steps.slice(0, at), ...readBack, ...sharing, ...steps.slice(at), ...thanks];
}

/** The state of a question as every output sees it: an open one with words of the leaver's is answered. */
export function stateOf(question: Question, answer: Answer | undefined): AnswerState {
  const state = answer?.state ?? 'not-asked';
  if (state !== 'not-asked' || question.type !== 'open') return state;
  return hasWords(answer) ? 'answered' : state;
}

/** How a question stands after a line of it was struck: of an open one without words left nothing came. */
export function stateAfterStrike(question: Question, answer: Answer | undefined): AnswerState {
  const state = stateOf(question, answer);
  return question.type === 'open' && state === 'answered' && !hasWords(answer) ? 'not-asked' : state;
}

/** Remarks are the interviewer's, and corrections came after the talk: neither is an answer. */
const hasWords = (answer: Answer | undefined): boolean =>
  answer?.lines.some(({ kind, correction }) => kind !== 'remark' && correction !== true) === true;

/** True once the interviewer has left the question, whatever came of it. */
export function isSettled(answer: Answer | undefined): boolean {
  return answer?.state !== undefined;
}

/** Where the talk stands: the stored step if it still applies, else the first question not yet left. */
export function currentStep(interview: Walked & Pick<Interview, 'step'>): Step | undefined {
  const steps = stepsOf(interview);
  if (interview.step === undefined) return steps[0];
  return steps.find(({ id }) => id === interview.step) ?? firstOpen(steps.filter(isAfterOpening), interview);
}

/** The stop after this one: going on passes what has an answer or is parked, and offers what was skipped. */
export function stepAfter(interview: Walked, id: string): Step | undefined {
  const steps = stepsOf(interview);
  const at = steps.findIndex((step) => step.id === id);
  return firstOpen(steps.slice(at + 1), interview);
}

const isAfterOpening = (step: Step): boolean => step.kind !== 'opening' && step.kind !== 'aside';

function firstOpen(steps: readonly Step[], interview: Walked): Step | undefined {
  return steps.find((step) => step.kind !== 'question' || isOpen(step, interview));
}

/** Not left yet, or nothing came of it; not parked, and there is something to pick. */
function isOpen({ question }: QuestionStep, interview: Walked): boolean {
  const answer = interview.answers.get(question.id);
  if (answer?.parked === true) return false;
  if (isSettled(answer) && stateOf(question, answer) !== 'not-asked') return false;
  return canBeAsked(question, interview);
}

/** The question before this stop, to go back to: one that can be answered. */
export function questionBefore(interview: Walked, id: string): QuestionStep | undefined {
  const steps = stepsOf(interview);
  const at = steps.findIndex((step) => step.id === id);
  const before = steps.slice(0, at < 0 ? steps.length : at).filter((step) => step.kind === 'question');
  return before.findLast(({ question }) => canBeAsked(question, interview));
}

/** Which of the marked ones is only a question while there are several. */
export function canBeAsked(question: Question, { answers, copy }: Walked): boolean {
  return hasPick(copy.template, answers, question);
}

/** The questions that apply, in order. */
export function questionSteps(interview: Walked, stays: Stays = staysWhenSaid): readonly QuestionStep[] {
  return stepsOf(interview, stays).filter((step) => step.kind === 'question');
}

/** The interview with one more question left, as the store will have it: to see what comes next before it is saved. */
export function withSettled<I extends Walked>(interview: I, settled: Settled): I {
  const { questionId, state, value, seconds } = settled;
  const before = interview.answers.get(questionId) ?? { questionId, seconds, lines: [], drafts: [] };
  const { value: _, parked: __, ...rest } = before;
  const answer: Answer = { ...rest, state, seconds, ...(value !== undefined && { value }) };
  return { ...interview, answers: new Map([...interview.answers, [questionId, answer]]) };
}
