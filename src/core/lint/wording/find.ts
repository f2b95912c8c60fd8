import type { Language } from '../../language.ts';
import type { QuestionType } from '../../template/template.ts';
import { en } from './en/rules.ts';
import { wordingRules, type WordingFinding, type WordingRule } from './rule.ts';
import { rulesBy } from './rules.ts';
import { sv } from './sv/rules.ts';
import { readAsked, type Found, type Look } from './tokens.ts';

const looks: Readonly<Record<Language, Readonly<Record<WordingRule, Look>>>> = { sv: rulesBy(sv), en: rulesBy(en) };

/** Which rules say the same as another one, less exactly, when they find the same words. */
const lessExact: Partial<Readonly<Record<WordingRule, readonly WordingRule[]>>> = {
  blaming: ['closed-wording', 'absolute'],
  leading: ['closed-wording'],
  'negated-scale': ['absolute'],
  'names-person': ['closed-wording'],
};

interface Seen extends Found {
  readonly rule: WordingRule;
}

/** Whether a more exact rule found these words. A reproach leads too, and so does asking for names; a
 * reproach that begins with why is no other why. */
function isSaid({ rule, from, to }: Seen, by: Seen): boolean {
  if (rule === 'leading' && (by.rule === 'blaming' || by.rule === 'names-person')) return true;
  if (by.rule === 'blaming' && rule === 'stacked-why') return by.from === from;
  return lessExact[by.rule]?.includes(rule) === true && from < by.to && by.from < to;
}

/** What is wrong with the wording of one question in one language. */
export function findingsIn(
  asked: { readonly ask: string; readonly type: QuestionType },
  language: Language,
): readonly WordingFinding[] {
  const read = readAsked(asked);
  const seen = wordingRules.flatMap((rule): readonly Seen[] => {
    const found = looks[language][rule](read);
    return found === undefined ? [] : [{ rule, ...found }];
  });
  return seen
    .filter((one) => !seen.some((other) => isSaid(one, other)))
    .map(({ rule, more = [], ...first }) => ({
      rule,
      found: [first, ...more].map(({ from, to }) => read.text.slice(from, to)).join(', '),
    }));
}
