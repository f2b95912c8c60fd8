import type { Answer } from '../../core/interview/interview.ts';
import { timePlan, type TimePlan } from '../../core/interview/time-plan.ts';
import { isSettled, questionSteps, stateOf, type QuestionStep, type Step } from '../../core/interview/walk.ts';
import { textIn } from '../../core/language.ts';
import { blank, paragraph, quiet, type Page } from '../../core/page.ts';
import type { Option, Screen } from '../../core/prompt.ts';
import { labelOf } from '../../render/codes.ts';
import { askText } from '../../render/spoken-text.ts';
import type { Talk } from './talk.ts';

/** What is picked in the overview. */
type Picked = { readonly go: Step } | 'park' | 'back';

/** How many of the questions that are proposed to be parked are named. */
const named = 5;

/**
 * Every question and how it stands, to go to any; gives it, or nothing to stay. When time is too short it proposes what
 * to park. That has its own key: an Enter out of habit, or two, goes back and parks nothing.
 *
 * @param around title, clock and hint
 */
export async function overview(talk: Talk, around: Omit<Screen, 'body'>): Promise<Step | undefined> {
  for (;;) {
    await talk.keepTime();
    const plan = planOf(talk);
    const screen = { ...around, body: bodyOf(talk, plan) };
    const reply = await talk.prompter.pick(screen, optionsOf(talk, plan), []);
    if (reply.kind !== 'value' || reply.value === 'back') return undefined;
    if (reply.value !== 'park') return reply.value.go;
    await talk.park(plan?.parking.questions.map(({ id }) => id) ?? [], true);
  }
}

/** Typed in from paper there is no time to plan. */
function planOf({ interview, seconds }: Talk): TimePlan | undefined {
  return interview.facts.afterwards === 'yes' ? undefined : timePlan(interview, seconds());
}

function bodyOf(talk: Talk, plan: TimePlan | undefined): Page {
  const { messages } = talk.context;
  const goTo = paragraph(messages.talk.overviewBody);
  if (plan === undefined) return [goTo];
  const { behind, needed, parking } = plan;
  const words = messages.time;
  const sentence = paragraph(`${words.behind(behind)} ${words.needed(needed)}`);
  const count = parking.questions.length;
  const short = Math.ceil(parking.short);
  if (count === 0) return short > 0 ? [sentence, paragraph(words.tooShort(short))] : [sentence, goTo];
  const names = parking.questions.slice(0, named).map(({ question }) => askText(talk.interview, question, messages));
  return [
    sentence,
    blank,
    paragraph(short > 0 ? words.parkingHelps(short) : words.parkingFits),
    ...names.map((name) => paragraph(quiet(`– ${name}`), 2, 4)),
    ...(count > named ? [paragraph(quiet(words.andMore(count - named)), 2)] : []),
  ];
}

function optionsOf(talk: Talk, plan: TimePlan | undefined): readonly Option<Picked>[] {
  const words = talk.context.messages.time;
  const { questions = [], saves = 0 } = plan?.parking ?? {};
  const offers = questions.length > 0;
  const first: readonly Option<Picked>[] = offers
    ? [
        { label: words.park(questions.length, Math.max(1, Math.round(saves))), value: 'park', key: '1' },
        { label: words.back, value: 'back', pointed: true },
      ]
    : [];
  const { language } = talk.interview;
  const rows = questionSteps(talk.interview).map((step): Option<Picked> => ({
    label: askText(talk.interview, step.question, talk.context.messages),
    heading: textIn(step.section.title, language),
    value: { go: step },
    note: noteOf(talk, step),
    ...(!offers && step.id === talk.interview.step && { pointed: true }),
  }));
  return [...first, ...rows];
}

/** How a question stands, and how long it has taken. */
function noteOf(talk: Talk, step: QuestionStep): string {
  const { time } = talk.context.messages;
  const answer = talk.interview.answers.get(step.id);
  const minutes = Math.round((answer?.seconds ?? 0) / 60);
  const parts = [
    ...(step.id === talk.interview.step ? [time.here] : []),
    stateWord(talk, step, answer),
    ...(minutes > 0 ? [time.spent(minutes)] : []),
  ];
  return parts.join(' · ');
}

function stateWord(talk: Talk, { question }: QuestionStep, answer: Answer | undefined): string {
  const { codes, language, talk: words, time } = talk.context.messages;
  if (answer?.parked === true) return time.parked;
  const state = stateOf(question, answer);
  if (state === 'not-asked') return isSettled(answer) ? time.skipped : words.notYet;
  return labelOf(codes.state, state, language).toLowerCase();
}
