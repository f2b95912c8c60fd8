import { saidLines, type SaidLine } from '../../core/interview/said.ts';
import { stateAfterStrike, stateOf, type QuestionStep, type Step } from '../../core/interview/walk.ts';
import type { Option } from '../../core/prompt.ts';
import { askText } from '../../render/spoken-text.ts';
import { openPage, writeChange } from './notes-page.ts';
import { pickLine, wantsStrike, type Correction } from './strike.ts';
import type { Talk } from './talk.ts';

/** What the menu offers: something to correct has to be there. */
export function corrections(talk: Talk): readonly Correction[] {
  return linesOf(talk).length === 0 ? [] : ['change', 'strike'];
}

/** Corrects one line of what is read back; the talk stays at that step. */
export async function correct(talk: Talk, at: Step, correction: Correction): Promise<void> {
  const picked = await pickLine(talk, correction, linesOf(talk));
  if (picked === undefined) return;
  const { step, line } = picked;
  if (correction === 'change') await writeChange(openPage(talk, step, 'note', line.seq));
  else if (await wantsStrike(talk, line)) await talk.store.answers.removeLine(line.seq);
  await talk.refresh();
  await withdraw(talk, step, at);
}

/** Remarks are not read back: the leaver may see the screen. */
function linesOf({ interview, context }: Talk): readonly Option<SaidLine>[] {
  return saidLines(interview).map((said) => ({
    label: said.line.text,
    value: said,
    note: askText(interview, said.step.question, context.messages),
  }));
}

/** Of an open question nothing is left when its last words were struck: then it has no answer any more. */
async function withdraw(talk: Talk, { id, question }: QuestionStep, at: Step): Promise<void> {
  const answer = talk.interview.answers.get(id);
  const state = stateAfterStrike(question, answer);
  if (state !== stateOf(question, answer)) await talk.settle(id, { state }, at);
}
