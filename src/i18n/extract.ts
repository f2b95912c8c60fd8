import type { Facts, FitReason } from '../core/interview/facts.ts';
import type { Informing, DisclosureKind } from '../core/interview/interview.ts';
import type { Language } from '../core/language.ts';
import type { Access, BackupReason, Purpose } from '../core/upkeep.ts';
import { extractEn } from './extract-en.ts';
import { extractSv } from './extract-sv.ts';

/**
 * The facts with a row of their own. Until when it is kept stands below them; `tenureFrom` is what is left of an
 * interview in which nobody is named any more.
 */
export type NamedFact = Exclude<keyof Facts, 'eraseOn' | 'tenureFrom'>;

/** The words of an extract: everything that is kept about one person, to be read by that person. */
export interface ExtractWords {
  readonly title: (name: string) => string;
  readonly nameless: string;
  readonly made: (day: string) => string;
  readonly lead: string;
  /** Said once where names of others are covered. */
  readonly covered: string;
  readonly check: {
    readonly draft: string;
    readonly title: (count: number) => string;
    readonly none: string;
    readonly how: string;
    /** How often somebody is named. */
    readonly times: (count: number) => string;
    readonly guess: string;
    /** How it is made once more when it has been read through; the command stands below. */
    readonly finish: string;
    readonly finishCovering: string;
  };
  readonly person: {
    readonly title: string;
    readonly name: string;
    readonly startedOn: string;
    readonly hold: string;
    readonly heldSince: (reference: string, day: string) => string;
  };
  readonly interview: {
    readonly title: (day: string | undefined) => string;
    readonly status: string;
    readonly template: string;
    readonly language: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly createdAt: string;
    readonly talked: string;
    readonly minutes: (seconds: number) => string;
    readonly keptUntil: string;
    readonly notSaid: string;
    readonly facts: Readonly<Record<NamedFact, string>>;
    readonly fitReasons: Readonly<Record<FitReason, string>>;
  };
  readonly told: { readonly title: string; readonly how: Readonly<Record<Informing, string>> };
  readonly answers: {
    readonly title: string;
    readonly parked: string;
    readonly aside: string;
    readonly marked: (labels: string) => string;
    readonly draft: string;
    readonly change: string;
    readonly serious: string;
    readonly correction: string;
  };
  readonly disclosures: {
    readonly title: string;
    readonly head: readonly string[];
    readonly kinds: Readonly<Record<DisclosureKind, string>>;
    readonly received: (by: string, moment: string) => string;
  };
  readonly passedOn: { readonly title: string; readonly head: readonly string[] };
  readonly contacts: { readonly title: string; readonly head: readonly string[] };
  readonly log: {
    readonly title: string;
    readonly head: readonly string[];
    readonly accesses: Readonly<Record<Access, string>>;
    readonly purposes: Readonly<Record<Purpose, string>>;
    /** What was done with all interviews, each once. */
    readonly withAll: (accesses: readonly string[]) => string;
    readonly none: string;
  };
  readonly backups: {
    readonly title: string;
    readonly lead: string;
    readonly head: readonly string[];
    readonly reasons: Readonly<Record<BackupReason, string>>;
    readonly none: string;
  };
  readonly handling: { readonly title: string; readonly lead: string };
  /** How a day is written: for `Intl.DateTimeFormat`. */
  readonly locale: string;
}

export const extract: Readonly<Record<Language, ExtractWords>> = { sv: extractSv, en: extractEn };
