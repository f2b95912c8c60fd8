export const separations = [
  'resign',
  'fixed-end',
  'retire',
  'redundant',
  'dismiss',
  'transfer',
  'mutual',
  'probation-end',
] as const;
export type Separation = (typeof separations)[number];

export const modes = ['in-person', 'video', 'phone', 'written'] as const;
export type Mode = (typeof modes)[number];

/** Why a talk is held although the guidance says otherwise (fit.ts). */
export const fitReasons = ['leaver', 'nobody-else', 'other'] as const;
export type FitReason = (typeof fitReasons)[number];

export const yesNo = ['yes', 'no'] as const;
export type YesNo = (typeof yesNo)[number];

/** Whether the employer could have done something about it, as somebody judges it. */
export const preventables = ['yes', 'partly', 'no'] as const;
export type Preventable = (typeof preventables)[number];

/** Why a talk that was to be held never took place. */
export const notHeldReasons = ['declined', 'no-reply', 'absent', 'left', 'no-time', 'other'] as const;
export type NotHeldReason = (typeof notHeldReasons)[number];

/** What is known about the talk beside the answers. Each is one field, saved like an answer. */
export interface Facts {
  readonly department?: string;
  readonly role?: string;
  readonly manager?: string;
  /** The last day of the employment. */
  readonly lastDay?: string;
  /** The last day at work, where it is another one: a holiday, or released from work. */
  readonly lastWorkingDay?: string;
  readonly separation?: Separation;
  readonly interviewer?: string;
  readonly interviewerIsManager?: YesNo;
  readonly mode?: Mode;
  /** HR's alone; never asked while the interviewer talks with the leaver. */
  readonly regretted?: YesNo;
  /** As the interviewer sees it, alone after the talk; what the leaver says is an answer. */
  readonly interviewerPreventable?: Preventable;
  /** As HR sees it. */
  readonly hrPreventable?: Preventable;
  readonly heldOn?: string;
  /** Held on paper and typed in later: no clock, no opening. */
  readonly afterwards?: YesNo;
  readonly minutes?: number;
  /** Somebody the leaver brings; recorded, never questioned. */
  readonly companion?: string;
  /** Somebody else from the employer. */
  readonly others?: string;
  readonly ownManagerWhy?: FitReason;
  readonly severalWhy?: FitReason;
  readonly lateWhy?: FitReason;
  /** What the leaver has contributed, entered beforehand, to be said at the end. */
  readonly contribution?: string;
  /** The leaver has a copy and may answer until this day. */
  readonly replyBy?: string;
  /** What the leaver was told: names and words are gone by this day. */
  readonly eraseOn?: string;
  /** When the talk is to be, on a clock where it is held: `2027-03-26 09:00`. */
  readonly planAt?: string;
  /** Which clock: the name of its time zone, `Europe/Stockholm`. */
  readonly planZone?: string;
  /** The room, or the link. */
  readonly place?: string;
  /** The day the invitation was written, the page to prepare with, and the thanks. */
  readonly invitedOn?: string;
  readonly preparedOn?: string;
  readonly thankedOn?: string;
  /** Of a talk that never took place. */
  readonly notHeldWhy?: NotHeldReason;
  /** The id of the interview that this one follows, some weeks later. */
  readonly follows?: string;
  /** Of a purged interview, whose days are gone: the whole months at which its band of tenure begins. */
  readonly tenureFrom?: number;
}
