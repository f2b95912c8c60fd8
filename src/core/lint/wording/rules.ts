import { closedWording, type Openings } from './openings.ts';
import type { Phrases } from './phrases.ts';
import type { WordingRule } from './rule.ts';
import { negatedScale, scaleQuestion } from './scale.ts';
import { tooLong } from './too-long.ts';
import type { Look } from './tokens.ts';

/** What a language has of its own: rules, and words for the rules that are the same in all. */
export interface LanguageRules {
  readonly doubleBarrelled: Look;
  readonly leading: Look;
  readonly blaming: Look;
  readonly specialCategory: Look;
  readonly namesPerson: Look;
  readonly stackedWhy: Look;
  readonly absolute: Look;
  readonly jargon: Look;
  readonly openings: Openings;
  readonly requests: Phrases;
  readonly negations: Phrases;
  readonly fineNegations: Phrases;
  readonly besideClauses: Phrases;
  /** Words a question may have. */
  readonly most: number;
}

/** Every rule for one language. */
export const rulesBy = (language: LanguageRules): Readonly<Record<WordingRule, Look>> => ({
  'double-barrelled': language.doubleBarrelled,
  leading: language.leading,
  blaming: language.blaming,
  'special-category': language.specialCategory,
  'names-person': language.namesPerson,
  'stacked-why': language.stackedWhy,
  'closed-wording': closedWording(language.openings),
  'scale-question': scaleQuestion(language.requests),
  'negated-scale': negatedScale(language.negations, language.fineNegations, language.besideClauses),
  absolute: language.absolute,
  jargon: language.jargon,
  'too-long': tooLong(language.most),
});
