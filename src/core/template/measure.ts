import type { QuestionType } from './template.ts';

/** What a question can feed in reports whatever its wording, and by which types of question. */
export const measureTypes = {
  reasons: ['choices'],
  'primary-reason': ['choice'],
  preventable: ['choice', 'yes-no'],
  stay: ['open'],
  'raised-first': ['yes-no', 'choice'],
  'thinking-since': ['choice'],
  mistreatment: ['yes-no', 'choice'],
  next: ['choice'],
  enps: ['enps'],
  'would-return': ['choice', 'yes-no'],
  sharing: ['choice'],
  contact: ['yes-no', 'choice'],
} as const satisfies Readonly<Record<string, readonly QuestionType[]>>;

/** The codes that some measures are counted by: a template words them, and may leave some out. */
export const measureCodes: Readonly<Partial<Record<string, readonly string[]>>> = {
  preventable: ['yes', 'partly', 'no'],
  'would-return': ['yes', 'maybe', 'no'],
} satisfies Partial<Record<keyof typeof measureTypes, readonly string[]>>;

export type Measure = keyof typeof measureTypes;

export const isMeasure = (name: string): name is Measure => Object.hasOwn(measureTypes, name);

export const measures: readonly Measure[] = Object.keys(measureTypes).filter(isMeasure);

/** The measures whose answers are reasons: their choices are the codebook's. */
export const ofReasons: readonly string[] = ['reasons', 'primary-reason'] satisfies readonly Measure[];

/** What the leaver says about the talk itself: in no report. */
export const aboutTheTalk: readonly string[] = ['sharing', 'contact'] satisfies readonly Measure[];
