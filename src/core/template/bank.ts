import type { BankQuestion } from './bank-shape.ts';

export type { BankQuestion };

/** Questions to take into templates, by id. */
export type Bank = ReadonlyMap<string, BankQuestion>;

/** The bank that has these; of two with one id the later counts, in the place of the first. */
export const bankOf = (questions: readonly BankQuestion[]): Bank =>
  new Map(questions.map((question) => [question.id, question]));
