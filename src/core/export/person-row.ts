import type { Person } from '../upkeep.ts';

/** A leaver with the day of the newest talk with them. */
export interface Listed extends Person {
  readonly heldOn?: string;
}

/** One of `leaver list --json`. */
export function personRow({ id, name, startedOn, interviewIds, hold, heldOn }: Listed) {
  return {
    leaver_id: id,
    name,
    started_on: startedOn,
    interview_ids: interviewIds,
    held_on: heldOn,
    hold_reference: hold?.reference,
    hold_since: hold?.since,
  };
}
