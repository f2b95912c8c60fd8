import type { Limit } from '../core/template/rehearsal/audience.ts';
import type { Trouble } from '../core/template/rehearsal/trouble.ts';
import type { Condition } from '../core/template/when.ts';
import type { Language } from '../core/language.ts';
import { rehearsalEn } from './rehearsal-en.ts';
import { rehearsalSv } from './rehearsal-sv.ts';

/** What a rehearsal says of a template, in the language of the screen. */
export interface RehearsalWords {
  readonly title: (title: string, questions: number) => string;
  readonly gated: (count: number) => string;
  readonly times: Readonly<Record<'shortest' | 'typical' | 'longest' | 'budget', string>>;
  /** What each of them counts; `typicalOfAll` where it does not matter how the employment ends. */
  readonly counts: Readonly<Record<'shortest' | 'typical' | 'typicalOfAll' | 'longest', string>>;
  /** Minutes the usual way leaves, or is over. */
  readonly spare: (minutes: string) => string;
  readonly over: (minutes: string) => string;
  /** Where branches were too many: the time is a bound. */
  readonly bound: Readonly<Record<'shortest' | 'longest', (minutes: string) => string>>;
  readonly head: readonly [section: string, budget: string, shortest: string, typical: string, longest: string];
  readonly number: (minutes: number) => string;
  readonly audiencesTitle: string;
  readonly everybody: string;
  readonly limit: (limit: Limit, label: (code: string) => string) => string;
  readonly unsaid: string;
  readonly troublesTitle: (count: number) => string;
  readonly noTroubles: string;
  /** The script has become a file. */
  readonly written: (file: string) => string;
  readonly condition: (condition: Condition) => string;
  readonly trouble: (trouble: Trouble) => string;
}

/** By the language of the screen. */
export const rehearsal: Readonly<Record<Language, RehearsalWords>> = { sv: rehearsalSv, en: rehearsalEn };
