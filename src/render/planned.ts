import type { Facts } from '../core/interview/facts.ts';
import type { Status } from '../core/interview/interview.ts';
import type { Messages } from '../i18n/messages.ts';
import { labelOf } from './codes.ts';

/** When and where a talk is or was to be, and why it was not held, as `show` lists it. */
export function plannedRows(
  { planAt, planZone, place, lastWorkingDay, invitedOn, notHeldWhy }: Facts,
  { plan: { shown: words }, codes, language }: Messages,
): readonly (readonly [string, string | undefined])[] {
  return [
    [words.lastWorkingDay, lastWorkingDay],
    [words.at, planAt && [planAt, planZone].filter((part) => part !== undefined).join(', ')],
    [words.place, place],
    [words.invitedOn, invitedOn],
    [words.notHeldWhy, notHeldWhy && labelOf(codes.notHeld, notHeldWhy, language)],
  ];
}

/** When a talk is to be, for a list; nothing once it is not planned any more. */
export const plannedWhen = (
  { planAt }: Pick<Facts, 'planAt'>,
  { status }: { readonly status: Status },
): string | undefined => (status === 'planned' ? planAt : undefined);
