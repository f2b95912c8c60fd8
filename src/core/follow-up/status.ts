import { daysAfter } from '../date.ts';
import { isOverdue } from '../interview/disclosure.ts';
import type { Entry } from '../interview/interview.ts';
import { isReplyOver } from '../interview/reply.ts';
import type { DisclosureEntry } from '../store.ts';
import type { Action } from './action.ts';
import { lastFollowUpDay } from './follow-up.ts';

/** What may need somebody today, in the order it is told: what cannot wait first. */
export const waitingKinds = [
  'erasing',
  'disclosure',
  'missed',
  'talk',
  'no-time',
  'follow-up',
  'unfinished',
  'open',
  'decision',
  'action',
  'watch',
  'purge',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** One thing that needs somebody. */
export interface Waiting {
  readonly kind: WaitingKind;
  /** Its day has passed. */
  readonly overdue: boolean;
  /** Of the interview, the disclosure or the action; nothing where it is about the database. */
  readonly id?: string;
  /** Whom it is with, or what is to be done. */
  readonly about?: string;
  /** The day, or the time on a clock where the talk is. */
  readonly when?: string;
  /** Who is to do it. */
  readonly who?: string;
  /** Of a talk: the page to prepare with has been written. */
  readonly prepared?: boolean;
}

/** What it is found in. */
export interface Standing {
  readonly entries: readonly Entry[];
  /** Those nobody has received. */
  readonly disclosures: readonly DisclosureEntry[];
  readonly actions: readonly Action[];
  /** Ids of interviews that were held and that HR has decided nothing about. */
  readonly undecided: readonly string[];
  /** How many are to be purged; `undecided`: interviews may not be, before there is a decision. */
  readonly due: { readonly interviews: number; readonly contacts: number; readonly undecided: boolean };
  /** How many erasings were begun and not finished. */
  readonly pending: number;
}

/** How many days ahead a talk or an action is told of. */
const aheadDays = 14;

/** Everything that needs somebody today, by kind and day. */
export function waitingOn(today: string, standing: Standing): readonly Waiting[] {
  const found = [
    ...Array.from({ length: standing.pending }, (): Waiting => ({ kind: 'erasing', overdue: true })),
    ...standing.disclosures.map((one) => ofDisclosure(one, today)),
    ...standing.entries.flatMap((entry) => ofEntry(entry, today) ?? []),
    ...ofUndecided(standing),
    ...standing.actions.flatMap((action) => ofAction(action, today) ?? []),
    ...ofDue(standing.due),
  ];
  const order = (one: Waiting): string => `${one.when ?? '9'} ${one.id ?? ''}`;
  return waitingKinds.flatMap((kind) =>
    found.filter((one) => one.kind === kind).toSorted((one, other) => (order(one) < order(other) ? -1 : 1)),
  );
}

/** What may not be purged is told of, and is nobody's delay. */
const ofDue = ({ interviews, contacts, undecided }: Standing['due']): readonly Waiting[] => [
  ...Array.from({ length: contacts }, (): Waiting => ({ kind: 'purge', overdue: true })),
  ...Array.from({ length: interviews }, (): Waiting => ({ kind: 'purge', overdue: !undecided })),
];

function ofDisclosure(one: DisclosureEntry, today: string): Waiting {
  const { id, receiver, dueOn } = one;
  return { kind: 'disclosure', overdue: isOverdue(one, today), id, when: dueOn, who: receiver };
}

function ofEntry(entry: Entry, today: string): Waiting | undefined {
  const { id, name, status, facts, purgedOn } = entry;
  if (purgedOn !== undefined) return undefined;
  const one = { id, about: name, ...(facts.interviewer !== undefined && { who: facts.interviewer }) };
  if (status === 'planned') {
    const plan = ofPlan(entry, today);
    return plan && { ...one, ...plan };
  }
  if (status === 'held') return { ...one, kind: 'open', overdue: isReplyOver(entry, today), ...day(facts.heldOn) };
  const isBegun = status === 'under-way' || status === 'paused';
  return isBegun ? { ...one, kind: 'unfinished', overdue: false, ...day(facts.heldOn) } : undefined;
}

/** A talk that is far off waits for nobody; one without a time waits for the last day, a follow-up for its own. */
function ofPlan({ facts }: Entry, today: string): Pick<Waiting, 'kind' | 'overdue' | 'when' | 'prepared'> | undefined {
  const { planAt, lastDay, lastWorkingDay, preparedOn } = facts;
  if (planAt === undefined) {
    const isFollowUp = facts.follows !== undefined;
    const last = isFollowUp ? lastFollowUpDay(facts) : (lastWorkingDay ?? lastDay);
    return { kind: isFollowUp ? 'follow-up' : 'no-time', overdue: last !== undefined && last < today, ...day(last) };
  }
  const on = planAt.slice(0, 10);
  if (on < today) return { kind: 'missed', overdue: true, when: planAt };
  if (on > daysAfter(today, aheadDays)) return undefined;
  return { kind: 'talk', overdue: false, when: planAt, prepared: preparedOn !== undefined };
}

function ofUndecided({ entries, undecided }: Standing): readonly Waiting[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return undecided.map((id) => {
    const entry = known.get(id);
    return { kind: 'decision', overdue: false, id, about: entry?.name ?? '', ...day(entry?.facts.heldOn) };
  });
}

function ofAction({ id, decided, status, title, dueOn, owner }: Action, today: string): Waiting | undefined {
  if (status !== 'open' || decided === 'not-now' || dueOn === undefined) return undefined;
  const isAct = decided === 'act';
  if (dueOn > (isAct ? daysAfter(today, aheadDays) : today)) return undefined;
  return {
    kind: isAct ? 'action' : 'watch',
    overdue: dueOn < today,
    id,
    when: dueOn,
    ...(title !== undefined && { about: title }),
    ...(owner !== undefined && { who: owner }),
  };
}

const day = (on: string | undefined): { readonly when?: string } => (on === undefined ? {} : { when: on });
