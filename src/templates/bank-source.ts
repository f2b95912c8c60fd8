import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { BankQuestion } from '../core/template/bank.ts';

/** Questions as they are written in a template, to copy. */
export function bankSource(questions: readonly BankQuestion[]): string {
  const document = new Document(questions);
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key)) return;
      if (key.value === 'when' && isMap(value)) value.flow = true;
      if (key.value === 'choices' && isSeq(value)) for (const item of value.items) if (isMap(item)) item.flow = true;
    },
  });
  return document.toString({ lineWidth: 118 });
}
