import type { Talk } from '../talk.ts';
import { checklist } from './checklist.ts';
import { askClosing, type Closing } from './close.ts';
import { frame } from './frame.ts';
import { notAsked } from './not-asked.ts';
import { preventable } from './preventable.ts';
import { quotes } from './quotes.ts';
import { remarks } from './remarks.ts';
import { serious } from './serious.ts';
import type { WrapUpStep } from './step.ts';
import { themes } from './themes.ts';

/** The five minutes alone, in order. */
const steps: readonly WrapUpStep[] = [serious, quotes, remarks, themes, preventable, ...frame, notAsked, checklist];

/** Apart from the ids of the talk's own stops (walk.ts): by now the talk has been held. */
const stopOf = (id: string): string => `@wrap-up:${id}`;
const closing = stopOf('closing');

/**
 * Each step can be passed and is stored at once, and so is where the wrap-up stands: coming back goes on there, and what
 * was passed is not asked again, unless the interviewer wants to go through what is missing once more.
 */
export async function wrapUp(talk: Talk): Promise<Exclude<Closing, 'again'>> {
  await goThrough(talk, restOf(talk));
  for (;;) {
    await standAt(talk, closing);
    const missing = steps.filter((step) => step.fits(talk) && step.isMissing(talk));
    const end = await askClosing(talk, missing.length > 0);
    if (end !== 'again') return end;
    await goThrough(talk, missing);
  }
}

function restOf({ interview }: Talk): readonly WrapUpStep[] {
  if (interview.step === closing) return [];
  return steps.slice(
    Math.max(
      0,
      steps.findIndex(({ id }) => stopOf(id) === interview.step),
    ),
  );
}

async function goThrough(talk: Talk, some: readonly WrapUpStep[]): Promise<void> {
  for (const step of some) {
    if (!step.fits(talk)) continue;
    await standAt(talk, stopOf(step.id));
    await step.take(talk);
  }
}

async function standAt(talk: Talk, stop: string): Promise<void> {
  await talk.store.interviews.moveTo(talk.interview.id, stop, talk.interview.seconds);
  await talk.refresh();
}
