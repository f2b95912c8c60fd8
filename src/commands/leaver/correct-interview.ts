import type { Context } from '../../context.ts';
import { correctionOf } from '../../core/interview/correction.ts';
import { foldId } from '../../core/interview/id.ts';
import { isHeld, type Interview } from '../../core/interview/interview.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import { paragraph } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import type { Person } from '../../core/upkeep.ts';
import { asHeld } from '../copy.ts';
import { shortId } from '../find.ts';
import { askCorrection } from './ask-correction.ts';
import { placeIn, type Correcting } from './place.ts';

/** What is said on the command line; the rest is asked. */
export interface Wanted {
  readonly interview?: string;
  readonly question?: string;
  readonly text?: string;
}

/** Writes the leaver's words beside what is noted: those of `--text`, or what is asked for, line by line. */
export async function correctInterview(
  context: Context,
  person: Person,
  { log, ...wanted }: Wanted & { log(): Promise<void> },
): Promise<void> {
  const { messages, output } = context;
  const interviews = await heldWith(context, person, wanted);
  const text = wanted.text?.trim();
  if (text === '') throw new Refusal({ code: 'usage', detail: { kind: 'missing-value', option: '--text' } });
  let count = 0;
  const begin = (interview: Interview, step: QuestionStep): Correcting => ({
    interview,
    step,
    write: async (words) => {
      await addCorrection(context, interview, step, words);
      count += 1;
    },
  });
  if (text === undefined) {
    // who picks the question on the screen sees what is noted, whatever comes of it
    await log();
    await askCorrection(context, person, { interviews, question: wanted.question, begin });
  } else {
    const interview = theOne(interviews);
    const step = placeIn(interview, wanted.question);
    await log();
    await begin(interview, step).write(text);
  }
  if (count === 0) return output.say([paragraph(messages.leaver.correct.nothing)]);
  return output.print([paragraph(messages.leaver.correct.done(count, person.name))]);
}

async function addCorrection(context: Context, interview: Interview, step: QuestionStep, text: string): Promise<void> {
  const { answers } = await context.store();
  await answers.addLine(interview.id, step.id, correctionOf(interview, step, text), context.clock.now(), undefined);
}

/** The interviews there is something to correct in: the one that is named, or all that were held. */
async function heldWith(context: Context, { interviewIds }: Person, { interview: typed }: Wanted) {
  const { interviews } = await context.store();
  const prefix = typed === undefined ? '' : foldId(typed);
  const ids = interviewIds.filter((id) => id.startsWith(prefix));
  if (typed !== undefined && ids.length === 0) throw new Refusal({ code: 'interview-not-found', id: typed });
  const read = (await Promise.all(ids.map((id) => interviews.read(id)))).flatMap((one) => one ?? []);
  const held = read.filter(isHeld);
  const [first] = read;
  if (held.length === 0 && first !== undefined) asHeld(context, { ...first, id: await shortId(context, first.id) });
  return held;
}

/** Which of several has to be said. */
function theOne(interviews: readonly Interview[]): Interview {
  const [one, another] = interviews;
  if (one === undefined || another !== undefined)
    throw new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name: '--interview' } });
  return one;
}
