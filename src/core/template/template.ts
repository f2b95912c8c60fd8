import type { DisclosureKind } from '../interview/interview.ts';
import type { Language, Text } from '../language.ts';
import type { Scale } from './scale.ts';

export const questionTypes = ['open', 'scale', 'enps', 'choice', 'choices', 'yes-no', 'number', 'date'] as const;
export type QuestionType = (typeof questionTypes)[number];

export const priorities = ['must', 'should', 'could'] as const;
export type Priority = (typeof priorities)[number];

/** The labels a template may give an answer beforehand; `with-name` and `not-kept` are the leaver's to say. */
export const defaultLabels = ['share', 'no-quote', 'hr-only'] as const;
export type DefaultLabel = (typeof defaultLabels)[number];

/** Inclusive; `under` counts months of tenure, exclusive. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
  readonly under?: number;
}

/** All keys must hold, any listed value holds (see when.ts). */
export type When = Readonly<Record<string, readonly (string | number)[] | Range>>;

export interface Choice {
  readonly code: string;
  readonly label: Text;
  /** Goes with no other: `none of these`. */
  readonly alone?: true;
  /** Asks for words when it is picked: `other`. */
  readonly words?: true;
}

/** Inclusive; numbers, or days for a date. */
export interface Limits {
  readonly from?: number | string;
  readonly to?: number | string;
}

/** A question as everything after reading sees it: every default filled in. */
export interface Question {
  readonly id: string;
  readonly type: QuestionType;
  readonly ask: Text;
  readonly priority: Priority;
  /** Expected time; half minutes are allowed. */
  readonly minutes: number;
  readonly probes: readonly Text[];
  readonly share: DefaultLabel;
  readonly cue?: Text;
  readonly when?: When;
  readonly measure?: string;
  readonly theme?: string;
  /** `$reasons` is the list of the codebook; only choice and choices have any. */
  readonly choices?: '$reasons' | readonly Choice[];
  /** Only what was marked in this earlier question is offered. */
  readonly pickedFrom?: string;
  /** How many may be marked. */
  readonly atMost?: number;
  /** Absent: the usual one, 1 to 5. */
  readonly scale?: Scale;
  readonly limits?: Limits;
  /** There is room for words after the value, with or without a wording that asks for them. */
  readonly comment?: true | Text;
  /** A yes to it may be something the employer must act on, of this kind. */
  readonly discloses?: DisclosureKind;
  /** The id this question had in an earlier version of the template. */
  readonly equivalentTo?: string;
}

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly record: boolean;
  readonly questions: readonly Question[];
  readonly minutes?: number;
  readonly cue?: Text;
  readonly say?: Text;
  readonly stem?: Text;
  readonly when?: When;
}

export interface Template {
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  readonly purpose: Text;
  /** The time budget of the whole talk, in minutes. */
  readonly minutes: number;
  readonly languages: readonly Language[];
  readonly sections: readonly Section[];
  /** Read aloud when the talk begins and before it ends, beside what the program says itself. */
  readonly opening?: Text;
  readonly closing?: Text;
  readonly checklist?: Checklist;
}

/** What to see to before the talk and after it. */
export interface Checklist {
  readonly before: readonly Text[];
  readonly after: readonly Text[];
}

/** Every question with its section, in the order of the file. */
export function questionsOf(template: Template): readonly { readonly section: Section; readonly question: Question }[] {
  return template.sections.flatMap((section) => section.questions.map((question) => ({ section, question })));
}

/** A scale under a section's stem is asked in the round: one key each, no note line. */
export function inRound(section: Section, question: Question): boolean {
  return section.stem !== undefined && question.type === 'scale';
}

/** The time a question takes when the template does not say. */
export const defaultMinutes: Readonly<Record<QuestionType, number>> = {
  open: 3,
  scale: 0.5,
  enps: 1,
  choice: 1,
  choices: 2,
  'yes-no': 1,
  number: 0.5,
  date: 0.5,
};

/** Whether any condition of the template asks about this fact. */
export function asksAbout(template: Template, fact: string): boolean {
  const conditions = template.sections.flatMap(({ when, questions }) => [
    when,
    ...questions.map((question) => question.when),
  ]);
  return conditions.some((when) => when !== undefined && fact in when);
}
