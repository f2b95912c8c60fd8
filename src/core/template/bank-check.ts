import type { FileFault, Issue, Path } from '../fault.ts';
import { bankShape, type BankQuestion } from './bank-shape.ts';
import { readTemplate } from './check.ts';
import type { Codebook } from './codebook.ts';
import { misfits, withoutExplained } from './misfit.ts';
import { outlineOf } from './outline.ts';
import { repeated } from './repeated.ts';
import { missingLanguages, wordingsOf } from './wording.ts';

/** What is no fault of a question that stands alone, or is said of the bank as a whole. */
const ofTemplates: ReadonlySet<FileFault['code']> = new Set(['primary-before-reasons', 'missing-language']);

/** A bank from plain data, or everything that is wrong with it: each question has to be fit for a template by itself. */
export function readBank(
  value: unknown,
  codebook: Codebook,
): { readonly questions: readonly BankQuestion[] } | { readonly issues: readonly Issue[] } {
  const shape = bankShape.safeParse(value, { reportInput: true });
  if (!shape.success) return { issues: withoutExplained(misfits(shape.error.issues)) };
  const { questions } = shape.data;
  const issues = [
    ...repeated(questions.map(({ id }, index) => ({ id, path: ['questions', index, 'id'] }))),
    ...questions.flatMap((question, index) => aloneIssues(question, codebook, index)),
    ...missingLanguages(wordingsOf(outlineOf({ questions }))),
  ];
  return issues.length > 0 ? { issues } : { questions };
}

function aloneIssues(question: BankQuestion, codebook: Codebook, index: number): readonly Issue[] {
  const read = readTemplate({ purpose: 'x', time_budget: 600, questions: [question] }, codebook, 'bank');
  const issues = 'issues' in read ? read.issues : [];
  const moved = (path: Path): Path => path.with(1, index);
  return issues
    .filter(({ fault }) => !ofTemplates.has(fault.code))
    .map((issue) => ({ ...issue, path: moved(issue.path), ...(issue.first && { first: moved(issue.first) }) }));
}
