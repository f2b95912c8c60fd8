import { languages } from '../../core/language.ts';
import { weights, type RuleId } from '../../core/lint/rule-list.ts';
import { blank, paragraph, quiet, strong, type Page } from '../../core/page.ts';
import type { LintWords } from '../../i18n/lint.ts';

/** What a rule finds, why that matters, and an example with a better one. */
export function explainedPage(rule: RuleId, words: LintWords): Page {
  const { finds, instead, why, example, better } = words.rules[rule];
  const noted = languages.filter((language) => weights.get(rule)?.kinds[language] === 'note');
  const note =
    noted.length === languages.length ? words.note : noted.map((language) => words.noteIn[language]).join('');
  const said = (label: string, text: string): Page => [blank, paragraph([strong(label), ` ${text}`])];
  return [
    paragraph([strong(rule), ...(note === '' ? [] : [quiet(` (${note})`)]), `: ${finds}`]),
    ...said(words.why, why),
    ...said(words.instead, instead),
    ...said(words.example, example),
    paragraph([strong(words.better), ` ${better}`]),
    blank,
    paragraph(quiet(words.off)),
    paragraph(quiet(`# exit-talk: allow ${rule}`), 2),
  ];
}
