import type { LintWords } from '../../i18n/lint.ts';
import { adviceSentence, type PlacedAdvice } from './page.ts';

/** Advice for other programs. */
export function adviceJson(all: readonly PlacedAdvice[], words: LintWords): object {
  return all.map(({ advice, place: { file, line, column } }) => ({
    rule: advice.rule,
    kind: advice.kind,
    file,
    line,
    column,
    language: advice.language,
    found: advice.found,
    message: adviceSentence(advice, words),
  }));
}
