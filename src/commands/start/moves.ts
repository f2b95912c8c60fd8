import { isHeld } from '../../core/interview/interview.ts';
import { timePlan } from '../../core/interview/time-plan.ts';
import { questionBefore, stepAfter, type Step } from '../../core/interview/walk.ts';
import { paragraph } from '../../core/page.ts';
import type { Menu, Screen } from '../../core/prompt.ts';
import { overview } from './overview.ts';
import type { Talk } from './talk.ts';

/** What the menu offers everywhere in the talk. */
export type Move = 'back' | 'overview' | 'pause';
/** What it offers beside that on a question. */
export type QuestionMove =
  Move | 'refused' | 'dont-know' | 'skip' | 'park' | 'note' | 'change' | 'strike' | 'quote' | 'remark' | 'serious';

const moves: readonly Move[] = ['back', 'overview', 'pause'];

/**
 * A menu in words, in the order given, the moves that fit everywhere last. Nothing is parked that has its
 * answer, nor where a talk is typed in from paper.
 */
export function menuOf<M extends QuestionMove = never>(talk: Talk, items: readonly M[] = []): Menu<M | Move> {
  const words = talk.context.messages.talk.menu;
  const { facts, answers, step } = talk.interview;
  const state = step === undefined ? undefined : answers.get(step)?.state;
  const parks = facts.afterwards !== 'yes' && !isHeld(talk.interview) && (state === undefined || state === 'not-asked');
  const offered = [...items, ...(isHeld(talk.interview) ? [] : moves)].filter((item) => parks || item !== 'park');
  return offered.map((item) => ({ label: words[item], value: item }));
}

/** First row and hint of every screen of the talk; the clock stays away when the talk is only typed in, or is over. */
export function frame(talk: Talk, title: string, hint: string): Omit<Screen, 'body'> {
  const { messages } = talk.context;
  if (talk.interview.facts.afterwards === 'yes' || isHeld(talk.interview)) return { title, hint };
  return {
    title,
    hint,
    clock: () => {
      const { minutesLeft, toAsk } = timePlan(talk.interview, talk.seconds());
      return talk.clockStands() ? messages.time.clockStopped : messages.talk.clock(minutesLeft, toAsk.length);
    },
  };
}

/** Follows a move and gives the step to stand at after it. */
export async function follow(talk: Talk, step: Step, move: Move | 'park'): Promise<Step | undefined> {
  const words = talk.context.messages.talk;
  switch (move) {
    case 'back':
      return questionBefore(talk.interview, step.id) ?? step;
    case 'overview':
      return (await overview(talk, frame(talk, words.overviewTitle, words.hints.overview))) ?? step;
    case 'pause':
      await pause(talk);
      return step;
    case 'park':
      await talk.park([step.id], true);
      return stepAfter(talk.interview, step.id);
  }
}

/** The clock stands still; the talk stays where it is. Ctrl-C here ends for now. */
async function pause(talk: Talk): Promise<void> {
  const words = talk.context.messages.talk;
  await talk.keepTime();
  await talk.store.interviews.setStatus(talk.interview.id, 'paused');
  await talk.refresh();
  await talk.prompter.read({ title: words.pauseTitle, body: [paragraph(words.pauseBody)], hint: words.hints.wait }, []);
  await talk.store.interviews.setStatus(talk.interview.id, 'under-way');
  talk.forgetTime();
  await talk.refresh();
}
