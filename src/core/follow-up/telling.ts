import { isHeld, type Interview } from '../interview/interview.ts';
import type { Action } from './action.ts';
import { isContactOver, type Contact } from './contact.ts';
import type { ToldOutcome } from './port.ts';
import { wantsToHear } from './wants.ts';

/** Somebody who is to hear what came of it, with where they said they may be told. */
export interface Hearing {
  /** The interviews the action goes back to, with this leaver. */
  readonly interviews: readonly [Interview, ...Interview[]];
  readonly contacts: readonly [Contact, ...Contact[]];
}

/** What those who may hear of an action are found in. */
export interface HeardOf {
  /** Those the action goes back to. */
  readonly interviews: readonly Interview[];
  readonly contacts: readonly Contact[];
  readonly told: readonly ToldOutcome[];
}

/**
 * Who is to be told what came of an action: each leaver once, who has asked for it and has not heard yet. Only an address
 * that was given for just this is used; how many asked and cannot be reached is counted.
 */
export function toTell({ id }: Action, { interviews, contacts, told }: HeardOf, today: string) {
  const heard = new Set(told.filter(({ actionId }) => actionId === id).map(({ interviewId }) => interviewId));
  const open = interviews.filter((one) => isHeld(one) && one.purgedOn === undefined);
  const hearing: Hearing[] = [];
  let unreachable = 0;
  for (const [leaverId, own] of Map.groupBy(open, ({ leaver }) => leaver.id)) {
    const [first, ...rest] = own;
    if (first === undefined || own.some((one) => heard.has(one.id))) continue;
    const given = contacts.filter((one) => one.leaverId === leaverId && !isContactOver(one, today));
    const [contact, ...more] = given.filter(({ purposes }) => purposes.includes('outcome'));
    if (contact !== undefined) hearing.push({ interviews: [first, ...rest], contacts: [contact, ...more] });
    else if (own.some((one) => wantsToHear(one, given))) unreachable += 1;
  }
  return { hearing, unreachable };
}
