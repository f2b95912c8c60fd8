import type { Language } from '../../language.ts';
import type { QuestionType } from '../../template/template.ts';
import type { WordingFinding } from './rule.ts';

/** What is wrong with the wording of a question. */
export function findingsIn(
  _asked: { readonly ask: string; readonly type: QuestionType },
  _language: Language,
): readonly WordingFinding[] {
  return [];
}
