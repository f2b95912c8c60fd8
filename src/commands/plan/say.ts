import type { Context } from '../../context.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { paragraph, quiet, warn } from '../../core/page.ts';
import type { Reminder } from '../../core/plan/reminders.ts';
import { Refusal } from '../../core/problem.ts';
import type { PlanWords } from '../../i18n/en/plan.ts';
import { labelOf } from '../../render/codes.ts';
import { shortId } from '../find.ts';
import { invite, type Place } from './invite.ts';

export interface Planned {
  /** Where the invitation goes; nothing when none is to be written. */
  readonly place: Place | undefined;
  readonly reminders: readonly Reminder[];
  readonly to: string | undefined;
  readonly isNew: boolean;
}

/** Writes the invitation, and says what is planned, what the guidance says of it, and what comes next. */
export async function sayPlanned(
  context: Context,
  id: string,
  { place, reminders, to, isNew }: Planned,
): Promise<void> {
  const { output, messages } = context;
  const words = messages.plan;
  const interview = await stored(context, id);
  if (place !== undefined) await invite(context, interview, place, to);
  const short = await shortId(context, id);
  const { status } = interview;
  const when = whenText(interview);
  const said = sentenceFor(words, short, when, { isNew, isTold: isNew || place !== undefined });
  const { codes, language } = messages;
  const still = status === 'planned' ? '' : ` ${words.still(labelOf(codes.status, status, language))}`;
  output.print([paragraph(`${said}${still}`)]);
  for (const reminder of reminders)
    output.say([paragraph(warn(reminder === 'soon' ? words.soon : messages.opening.guidance[reminder]))]);
  if (place !== undefined) await sayInvited(context, interview, place);
  if (status === 'cancelled' || status === 'not-held') output.say([paragraph(quiet(words.calledOff(short)))]);
  else if (when === undefined) output.say([paragraph(quiet(words.noTime(short)))]);
}

/** Where the invitation is, and what to look out for before it is sent. */
async function sayInvited(
  { output, messages }: Context,
  { facts }: Interview,
  { folder, names }: Place,
): Promise<void> {
  const { twice, written, sendAnew } = messages.plan;
  const { planAt, planZone, invitedOn } = facts;
  const { comesTwice } = await import('../../render/time-zone.ts');
  if (planAt !== undefined && planZone !== undefined && comesTwice(planAt, planZone))
    output.say([paragraph(warn(twice))]);
  output.print([paragraph(written(folder, names))]);
  if (invitedOn !== undefined) output.say([paragraph(sendAnew)]);
}

function sentenceFor(
  words: PlanWords,
  id: string,
  when: string | undefined,
  { isNew, isTold }: { readonly isNew: boolean; readonly isTold: boolean },
): string {
  if (when !== undefined && isTold) return words.planned(id, when);
  return isNew ? words.entered(id) : words.changed(id);
}

async function stored(context: Context, id: string): Promise<Interview> {
  const interview = await (await context.store()).interviews.read(id);
  if (interview === undefined) throw new Refusal({ code: 'interview-not-found', id });
  return interview;
}

/** When, where and with whom, as far as it is known. */
function whenText({ facts: { planAt, place, interviewer } }: Interview): string | undefined {
  if (planAt === undefined) return undefined;
  return [planAt, place, interviewer].filter((part) => part !== undefined).join(' · ');
}
