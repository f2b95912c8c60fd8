import type { Context } from '../../context.ts';
import type { NotHeldReason } from '../../core/interview/facts.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { dayOf } from '../../core/plan/time.ts';
import { labelOf, listed } from '../../render/codes.ts';
import { shortId } from '../find.ts';
import { makeRoom } from '../written-file.ts';
import { findToPlan } from './find.ts';
import { calendarOf } from './invite.ts';
import type { PlanOptions } from './options.ts';

/** Calls a talk off. */
export async function cancelTalk(context: Context, typed: string, options: PlanOptions): Promise<void> {
  const interview = await findToPlan(context, typed);
  const file = await roomFor(context, interview, options);
  await (await context.store()).interviews.setStatus(interview.id, 'cancelled');
  const short = await shortId(context, interview.id);
  const words = context.messages.plan;
  await sayEnd(context, interview, { file, said: words.cancelled(short), next: words.calledOff(short) });
}

/** Keeps why a talk never took place. */
export async function notHeldTalk(
  context: Context,
  typed: string,
  why: NotHeldReason,
  options: PlanOptions,
): Promise<void> {
  const interview = await findToPlan(context, typed);
  const file = await roomFor(context, interview, options);
  const { interviews } = await context.store();
  await interviews.setFact(interview.id, 'notHeldWhy', why);
  await interviews.setStatus(interview.id, 'not-held');
  const { messages } = context;
  const short = await shortId(context, interview.id);
  const label = listed([labelOf(messages.codes.notHeld, why, messages.language)], '');
  const { notHeld, calledOff } = messages.plan;
  await sayEnd(context, interview, { file, said: notHeld(short, label), next: calledOff(short) });
}

/** A file that takes it out of calendars, where an invitation put it in and its day is still to come. */
async function roomFor(
  context: Context,
  { id, status, facts }: Interview,
  { output = context.settings.workingFolder, overwrite }: PlanOptions,
): Promise<string | undefined> {
  const { invitedOn, planAt } = facts;
  const isIn = invitedOn !== undefined && planAt !== undefined && dayOf(planAt) >= context.clock.today();
  if (!isIn || status === 'cancelled') return undefined;
  const file = `${output.replace(/[/\\]$/u, '')}/cancelled-${await shortId(context, id)}.ics`;
  await makeRoom(context, { file, overwrite: overwrite === true });
  return file;
}

interface End {
  readonly file: string | undefined;
  readonly said: string;
  readonly next: string;
}

async function sayEnd(context: Context, interview: Interview, { file, said, next }: End): Promise<void> {
  const { files, output, messages } = context;
  if (file !== undefined) await files.write(file, [await calendarOf(context, interview, true)]);
  output.print([paragraph(said)]);
  if (file !== undefined) output.print([paragraph(messages.plan.takeOut(file))]);
  output.say([paragraph(quiet(next))]);
}
