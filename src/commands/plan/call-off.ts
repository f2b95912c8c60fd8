import type { Context } from '../../context.ts';
import type { NotHeldReason } from '../../core/interview/facts.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { dayOf } from '../../core/plan/time.ts';
import { labelOf, listed } from '../../render/codes.ts';
import { shortId } from '../find.ts';
import { makeRoom, partsOf } from '../written-file.ts';
import { findToPlan } from './find.ts';
import { calendarOf } from './invite.ts';
import type { PlanOptions } from './options.ts';

/** Calls a talk off; its file is there before anything else says so, and can be had again. */
export async function cancelTalk(context: Context, typed: string, options: PlanOptions): Promise<void> {
  const interview = await findToPlan(context, typed);
  const file = await roomFor(context, interview, options);
  await writeEnd(context, interview, file);
  const { interviews } = await context.store();
  if (interview.facts.notHeldWhy !== undefined) await interviews.setFact(interview.id, 'notHeldWhy', undefined);
  await interviews.setStatus(interview.id, 'cancelled');
  const short = await shortId(context, interview.id);
  const words = context.messages.plan;
  sayEnd(context, { file, said: words.cancelled(short), next: words.calledOff(short) });
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
  await writeEnd(context, interview, file);
  const { interviews } = await context.store();
  await interviews.setFact(interview.id, 'notHeldWhy', why);
  await interviews.setStatus(interview.id, 'not-held');
  const { messages } = context;
  const short = await shortId(context, interview.id);
  const label = listed([labelOf(messages.codes.notHeld, why, messages.language)], '');
  const { notHeld, calledOff } = messages.plan;
  sayEnd(context, { file, said: notHeld(short, label), next: calledOff(short) });
}

/**
 * A file that takes it out of calendars, where an invitation put it in and its day is still to come. None when it was called
 * off before and the file is still there.
 */
async function roomFor(
  context: Context,
  { id, status, facts }: Interview,
  { output = context.settings.workingFolder, overwrite }: PlanOptions,
): Promise<string | undefined> {
  const { invitedOn, planAt } = facts;
  const isIn = invitedOn !== undefined && planAt !== undefined && dayOf(planAt) >= context.clock.today();
  if (!isIn) return undefined;
  const file = `${output.replace(/[/\\]$/u, '')}/cancelled-${await shortId(context, id)}.ics`;
  const isOff = status === 'cancelled' || status === 'not-held';
  if (isOff && overwrite !== true && (await isThere(context, file))) return undefined;
  await makeRoom(context, { file, overwrite: overwrite === true });
  return file;
}

async function isThere({ files }: Context, file: string): Promise<boolean> {
  const [folder, name] = partsOf(file);
  return (await files.prepareFolder(folder, [name])).length > 0;
}

async function writeEnd(context: Context, interview: Interview, file: string | undefined): Promise<void> {
  if (file !== undefined) await context.files.write(file, [await calendarOf(context, interview, true)]);
}

interface End {
  readonly file: string | undefined;
  readonly said: string;
  readonly next: string;
}

function sayEnd({ output, messages }: Context, { file, said, next }: End): void {
  output.print([paragraph(said)]);
  if (file !== undefined) output.print([paragraph(messages.plan.takeOut(file))]);
  output.say([paragraph(quiet(next))]);
}
