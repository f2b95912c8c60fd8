import { daysAfter, monthsAfter } from '../date.ts';
import type { Retention } from '../employer.ts';
import { isContactOver, needsTalk, type Contact } from '../follow-up/contact.ts';
import { tenureBands } from '../insight/breakdown.ts';
import { reportFloor } from '../insight/floor.ts';
import { erasureOf, planClosing } from '../interview/closing.ts';
import { isHeld, type Interview, type Status } from '../interview/interview.ts';
import { tenureMonths } from '../interview/tenure.ts';
import type { Backup, Kept, LogEntry } from '../upkeep.ts';
import { purgedGroups, type ErasurePlan, type Purge, type PurgedGroup } from './erasure.ts';

/** Whoever was never talked with has said nothing: their names are needed no longer than for a year's coverage. */
const notTalkedWith: readonly Status[] = ['planned', 'cancelled', 'not-held'];
const yearOfCoverage = 12;

const wasTalkedWith = ({ status }: Pick<Kept, 'status'>): boolean => !notTalkedWith.includes(status);

/**
 * The day by which names and words of an interview are gone: the one the leaver was told, else so long after the talk. Of
 * one that was not held, a year after the last day, and no later than the others.
 */
export function eraseDay(
  { facts, createdAt, status }: Pick<Kept, 'facts' | 'createdAt' | 'status'>,
  months: number,
): string {
  if (facts.eraseOn !== undefined) return facts.eraseOn;
  const entered = createdAt.slice(0, 10);
  if (!wasTalkedWith({ status })) return monthsAfter(facts.lastDay ?? entered, Math.min(months, yearOfCoverage));
  return monthsAfter(facts.heldOn ?? entered, months);
}

/**
 * The day all interviews with a leaver are purged: that of the first of them, for parted they would count as two leavers
 * (decision 32). A name is gone earlier than the leaver was told by that, never later. One that never took place goes
 * along with what was said in another.
 */
export function purgeDays(kept: readonly Kept[], months: number): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const spokenWith = new Set(kept.filter(wasTalkedWith).map(({ leaverId }) => leaverId));
  for (const one of kept) {
    if (!wasTalkedWith(one) && spokenWith.has(one.leaverId)) continue;
    const day = eraseDay(one, months);
    if (day < (days.get(one.leaverId) ?? '9')) days.set(one.leaverId, day);
  }
  return days;
}

/** What is due today, and what would be if nothing needed it: of each leaver all or nothing. */
export interface Due {
  readonly interviews: readonly Kept[];
  readonly heldBack: readonly Kept[];
  /** Lines of the log, by seq. */
  readonly log: readonly number[];
  /** Where somebody may be reached, by id: until a day that has passed, or only because of a talk that goes. */
  readonly contacts: readonly string[];
}

export function dueOn(
  today: string,
  kept: readonly Kept[],
  log: readonly (Pick<LogEntry, 'at'> & { readonly seq: number })[],
  { months, logMonths }: Retention,
  contacts: readonly Contact[] = [],
): Due {
  const left = kept.filter(({ purged }) => !purged);
  const days = purgeDays(left, months);
  const over = left.filter(({ leaverId }) => (days.get(leaverId) ?? '') <= today);
  const needed = new Set(over.filter(isHeldBack).map(({ leaverId }) => leaverId));
  const due = over.filter(({ leaverId }) => !needed.has(leaverId));
  const leaving = new Set<string | undefined>(due.map(({ leaverId }) => leaverId));
  const goes = (one: Contact): boolean => isContactOver(one, today) || (leaving.has(one.leaverId) && needsTalk(one));
  return {
    interviews: due,
    heldBack: over.filter(({ leaverId }) => needed.has(leaverId)),
    log: log.filter(({ at }) => monthsAfter(at.slice(0, 10), logMonths) <= today).map(({ seq }) => seq),
    contacts: contacts.filter(goes).map(({ id }) => id),
  };
}

/** A hold, or something that must be acted on and nobody has received. */
const isHeldBack = ({ held, disclosureOpen }: Kept): boolean => held || disclosureOpen;

/**
 * @param kept every interview, to see which groups are too small to stay named
 * @param open those of the due ones that were held and never closed: what is not to be kept of them goes as by closing
 */
export function planPurge(
  { interviews, log, contacts }: Due,
  kept: readonly Kept[],
  open: readonly Interview[],
  today: string,
): ErasurePlan {
  const small = smallGroups(kept);
  const closings = open.map((interview) => erasureOf(interview.id, planClosing(interview)));
  return {
    lines: closings.flatMap(({ lines = [] }) => lines),
    values: closings.flatMap(({ values = [] }) => values),
    answers: closings.flatMap(({ answers = [] }) => answers),
    purges: interviews.map((one) => purgeOf(one, small, today)),
    log,
    ...(contacts.length > 0 && { contacts }),
  };
}

/** How many leavers are in each group. */
type Sizes = ReadonlyMap<PurgedGroup, ReadonlyMap<string, number>>;

function smallGroups(kept: readonly Kept[]): Sizes {
  const held = kept.filter(isHeld);
  const sizes = (group: PurgedGroup): ReadonlyMap<string, number> => {
    const groups = Map.groupBy(held, ({ facts }) => facts[group] ?? '');
    return new Map([...groups].map(([name, own]) => [name, new Set(own.map(({ leaverId }) => leaverId)).size]));
  };
  return new Map(purgedGroups.map((group) => [group, sizes(group)]));
}

function purgeOf(one: Kept, sizes: Sizes, today: string): Purge {
  const { facts, startedOn, interviewId, createdAt } = one;
  const months = tenureMonths({ id: '', name: '', ...(startedOn !== undefined && { startedOn }) }, facts);
  const band = tenureBands.findLast(({ from }) => months !== undefined && from <= months);
  const isSmall = (group: PurgedGroup): boolean => (sizes.get(group)?.get(facts[group] ?? '') ?? 0) < reportFloor;
  return {
    interviewId,
    // the day it counts on, as the tallies have it
    month: `${(facts.heldOn ?? facts.lastDay ?? createdAt).slice(0, 7)}-01`,
    ...(band !== undefined && { tenureFrom: band.from }),
    groups: purgedGroups.filter((group) => facts[group] !== undefined && isSmall(group)),
    on: today,
  };
}

/** The day after which a backup is removed. */
export const lastDayOf = ({ madeAt }: Pick<Backup, 'madeAt'>, days: number): string =>
  daysAfter(madeAt.slice(0, 10), days);

/** When anything was entered last, and when on an earlier day than today; ISO instants. */
export interface Moments {
  readonly newest?: string;
  readonly earlier?: string;
}

/** A quiet time longer than this is as likely a clock that is wrong. */
const quietDays = 31;

/**
 * The newest moment that speaks against the clock: one after today, or none for so long that the clock may have jumped.
 * On such a clock nothing is erased because its time is over. What is entered today is no witness: it has today's clock.
 */
export function doubtOf(today: string, { newest, earlier }: Moments): string | undefined {
  if (newest !== undefined && newest.slice(0, 10) > today) return newest;
  return earlier !== undefined && daysAfter(earlier.slice(0, 10), quietDays) < today ? earlier : undefined;
}

/** The backups whose time is over; none on a clock that is in doubt. */
export function expiredBackups(
  backups: readonly Backup[],
  days: number,
  today: string,
  moments: Moments,
): readonly Backup[] {
  if (doubtOf(today, moments) !== undefined) return [];
  return backups.filter((backup) => lastDayOf(backup, days) < today);
}
