import type { Language } from '../../language.ts';
import type { QuestionType } from '../../template/template.ts';
import { en } from './en/rules.ts';
import { wordingRules, type WordingFinding, type WordingRule } from './rule.ts';
import { sv } from './sv/rules.ts';
import { readAsked, type Look } from './tokens.ts';

const looks: Readonly<Record<Language, Partial<Readonly<Record<WordingRule, Look>>>>> = { sv, en };

/** What is wrong with the wording of one question in one language, what matters most first. */
export function findingsIn(
  asked: { readonly ask: string; readonly type: QuestionType },
  language: Language,
): readonly WordingFinding[] {
  const read = readAsked(asked);
  return wordingRules.flatMap((rule) => {
    const found = looks[language][rule]?.(read);
    return found === undefined ? [] : [{ rule, found: read.text.slice(found.from, found.to) }];
  });
}
