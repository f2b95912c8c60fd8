import type { Answer, AnswerState, Interview, NewLine, NoteLine, Value } from '../core/interview/interview.ts';
import { pickedReasons } from '../core/interview/reasons.ts';
import { questionSteps, type QuestionStep } from '../core/interview/walk.ts';
import { inRound, type Question } from '../core/template/template.ts';
import { instantOf } from './calendar.ts';
import type { Chance } from './chance.ts';
import { commentOn } from './comments.ts';
import type { Notebook, Topic } from './notebook.ts';
import { topicsOf, type Talker } from './topics.ts';
import { valueFor, type Answering } from './values.ts';

/** One talk: who answers, who writes, and when it began. */
export interface Talk {
  readonly chance: Chance;
  readonly answering: Answering;
  readonly notebook: Notebook;
  /** Second of the day, UTC. */
  readonly begins: number;
  /** Faster or slower than the template expects. */
  readonly pace: number;
  readonly nextSeq: () => number;
}

/** Opening and small talk. */
const opening = 180;

/** The interview talked through as the program does it, question by question as they apply; in part up to a share. */
export function talkThrough(talk: Talk, begun: Interview, share = 1): Interview {
  const { decisive } = talk.answering.script;
  const answers = new Map<string, Answer>();
  const interview = { ...begun, answers };
  let seconds = opening;
  let steps = questionSteps(interview);
  const asked = Math.ceil(steps.length * share);
  for (let at = 0; at < steps.length && at < asked; at += 1) {
    const step = steps[at];
    if (step === undefined) break;
    const answer = answerTo(talk, interview, step, seconds);
    if (answer === undefined) continue;
    answers.set(step.id, answer);
    seconds += answer.seconds;
    if (decisive.has(step.id)) steps = questionSteps(interview);
  }
  return { ...interview, seconds, step: share < 1 ? (steps[asked]?.id ?? '@thanks') : '@thanks' };
}

function answerTo(talk: Talk, interview: Interview, step: QuestionStep, begins: number): Answer | undefined {
  const { chance, answering } = talk;
  const { question } = step;
  const expected = question.minutes * 60 * talk.pace;
  const seconds = Math.max(2, Math.round(chance.near(expected, expected * 0.18)));
  const left = (state: AnswerState): Answer => ({ questionId: step.id, state, seconds: 4, lines: [], drafts: [] });
  // With one reason there is nothing to weigh: it is the primary one. With none, nothing is asked.
  const picked = question.measure === 'primary-reason' ? pickedReasons(interview.copy.template, interview.answers) : [];
  if (question.measure === 'primary-reason' && picked.length === 0) return undefined;
  const state = picked.length === 1 ? 'answered' : stateFor(talk, question, interview);
  if (state !== 'answered') return left(state);
  const talker = talkerOf(interview, answering);
  if (question.type === 'open') {
    const lines = notesOn(talk, question, talker, begins);
    return { ...left('answered'), seconds, lines };
  }
  const value = valueFor(chance, question, answering, interview.answers);
  if (value === undefined) return left('not-asked');
  const lines = inRound(step.section, question) ? [] : commentsOn(talk, question, value, talker, begins);
  return { ...left('answered'), seconds, value, lines };
}

const skipped = { must: 0.008, should: 0.04, could: 0.16 } as const;

/** What the leaver always says before going, and where there is nothing to say. */
function stateFor({ chance }: Talk, question: Question, interview: Interview): AnswerState {
  if (question.measure === 'sharing' || question.measure === 'contact') return 'answered';
  if (question.theme === 'next-job' && question.type === 'open' && nothingNew(interview)) return 'not-asked';
  if (chance.happens(skipped[question.priority])) return 'not-asked';
  if (chance.happens(question.measure === 'mistreatment' ? 0.05 : 0.012)) return 'refused';
  return chance.happens(question.type === 'open' ? 0.006 : 0.014) ? 'dont-know' : 'answered';
}

function nothingNew(interview: Interview): boolean {
  return ['retirement', 'job-seeking', 'break'].includes(nextOf(interview) ?? '');
}

function nextOf({ copy, answers }: Interview): string | undefined {
  const value = copyNext(copy.template.sections.flatMap(({ questions }) => questions), answers);
  return typeof value === 'string' ? value : undefined;
}

function copyNext(questions: readonly Question[], answers: ReadonlyMap<string, Answer>): Value | undefined {
  const question = questions.find(({ measure }) => measure === 'next');
  return question && answers.get(question.id)?.value;
}

function talkerOf(interview: Interview, { outlook, facts }: Answering): Talker {
  const next = nextOf(interview);
  return { outlook, ownManager: facts.interviewerIsManager === 'yes', ...(next !== undefined && { next }) };
}

/** One to four lines, more where there is more time. */
function notesOn(talk: Talk, question: Question, talker: Talker, begins: number): readonly NoteLine[] {
  const topics = topicsOf(question, talker);
  const wanted = 1 + Math.floor(Math.min(8, question.minutes) * 0.3 + talk.chance.number() * 1.2);
  return Array.from({ length: wanted }, (_, index) => topics[index % topics.length])
    .map((topic, index) => topic && lineOn(talk, topic, begins + 20 + index * 40))
    .filter((line) => line !== undefined);
}

function commentsOn(
  talk: Talk,
  question: Question,
  value: Value,
  talker: Talker,
  begins: number,
): readonly NoteLine[] {
  const comment = commentOn(question, value, talker);
  if (comment === undefined || !talk.chance.happens(comment.share)) return [];
  const line = lineOn(talk, comment.topic, begins + 15);
  return line === undefined ? [] : [line];
}

/** Themes that only say where in the talk it was: seldom worth a tag. */
const formal = ['opening', 'closing', 'decision', 'reasons', 'recommendation', 'suggestions', 'next-job'];

function lineOn({ chance, answering, notebook, begins, nextSeq }: Talk, topic: Topic, after: number): NoteLine | undefined {
  const words: Pick<NewLine, 'kind' | 'text'> | undefined = notebook.line(topic);
  if (words === undefined) return undefined;
  const { theme } = topic;
  const known = theme !== undefined && answering.script.tags.has(theme);
  const tagged = known && chance.happens(formal.includes(theme) ? 0.3 : 0.8);
  return {
    ...words,
    themes: tagged ? [theme] : [],
    seq: nextSeq(),
    writtenAt: instantOf(answering.day, begins + after),
  };
}
