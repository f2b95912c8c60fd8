import type { Answer, AnswerState, Interview } from '../core/interview/interview.ts';
import { pickedReasons } from '../core/interview/reasons.ts';
import { questionSteps, type QuestionStep } from '../core/interview/walk.ts';
import { present } from '../core/present.ts';
import { inRound, type Question } from '../core/template/template.ts';
import type { Chance } from './chance.ts';
import { commentLines, noteLines, type Writing } from './lines.ts';
import type { Talker } from './topics.ts';
import { valueFor, type Answering } from './values.ts';

/** One talk: who answers, who writes. */
export interface Talk {
  readonly chance: Chance;
  readonly answering: Answering;
  readonly writing: Writing;
  /** How long it takes, as a share of the time budget. */
  readonly pace: number;
}

/** Opening and small talk, in seconds. */
const opening = 180;

/** The interview talked through as the program does it, question by question as they apply; in part up to a share. */
export function talkThrough(talk: Talk, begun: Interview, share = 1): Interview {
  const { decisive } = talk.answering.script;
  const answers = new Map<string, Answer>();
  const interview = { ...begun, answers };
  let steps = questionSteps(interview);
  const speed = speedOf(talk, steps);
  let seconds = opening;
  for (let at = 0; at < Math.ceil(steps.length * share); at += 1) {
    const step = steps[at];
    const answer = step && answerTo(talk, interview, step, { begins: seconds, speed });
    if (step === undefined || answer === undefined) continue;
    answers.set(step.id, answer);
    seconds += answer.seconds;
    if (decisive.has(step.id)) steps = questionSteps(interview);
  }
  return { ...interview, seconds, step: steps[Math.ceil(steps.length * share)]?.id ?? '@thanks' };
}

/** Seconds a minute of the template takes. */
function speedOf({ answering, pace }: Talk, steps: readonly QuestionStep[]): number {
  const expected = steps.reduce((sum, { question }) => sum + question.minutes, 0);
  return (answering.script.copy.template.minutes * 60 * pace - opening) / Math.max(1, expected);
}

interface Timing {
  /** Seconds into the talk. */
  readonly begins: number;
  readonly speed: number;
}

/** What comes of a question; nothing when the program would not ask it. */
function answerTo(talk: Talk, interview: Interview, step: QuestionStep, timing: Timing): Answer | undefined {
  const { chance, answering, writing } = talk;
  const { question, section } = step;
  const state = stateFor(talk, question, interview);
  if (state === undefined) return undefined;
  if (state !== 'answered') return { ...nothing, questionId: step.id, state };
  const expected = question.minutes * timing.speed;
  const seconds = Math.max(2, Math.round(chance.near(expected, expected * 0.18)));
  const answer = { questionId: step.id, state, seconds, drafts: [] };
  const talker = talkerOf(talk, interview);
  if (question.type === 'open') {
    const lines = noteLines(writing, question, talker, timing.begins);
    return lines.length === 0 ? { ...nothing, questionId: step.id } : { ...answer, lines };
  }
  const value = valueFor(chance, question, answering, interview.answers);
  if (value === undefined) return { ...nothing, questionId: step.id };
  const lines = inRound(section, question) ? [] : commentLines(writing, question, value, talker, timing.begins);
  return { ...answer, value, lines };
}

/** A question that was passed. */
const nothing = { state: 'not-asked', seconds: 4, lines: [], drafts: [] } as const;

const skipped = { must: 0.008, should: 0.04, could: 0.16 } as const;

function stateFor(talk: Talk, question: Question, interview: Interview): AnswerState | undefined {
  // With one reason there is nothing to weigh: it is the primary one. With none, nothing is asked.
  if (question.measure === 'primary-reason') {
    const picked = pickedReasons(interview.copy.template, interview.answers).length;
    if (picked < 2) return picked === 1 ? 'answered' : undefined;
  }
  // What is always said before going.
  if (question.measure === 'sharing' || question.measure === 'contact') return 'answered';
  if (question.theme === 'next-job' && question.type === 'open' && nothingNew(talk, interview)) return 'not-asked';
  return drawnState(talk.chance, question);
}

function drawnState(chance: Chance, question: Question): AnswerState {
  if (chance.happens(skipped[question.priority])) return 'not-asked';
  if (chance.happens(question.measure === 'mistreatment' ? 0.05 : 0.012)) return 'refused';
  return chance.happens(question.type === 'open' ? 0.006 : 0.014) ? 'dont-know' : 'answered';
}

function nothingNew(talk: Talk, interview: Interview): boolean {
  return ['retirement', 'job-seeking', 'break'].includes(nextOf(talk, interview) ?? '');
}

/** What comes after this job, when it has been said. */
function nextOf({ answering }: Talk, { answers }: Interview): string | undefined {
  const value = answers.get(answering.script.next ?? '')?.value;
  return typeof value === 'string' ? value : undefined;
}

function talkerOf(talk: Talk, interview: Interview): Talker {
  const { outlook, facts, script } = talk.answering;
  return {
    outlook,
    scaled: script.scaled,
    ownManager: facts.interviewerIsManager === 'yes',
    ...present({ next: nextOf(talk, interview), separation: facts.separation }),
  };
}
