import type { Outcome } from '../../core/insight/over-versions.ts';
import { textIn, type Language } from '../../core/language.ts';
import { accent, blank, paragraph, quiet, strong, warn, type Block, type Page, type Span } from '../../core/page.ts';
import type { Codebook } from '../../core/template/codebook.ts';
import type { Difference, PartDifference } from '../../core/template/difference.ts';
import type { TemplateDiffWords } from '../../i18n/template-diff.ts';
import { changeBlocks } from './change.ts';

/** Two templates beside each other, and what their difference means for reports. */
export interface Compared {
  readonly from: string;
  readonly to: string;
  readonly difference: Difference;
  readonly outcomes: readonly Outcome[];
  readonly codebook: Codebook;
}

/** What an author changed: the whole, section by section, question by question, and what it means for reports. */
export function differencePage(
  { from, to, difference, outcomes, codebook }: Compared,
  words: TemplateDiffWords,
  language: Language,
): Page {
  const { whole, sections, questions } = difference;
  const parts = (title: string, some: readonly PartDifference[]): readonly Block[] =>
    some.length === 0
      ? []
      : [blank, paragraph(strong(title)), ...some.flatMap((part) => partBlocks(part, words, language))];
  return [
    paragraph(strong(words.title(from, to))),
    ...(whole.length === 0
      ? []
      : [blank, paragraph(strong(words.whole)), ...whole.flatMap((change) => changeBlocks(change, words, language))]),
    ...parts(words.sections, sections),
    ...parts(words.questions, questions),
    blank,
    paragraph(strong(words.reports)),
    ...outcomeBlocks(
      outcomes.map((outcome) => named(outcome, codebook, language)),
      words,
    ),
  ];
}

const signs = { added: '+', removed: '-', changed: '~' } as const;

function partBlocks(part: PartDifference, words: TemplateDiffWords, language: Language): readonly Block[] {
  const { what, id, was, name, section, moved, changes } = part;
  const style = { added: accent, removed: warn, changed: strong }[what];
  const facts = [
    ...(what === 'changed' ? [] : [words.what[what]]),
    ...(what === 'changed' || section === undefined ? [] : [words.inSection(section)]),
    ...(was === undefined ? [] : [words.was(was)]),
    ...(moved === undefined ? [] : [words.moved(moved.after, moved.from)]),
  ];
  const head: readonly Span[] = [
    style(`${signs[what]} ${id}`),
    quiet(`  ${textIn(name, language)}`),
    ...(facts.length === 0 ? [] : [`  ${facts.join(', ')}`]),
  ];
  return [paragraph(head, 2, 4), ...changes.flatMap((change) => changeBlocks(change, words, language))];
}

/** A theme by its name. */
function named(outcome: Outcome, { themes }: Codebook, language: Language): Outcome {
  const label = outcome.kind === 'theme' ? themes.find(({ code }) => code === outcome.about)?.label : undefined;
  return label === undefined ? outcome : { ...outcome, about: textIn(label, language) };
}

function outcomeBlocks(outcomes: readonly Outcome[], words: TemplateDiffWords): readonly Block[] {
  if (outcomes.length === 0) return [paragraph(words.nothingChanged, 2)];
  return outcomes.flatMap((outcome) => {
    const sentence = words.outcome(outcome);
    return outcome.together
      ? [paragraph(sentence, 2)]
      : [
          paragraph(warn(sentence), 2),
          ...outcome.questions.map(({ id, was, cause }) => paragraph(words.cause(id, was, cause), 4)),
        ];
  });
}
