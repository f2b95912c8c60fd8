import { isHeld } from '../../core/interview/interview.ts';
import {
  isSettled,
  questionBefore,
  questionSteps,
  stateOf,
  type QuestionStep,
  type Step,
} from '../../core/interview/walk.ts';
import { timeLeft } from '../../core/interview/time.ts';
import { paragraph } from '../../core/page.ts';
import type { Menu, Option, Screen } from '../../core/prompt.ts';
import { labelOf } from '../../render/codes.ts';
import type { Talk } from './talk.ts';
import { askText } from '../../render/question.ts';

/** What the menu offers everywhere in the talk. */
export type Move = 'back' | 'overview' | 'pause';
/** What it offers beside that on a question. */
export type QuestionMove = Move | 'refused' | 'dont-know' | 'skip' | 'note' | 'change' | 'strike' | 'quote' | 'remark';

const moves: readonly Move[] = ['back', 'overview', 'pause'];

/** A menu in words, in the order given, the moves that fit everywhere last. */
export function menuOf<M extends QuestionMove = never>(talk: Talk, items: readonly M[] = []): Menu<M | Move> {
  const words = talk.context.messages.talk.menu;
  return [...items, ...moves].map((item) => ({ label: words[item], value: item }));
}

/** First row and hint of every screen of the talk; the clock stays away when the talk is only typed in, or is over. */
export function frame(talk: Talk, title: string, hint: string): Omit<Screen, 'body'> {
  const { messages } = talk.context;
  if (talk.interview.facts.afterwards === 'yes' || isHeld(talk.interview)) return { title, hint };
  return {
    title,
    hint,
    clock: () => {
      const { minutes, questions } = timeLeft(talk.interview, talk.seconds());
      return messages.talk.clock(minutes, questions);
    },
  };
}

/** Follows a move and gives the step to stand at after it. */
export async function follow(talk: Talk, step: Step, move: Move): Promise<Step> {
  switch (move) {
    case 'back':
      return questionBefore(talk.interview, step.id) ?? step;
    case 'overview':
      return (await overview(talk)) ?? step;
    case 'pause':
      await pause(talk);
      return step;
  }
}

async function overview(talk: Talk): Promise<Step | undefined> {
  const words = talk.context.messages.talk;
  const screen: Screen = {
    ...frame(talk, words.overviewTitle, words.hints.overview),
    body: [paragraph(words.overviewBody)],
  };
  const options = questionSteps(talk.interview).map((step): Option<Step> => {
    const ask = askText(talk.interview, step.question, talk.context.messages);
    return { label: ask, value: step, note: progress(talk, step) };
  });
  const reply = await talk.prompter.pick(screen, options, []);
  return reply.kind === 'value' ? reply.value : undefined;
}

function progress(talk: Talk, { id, question }: QuestionStep): string {
  const { codes, language, talk: words } = talk.context.messages;
  const answer = talk.interview.answers.get(id);
  const state = stateOf(question, answer);
  if (state === 'not-asked' && !isSettled(answer)) return words.notYet;
  return labelOf(codes.state, state, language).toLowerCase();
}

/** The clock stands still; the talk stays where it is. Ctrl-C here ends for now. */
async function pause(talk: Talk): Promise<void> {
  const words = talk.context.messages.talk;
  await talk.store.interviews.moveTo(talk.interview.id, talk.interview.step ?? '@opening', Math.floor(talk.seconds()));
  await talk.store.interviews.setStatus(talk.interview.id, 'paused');
  await talk.refresh();
  await talk.prompter.read({ title: words.pauseTitle, body: [paragraph(words.pauseBody)], hint: words.hints.wait }, []);
  await talk.store.interviews.setStatus(talk.interview.id, 'under-way');
  talk.forgetTime();
  await talk.refresh();
}
