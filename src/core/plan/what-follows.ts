import type { Facts } from '../interview/facts.ts';
import { concerns, concernsOn, whyFacts } from '../interview/fit.ts';
import { isOwnManager } from './own-manager.ts';
import { dayOf } from './time.ts';

/** The facts that follow from others: whether it is the own manager, and why it is held so all the same. */
export type Following = Pick<Facts, 'interviewerIsManager' | (typeof whyFacts)[keyof typeof whyFacts]>;

/**
 * What follows from a plan as it is now. Whether it is the own manager stays as somebody has said while both are the same
 * people and their names do not tell; a reason goes with what it was given for.
 */
export function whatFollows(facts: Facts, before: Facts): Following {
  const isSame = facts.interviewer === before.interviewer && facts.manager === before.manager;
  const own = isOwnManager(facts) ?? (isSame ? before.interviewerIsManager : undefined);
  const known: Facts = { ...withoutOwn(facts), ...(own !== undefined && { interviewerIsManager: own }) };
  const { planAt } = facts;
  const still = planAt === undefined ? concerns : concernsOn(known, dayOf(planAt));
  const whys = still.flatMap((concern) => {
    const why = facts[whyFacts[concern]];
    return why === undefined ? [] : [[whyFacts[concern], why] as const];
  });
  return { ...(own !== undefined && { interviewerIsManager: own }), ...Object.fromEntries(whys) };
}

const withoutOwn = ({ interviewerIsManager: _, ...facts }: Facts): Facts => facts;

/** Every fact that follows from others, whether it does now or not. */
export const followingFacts = ['interviewerIsManager', ...Object.values(whyFacts)] as const;

/** What is said of a talk on top of what was planned, with what follows from both; what is said of it itself stands. */
export function onTopOf(planned: Facts, said: Facts): Facts {
  const merged: Facts = { ...planned, ...said };
  const others = Object.entries(merged).filter(([name]) => !followingFacts.some((one) => one === name));
  const { interviewerIsManager: own } = said;
  const follows = { ...whatFollows(merged, planned), ...(own !== undefined && { interviewerIsManager: own }) };
  return { ...Object.fromEntries(others), ...follows };
}
