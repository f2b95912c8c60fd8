import type { Label } from '../interview/share.ts';
import type { NotHeldReason } from '../interview/facts.ts';
import type { Status } from '../interview/interview.ts';
import type { Breakdown, TalkGrouping } from './breakdown.ts';
import type { CopyInUse } from './pooling.ts';

/** Which interviews are looked at. */
export interface Scope {
  /** ISO dates, inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** The group an interview must be in, exactly as it is stored; tenure by the code of its band, template by its id. */
  readonly only: Readonly<Partial<Record<Breakdown, string>>>;
}

/**
 * What is to be counted. An interview counts on the day it was held; while it has none on the last day, else on the day
 * it was entered. Held are those with the status `held` or `closed`. Of a leaver with several all count as one, on the day
 * of the earliest that was held (decision 32): `n`, everywhere here, are leavers.
 */
export interface Counting {
  readonly scope: Scope;
  readonly by?: Breakdown;
  /** Labels (share.ts) under which a value is counted, and a line's themes. */
  readonly values: readonly Label[];
  readonly lines: readonly Label[];
  /** The talks themselves too. */
  readonly talks?: boolean;
  /** What the interviews they are compared with were held by: only what means the same there is counted (pooling.ts). */
  readonly reference?: readonly CopyInUse[];
  /** Leavers are counted too, up to this day (ISO date). */
  readonly leaversUntil?: string;
}

/** `group` is empty for the whole and for interviews that do not say; `quarter` (`2026-q1`) is empty in a breakdown. */
interface Place {
  readonly group: string;
  readonly quarter: string;
  /** How many interviews. */
  readonly n: number;
}

/** Interviews there are. */
export interface Base extends Place {
  readonly status: Status;
  /** Of those that were not held, where somebody has said. */
  readonly why?: NotHeldReason;
}

/**
 * Held interviews whose answer to a measure has this code; for a scale of eNPS the code is the number. `answered` counts
 * those with any code at all, `refused` and `dont-know` those without. Sensitive reasons have the code `sensitive`;
 * `direction` is that of the primary reason, unless it is sensitive. `stay` is answered by a line that may be counted,
 * and its codes are the themes of its lines.
 */
export interface Tally extends Place {
  readonly measure: string;
  readonly code: string;
}

/** Held interviews whose scales on a theme have this sum, over this many scales. */
export interface Score extends Place {
  readonly theme: string;
  readonly total: number;
  readonly scales: number;
}

/** Held interviews in which a note or quote carries this theme. */
export interface Raised extends Place {
  readonly theme: string;
}

/**
 * Held interviews of which somebody else than the leaver has judged whether it could have been prevented, by what each
 * of them says; empty where one has said nothing that is counted.
 */
export interface Judged extends Omit<Place, 'quarter'> {
  readonly leaver: string;
  readonly interviewer: string;
  readonly hr: string;
}

/**
 * Held interviews in a group, with this value of a measure of the talk itself: 1 for each (`held`); its minutes; how many
 * `of` its questions were refused; 1 or 0 for whether a reason was given, where it was asked for; its lines; the answer
 * of the eNPS.
 */
export interface TalkCount {
  readonly by: TalkGrouping;
  readonly group: string;
  readonly measure: 'held' | 'minutes' | 'refused' | 'reason' | 'lines' | 'enps';
  readonly value: number;
  readonly of: number;
  readonly n: number;
}

/**
 * Leavers there are, whatever became of the interview with them. Whoever takes another job in the
 * organisation has not left it.
 */
export interface Leavers {
  readonly group: string;
  /** `2026`. */
  readonly year: string;
  /** By their own wish. */
  readonly voluntary: boolean;
  /** Whether the employer would have kept them, where it has said so. */
  readonly regretted?: boolean;
  readonly n: number;
}

/** Integers only; their number grows with groups, quarters and codes, not with interviews. */
export interface Counts {
  readonly bases: readonly Base[];
  readonly tallies: readonly Tally[];
  readonly scores: readonly Score[];
  readonly raised: readonly Raised[];
  /** Left out where nobody but the leaver has judged. */
  readonly judged?: readonly Judged[];
}

/**
 * A figure to look behind: of a measure and code, in a group of the breakdown that was counted by, or without one in the
 * whole; from a quarter on. `low` is an own mean on a theme under `under`, `detractors` an eNPS of at most 6.
 */
export interface Spot {
  readonly measure: string;
  readonly code: string;
  readonly group?: string;
  readonly from?: string;
  /** Only of the measure `low`. */
  readonly under?: number;
}

/** What is behind a figure: its quarters in order, and which interviews show it, the newest first and not all of many. */
export interface Behind {
  readonly quarters: readonly { readonly quarter: string; readonly n: number; readonly count: number }[];
  /** Whole ids. */
  readonly interviews: readonly string[];
}

/** Everything as it was at one moment. */
export interface Counted {
  readonly all: Counts;
  /** By the groups of the breakdown, when there is one. */
  readonly groups?: Counts;
  /** Held interviews in which it was asked why the leaver goes, and how many of them have no reason. */
  readonly why: { readonly asked: number; readonly unknown: number };
  /** How many leavers have several held interviews; left out where nobody has. */
  readonly several?: number;
  /** When they were asked for. */
  readonly talks?: readonly TalkCount[];
  /** Only when they are asked for. */
  readonly leavers?: readonly Leavers[];
  /** What was asked in other words than most were asked in (pooling.ts): of how many held interviews it is not counted. */
  readonly unpooled?: readonly { readonly about: string; readonly n: number }[];
  /** The templates and codebooks the held interviews were held by, the newest last. */
  readonly copies: readonly CopyInUse[];
}
