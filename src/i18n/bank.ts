import type { Language } from '../core/language.ts';

/** What `template bank` says around the questions. */
export interface BankWords {
  readonly themeless: string;
  readonly count: (questions: number) => string;
  readonly minutes: (count: number) => string;
  /** How a question is taken into a template. */
  readonly take: (id: string) => string;
  /** How a question is seen whole. */
  readonly whole: (id: string) => string;
}

export const bank: Readonly<Record<Language, BankWords>> = {
  sv: {
    themeless: 'Utan tema: svaret kan handla om vad som helst',
    count: (questions) => (questions === 1 ? '1 fråga.' : `${questions} frågor.`),
    minutes: (count) => `${String(count).replace('.', ',')} min`,
    take: (id) => `I en mall hämtas en av dem så här: - bank: ${id}`,
    whole: (id) => `En hel fråga att kopiera: exit-talk template bank ${id} --yaml`,
  },
  en: {
    themeless: 'Without a theme: the answer can be about anything',
    count: (questions) => (questions === 1 ? '1 question.' : `${questions} questions.`),
    minutes: (count) => `${count} min`,
    take: (id) => `A template takes one of them like this: - bank: ${id}`,
    whole: (id) => `A whole question to copy: exit-talk template bank ${id} --yaml`,
  },
};
