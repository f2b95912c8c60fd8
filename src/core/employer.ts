import type { DisclosureKind } from './interview/interview.ts';
import type { Text } from './language.ts';

/** Who receives a disclosure of one kind, and within how many days somebody has to have done so. */
export interface Receiver {
  readonly receiver: Text;
  readonly days: number;
}

/** An authority or a municipal company answers to other rules than a private employer: what may be erased, and why. */
export const sectors = ['private', 'public'] as const;
export type Sector = (typeof sectors)[number];

/** How long what is kept is kept. */
export interface Retention {
  /** Names and words of an interview, in months from the day it is held; codes and counts stay. */
  readonly months: number;
  /** Who saw what, in months. */
  readonly logMonths: number;
  /** A backup, in days. */
  readonly backupDays: number;
}

/** How many are employed in a year, on average: all of them, and by department. */
export interface Headcount {
  readonly all: number;
  readonly departments: Readonly<Record<string, number>>;
}

/** What the employer has said in config.yaml about its exit interviews; what it has not said is as `usual`. */
export interface Employer {
  readonly name?: Text;
  readonly sector: Sector;
  readonly retention: Retention;
  /** Of a public employer: the decision by which what is kept may be erased. */
  readonly decision?: string;
  /** Whom a leaver turns to with questions and wishes. */
  readonly contact: Text;
  /** Who reads what is said, beside the interviewer. */
  readonly readers: Text;
  readonly disclosures: Readonly<Record<DisclosureKind, Receiver>>;
  /** Where wrongdoing is reported: an address, a link or a phone number. */
  readonly channel?: Text;
  /** By year (`2026`): what turnover is reckoned from. */
  readonly headcount?: Readonly<Record<string, Headcount>>;
}

export const usual: Employer = {
  sector: 'private',
  retention: { months: 24, logMonths: 24, backupDays: 35 },
  contact: { sv: 'HR', en: 'HR' },
  readers: { sv: 'HR', en: 'HR' },
  disclosures: {
    harassment: { receiver: { sv: 'HR', en: 'HR' }, days: 1 },
    danger: { receiver: { sv: 'HR', en: 'HR' }, days: 1 },
    wrongdoing: { receiver: { sv: 'HR', en: 'HR' }, days: 7 },
  },
};
