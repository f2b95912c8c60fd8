import type { Language } from '../language.ts';
import type { Codebook } from '../template/codebook.ts';
import type { Template } from '../template/template.ts';
import type { Facts } from './facts.ts';
import type { Share } from './share.ts';

export const statuses = ['planned', 'under-way', 'paused', 'held', 'closed', 'cancelled', 'not-held'] as const;
export type Status = (typeof statuses)[number];

/** The talk has taken place: what was said in it counts. */
export const heldStatuses: readonly Status[] = ['held', 'closed'];

export const isHeld = ({ status }: { readonly status: Status }): boolean => heldStatuses.includes(status);

/** How the leaver came to know what is said of the answers; `not-recorded` where nobody asked. */
export const informings = ['shown', 'in-writing', 'not-recorded'] as const;
export type Informing = (typeof informings)[number];

/** What the employer must act on. The next step differs by kind. */
export const disclosureKinds = ['harassment', 'danger', 'wrongdoing'] as const;
export type DisclosureKind = (typeof disclosureKinds)[number];

/** The leaver: the person the interview is about. Days are ISO dates. */
export interface Leaver {
  readonly id: string;
  readonly name: string;
  readonly startedOn?: string;
}

export const answerStates = ['answered', 'refused', 'dont-know', 'not-asked'] as const;
export type AnswerState = (typeof answerStates)[number];

/** Answers that are none: whoever was asked did not want to say, or could not. */
export const unsaid: readonly string[] = ['refused', 'dont-know'] satisfies readonly AnswerState[];

/** scale, enps, number: a number; choice, yes-no: a code; choices: codes; date: an ISO date. */
export type Value = string | number | readonly string[];

export const lineKinds = ['note', 'quote', 'remark'] as const;
export type LineKind = (typeof lineKinds)[number];

/** What is written of one line before it is stored. */
export interface NewLine {
  readonly kind: LineKind;
  readonly text: string;
  readonly themes: readonly string[];
  /** The line's own label; without one it has its answer's. */
  readonly share?: Share;
  /** The id of the disclosure the line belongs to. */
  readonly disclosure?: string;
  /** The leaver's own words about what is noted, written beside it afterwards. */
  readonly correction?: true;
}

export interface NoteLine extends NewLine {
  /** Grows with every line written in the database: the order of entry. */
  readonly seq: number;
  /** ISO instant. */
  readonly writtenAt: string;
  /** The text as it is being changed, typed and not yet entered: until then the line says what it said. */
  readonly change?: string;
}

/** Half a line: typed, not yet entered. */
export interface Draft {
  readonly seq: number;
  readonly text: string;
  /** What it is to be, once entered; a note where nothing was said. */
  readonly kind?: LineKind;
}

/** What came of one question. An open question without a state is answered when it has a line. */
export interface Answer {
  readonly questionId: string;
  readonly state?: AnswerState;
  readonly value?: Value;
  /** Codes marked and not yet entered. */
  readonly marks?: readonly string[];
  readonly share?: Share;
  /** Left for later when time was short; asking it ends that. */
  readonly parked?: true;
  readonly seconds: number;
  readonly lines: readonly NoteLine[];
  readonly drafts: readonly Draft[];
}

/** The template and the labels of the codes an interview was held by: one stored copy per text. */
export interface TemplateCopy {
  readonly template: Template;
  readonly codebook: Codebook;
}

/** What the leaver was told before the first answer: the exact text, how and when (ISO instant). */
export interface Information {
  readonly how: Informing;
  readonly text: string;
  readonly at: string;
}

/** Something the employer must act on, until somebody has received it by name. Days are ISO dates, `...At` instants. */
export interface Disclosure {
  readonly id: string;
  readonly kind: DisclosureKind;
  readonly questionId: string;
  readonly receiver: string;
  readonly dueOn: string;
  readonly raisedAt: string;
  readonly receivedBy?: string;
  readonly receivedAt?: string;
}

/** What the leaver asked to have said to somebody was handed over: to whom, and when (ISO instant). */
export interface PassedOn {
  readonly receiver: string;
  readonly at: string;
}

export interface Interview {
  readonly id: string;
  readonly status: Status;
  /** The language of the talk. */
  readonly language: Language;
  readonly copy: TemplateCopy;
  readonly leaver: Leaver;
  readonly facts: Facts;
  /** The step the talk is at (walk.ts); nothing before the first. */
  readonly step?: string;
  /** Seconds talked, pauses not counted. */
  readonly seconds: number;
  /** ISO instant of entry. */
  readonly createdAt: string;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Nothing before the leaver has been told anything: then there is no answer either. */
  readonly information?: Information;
  readonly disclosures: readonly Disclosure[];
  /** In the order it was done; nothing where nothing was. */
  readonly passedOn?: readonly PassedOn[];
  /** The day its names and words were purged. */
  readonly purgedOn?: string;
}

/** One row of `list`. */
export interface Entry {
  readonly id: string;
  readonly status: Status;
  readonly name: string;
  /** Left out where only some facts are asked for. */
  readonly templateId?: string;
  readonly language: Language;
  readonly facts: Facts;
  readonly createdAt: string;
  readonly purgedOn?: string;
}
