import type { Language } from '../core/language.ts';
import type { Sector } from '../core/employer.ts';
import type { Mode, Separation } from '../core/interview/facts.ts';
import type { Limits, Priority, Range } from '../core/template/template.ts';
import { scriptEn } from './script-en.ts';
import { scriptSv } from './script-sv.ts';

/** The interview as a script for paper, in the language it is held in. */
export interface ScriptWords {
  readonly title: (title: string) => string;
  readonly leaverTitle: (title: string) => string;
  /** What becomes of the paper. */
  readonly lead: Readonly<Record<Sector, string>>;
  readonly fields: readonly string[];
  readonly length: (minutes: string) => string;
  readonly beforeTitle: string;
  readonly openingTitle: string;
  readonly closingTitle: string;
  readonly afterTitle: string;
  /** What is done at the end, whatever the template says. */
  readonly readBack: string;
  readonly thanks: string;
  readonly listenFor: string;
  readonly readAloud: string;
  readonly notRecorded: string;
  readonly minutes: (minutes: string) => string;
  readonly number: (value: number) => string;
  readonly priority: Readonly<Record<Priority, string>>;
  readonly pickOne: string;
  readonly pickSeveral: string;
  readonly pickAtMost: (count: number) => string;
  readonly amongMarked: string;
  readonly notListed: string;
  readonly notes: string;
  readonly answer: string;
  readonly day: string;
  readonly or: string;
  readonly quoted: (text: string) => string;
  readonly only: (conditions: readonly string[]) => string;
  readonly answered: (ask: string, answer: string) => string;
  /** To the leaver. */
  readonly youAnswered: (ask: string, answer: string) => string;
  readonly marked: (ask: string, answer: string) => string;
  readonly states: Readonly<Record<'refused' | 'dont-know', string>>;
  readonly range: (range: Range) => string;
  readonly separation: Readonly<Record<Separation, string>>;
  /** `not`: by any way but these, or nobody has said how. */
  readonly ends: (ways: string, not: boolean) => string;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly held: (modes: string, not: boolean) => string;
  readonly ownManager: Readonly<Record<'yes' | 'no' | 'dont-know', string>>;
  readonly tenure: (range: Range) => string;
  readonly notEverybody: string;
  readonly questionsTitle: string;
  readonly questionsLead: string;
  /** What the answer is placed on, in two words. */
  readonly scale: (lowest: string, highest: string) => string;
  readonly fromReasons: string;
  /** What a question picks among. */
  readonly fromMarked: (ask: string) => string;
  readonly within: (limits: Limits) => string;
  readonly withComment: string;
}

export const script: Readonly<Record<Language, ScriptWords>> = { sv: scriptSv, en: scriptEn };
