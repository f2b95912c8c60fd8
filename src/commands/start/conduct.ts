import { heartbeat } from '../../core/interview/talk-time.ts';
import { currentStep, type QuestionStep, type Step } from '../../core/interview/walk.ts';
import { askQuestion } from './ask.ts';
import { askContact } from './contact.ts';
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
      return ask(talk, step);
    case 'read-back':
      return readBack(talk, step);
    case 'sharing':
      return builtInSharing(talk, step);
    case 'thanks':
      return thank(talk, step);
  }
}

/** Two questions bring something with them that is asked beside them. */
function ask(talk: Talk, step: QuestionStep): Promise<Step | undefined> {
  switch (step.question.measure) {
    case 'sharing':
      return askSharing(talk, step);
    case 'contact':
      return askContact(talk, step);
    default:
      return askQuestion(talk, step);
  }
}
