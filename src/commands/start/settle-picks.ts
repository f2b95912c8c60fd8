import type { AnswerState, Interview, Value } from '../../core/interview/interview.ts';
import { offered, sourceOf } from '../../core/interview/picks.ts';
import { questionSteps, withSettled, type QuestionStep } from '../../core/interview/walk.ts';
import type { Outcome, Talk } from './talk.ts';

/** A question that picks among marks, what there is to pick, and what stands. */
interface Picking {
  readonly step: QuestionStep;
  readonly codes: readonly string[];
  readonly stands: Value | undefined;
}

/**
 * Keeps what is picked among these marks in step with them: of one mark only, that is it; of none there is none; of
 * several it is asked, unless what stands is among them. The only mark is picked, too, where this answer is what a pick
 * hangs on. Gives the primary reason's step when that has to be asked.
 */
export async function settlePicks(talk: Talk, step: QuestionStep, marks: Outcome): Promise<QuestionStep | undefined> {
  let after = withOutcome(talk.interview, step, marks);
  let asked: QuestionStep | undefined;
  const changed = [step];
  for (let next = changed.shift(); next !== undefined; next = changed.shift())
    for (const { step: picking, codes, stands } of pickingsOf(after, next)) {
      if (codes.length > 1 && picking.question.measure === 'primary-reason') asked = picking;
      if (codes.length > 1 && stands === undefined) continue;
      const outcome = onlyPick(picking, codes, marks.state);
      await talk.settle(picking.id, outcome, step);
      after = withOutcome(after, picking, outcome);
      changed.push(picking);
    }
  return asked;
}

const withOutcome = (interview: Interview, { id }: QuestionStep, { state, value }: Outcome): Interview =>
  withSettled(interview, { questionId: id, seconds: 0, state, ...(value !== undefined && { value }) });

/** Those that this answer has changed, as the answers now stand. */
function pickingsOf(after: Interview, { id }: QuestionStep): readonly Picking[] {
  const { template } = after.copy;
  return questionSteps(after).flatMap((step): readonly Picking[] => {
    const source = sourceOf(template, step.question)?.id;
    const codes = offered(template, after.answers, step.question) ?? [];
    const stands = after.answers.get(step.id)?.value;
    const isOf = source === id && !(codes.length > 1 && isAmong(stands, codes));
    const hangsOn = source !== id && codes.length === 1 && stands === undefined;
    return isOf || hangsOn ? [{ step, codes, stands }] : [];
  });
}

function isAmong(value: Value | undefined, codes: readonly string[]): boolean {
  if (value === undefined || typeof value === 'number') return false;
  return (typeof value === 'string' ? [value] : value).every((code) => codes.includes(code));
}

function onlyPick({ question }: QuestionStep, codes: readonly string[], state: AnswerState): Outcome {
  const [only] = codes;
  if (only === undefined || codes.length > 1) return { state: state === 'answered' ? 'not-asked' : state };
  return { state: 'answered', value: question.type === 'choices' ? [only] : only };
}
