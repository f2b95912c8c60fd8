import type { Path } from '../fault.ts';
import type { Language } from '../language.ts';
import type { RuleId } from './rule-list.ts';

/** A note is worth knowing and nothing that must be mended. */
export type AdviceKind = 'advice' | 'note';

/** What a rule saw, for the sentence. */
export interface Facts {
  /** Words of the template. */
  readonly found?: string;
  /** The language of the wording it is about. */
  readonly language?: Language;
  readonly minutes?: number;
  readonly budget?: number;
  /** How many there are: questions, points of a scale, parts of a hundred. */
  readonly count?: number;
  /** What was probably meant. */
  readonly meant?: string;
}

/** Something about the craft of a template that could be done better. */
export interface Advice extends Facts {
  readonly rule: RuleId;
  readonly kind: AdviceKind;
  readonly path: Path;
  /** It is about this one of the comments that switch rules off. */
  readonly about?: number;
}

/** Where a rule found something. */
export interface Finding extends Facts {
  readonly path: Path;
}
