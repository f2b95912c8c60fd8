import { heartbeat } from '../../core/interview/talk-time.ts';
import { currentStep, type Step } from '../../core/interview/walk.ts';
import { askQuestion } from './ask.ts';
import { gather } from './gather.ts';
import { open } from './opening.ts';
import { askSharing, builtInSharing } from './sharing.ts';
import { aside, readBack, thank } from './stops.ts';
import type { Talk } from './talk.ts';

/**
 * Walks from where the talk stands to its end. Nothing moves on by itself: each step ends by a key of the interviewer.
 * The clock is looked at all the while, so that only sleep can make it jump.
 */
export async function conduct(talk: Talk): Promise<void> {
  talk.forgetTime();
  const rest = talk.context.clock.every(heartbeat, () => talk.seconds());
  try {
    await walkOn(talk);
    await gather(talk);
    await talk.keepTime();
  } finally {
    rest();
  }
}

async function walkOn(talk: Talk): Promise<void> {
  let step = currentStep(talk.interview);
  while (step !== undefined) {
    await talk.enter(step);
    if (endsTheQuestions(step)) await gather(talk);
    step = await take(talk, step);
  }
}

const endsTheQuestions = (step: Step): boolean =>
  step.kind === 'read-back' ||
  step.kind === 'sharing' ||
  (step.kind === 'question' && step.question.measure === 'sharing');

function take(talk: Talk, step: Step): Promise<Step | undefined> {
  switch (step.kind) {
    case 'opening':
      return open(talk, step);
    case 'aside':
      return aside(talk, step);
    case 'question':
      return step.question.measure === 'sharing' ? askSharing(talk, step) : askQuestion(talk, step);
    case 'read-back':
      return readBack(talk, step);
    case 'sharing':
      return builtInSharing(talk, step);
    case 'thanks':
      return thank(talk, step);
  }
}
