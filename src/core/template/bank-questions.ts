import type { Bank } from './bank.ts';
import { withBank } from './bank-filling.ts';
import { readTemplate } from './check.ts';
import type { Codebook } from './codebook.ts';
import { questionsOf, type Question } from './template.ts';

/** The questions of a bank with every default filled in, but for those that mean something only beside another one. */
export function questionsIn(bank: Bank, codebook: Codebook): readonly Question[] {
  return [...bank.keys()].flatMap((id) => {
    const alone = { purpose: 'bank', time_budget: 120, questions: [{ bank: id }] };
    const read = readTemplate(withBank(alone, bank).value, codebook, 'bank');
    return 'template' in read ? questionsOf(read.template).map(({ question }) => question) : [];
  });
}
