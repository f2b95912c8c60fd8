import { readDate } from '../../core/date.ts';
import type { Informing } from '../../core/interview/interview.ts';
import { eraseOnFor } from '../../core/privacy/erase-on.ts';
import type { Option } from '../../core/prompt.ts';
import { beginScreen } from './begin-screen.ts';
import type { Talk } from './talk.ts';

/** What is asked of a talk that was held on paper: which day, and what the leaver knew before it. */
export async function askAfterwards(talk: Talk): Promise<void> {
  if (talk.interview.facts.heldOn === undefined) await askHeldOn(talk);
  if (talk.interview.information?.how === 'not-recorded') await askInformed(talk);
}

async function askHeldOn(talk: Talk): Promise<void> {
  const { clock, messages } = talk.context;
  const words = messages.talk;
  const check = (typed: string): string | undefined => (readDate(typed) === undefined ? words.badDate : undefined);
  const field = { value: clock.today(), check };
  const reply = await talk.prompter.field(beginScreen(talk, words.heldOnPrompt, words.hints.field), field, []);
  const heldOn = (reply.kind === 'value' ? readDate(reply.value) : undefined) ?? clock.today();
  await talk.setFact('eraseOn', eraseOnFor(await talk.context.settings.employer(), heldOn));
  await talk.setFact('heldOn', heldOn);
}

/** Only the interviewer's word for it: which text it was then the program cannot know, so none is kept (decision 19). */
async function askInformed(talk: Talk): Promise<void> {
  const { clock, messages } = talk.context;
  const known: readonly Informing[] = ['in-writing', 'shown', 'not-recorded'];
  const options = known.map((how, index): Option<Informing> => ({
    label: messages.opening.informedBy[how],
    value: how,
    key: String(index + 1),
  }));
  const screen = beginScreen(talk, messages.opening.informedAsk, messages.talk.hints.choose);
  const reply = await talk.prompter.key(screen, options, []);
  if (reply.kind !== 'value') return;
  await talk.store.interviews.inform(talk.interview.id, { how: reply.value, text: '', at: clock.now() });
  await talk.refresh();
}
