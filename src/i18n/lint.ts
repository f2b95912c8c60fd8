import type { Language } from '../core/language.ts';
import type { Facts } from '../core/lint/advice.ts';
import type { RuleId } from '../core/lint/rule-list.ts';
import { lintEn } from './lint-en.ts';
import { lintSv } from './lint-sv.ts';

/** What the linter says of one rule. */
export interface RuleWords {
  /** What the rule finds, wherever it is. */
  readonly finds: string;
  /** What is wrong here, in one sentence. */
  readonly says: (facts: Facts) => string;
  /** What to write instead. */
  readonly instead: string;
  readonly why: string;
  readonly example: string;
  readonly better: string;
}

/** What the linter says of a template, in the language of the screen. */
export interface LintWords {
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
  /** So many more, and what shows them. */
  readonly more: (count: number, command: string) => string;
  /** What tells more about a rule. */
  readonly explain: (command: string) => string;
  readonly note: string;
  /** It is a note only in wordings of this language. */
  readonly noteIn: Readonly<Record<Language, string>>;
  readonly why: string;
  readonly instead: string;
  readonly example: string;
  readonly better: string;
  /** How a rule is switched off. */
  readonly off: string;
}

/** By the language of the screen. */
export const lint: Readonly<Record<Language, LintWords>> = { sv: lintSv, en: lintEn };
