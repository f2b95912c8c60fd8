import type { Text } from '../language.ts';
import type { Bank, BankQuestion } from './bank.ts';
import type { Codebook } from './codebook.ts';
import { defaultMinutes, type Priority, type QuestionType } from './template.ts';

/** The questions of one theme; those without one can be about anything. */
export interface BankGroup {
  readonly code?: string;
  readonly label?: Text;
  readonly questions: readonly BankQuestion[];
}

/** The bank by theme, in the order of the codebook; last what its themes lack. */
export function groupsOf(bank: Bank, { themes }: Codebook): readonly BankGroup[] {
  const questions = [...bank.values()];
  const codes = new Set([...themes.map(({ code }) => code), ...questions.flatMap(({ theme }) => theme ?? [])]);
  const themed = [...codes].map((code): BankGroup => {
    const label = themes.find((theme) => theme.code === code)?.label ?? code;
    return { code, label, questions: questions.filter(({ theme }) => theme === code) };
  });
  return [...themed, { questions: questions.filter(({ theme }) => theme === undefined) }].filter(
    (group) => group.questions.length > 0,
  );
}

interface Filled {
  readonly type: QuestionType;
  readonly priority: Priority;
  readonly minutes: number;
}

/** A question with what a template takes for granted where it says nothing. */
export function withDefaults(question: BankQuestion): BankQuestion & Filled {
  const { type = 'open', priority = 'should', minutes = defaultMinutes[type] } = question;
  return { ...question, type, priority, minutes };
}
