import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../src/core/language.ts';
import { findingsIn } from '../../../src/core/lint/wording/find.ts';
import { informs, wordingRules, type WordingRule } from '../../../src/core/lint/wording/rule.ts';
import { projectRoot } from '../../support/harness.ts';
import { labelledQuestions, type LabelledQuestion, type LabelledQuestions } from '../../support/labelled-questions.ts';

const pages = [
  { name: 'linter.md', words: ['rule', 'labelled', 'precision', 'recall'], point: '.' },
  { name: 'mallrad.md', words: ['regel', 'märkta', 'precision', 'täckning'], point: ',' },
] as const;
const marked = /(?<=<!-- figures -->\n).*?(?=<!-- \/figures -->)/su;

/** A rule that is right more seldom than this in a language only informs there. */
const least = 0.9;

/** Counts alone: which of the sealed questions they come from stays unseen. */
interface Count {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
}

interface Answered {
  readonly labelled: readonly WordingRule[];
  readonly found: readonly WordingRule[];
}

function answeredIn(language: Language): Readonly<Record<keyof LabelledQuestions, readonly Answered[]>> {
  const { open, sealed } = labelledQuestions(language);
  const answered = (questions: readonly LabelledQuestion[]): readonly Answered[] =>
    questions.map((asked) => ({
      labelled: asked.rules,
      found: findingsIn(asked, language).map(({ rule }) => rule),
    }));
  return { open: answered(open), sealed: answered(sealed) };
}

const answers = { sv: answeredIn('sv'), en: answeredIn('en') };

function countOf(rule: WordingRule, language: Language, half: keyof LabelledQuestions): Count {
  const answered = answers[language][half];
  return {
    labelled: answered.filter(({ labelled }) => labelled.includes(rule)).length,
    found: answered.filter(({ found }) => found.includes(rule)).length,
    right: answered.filter(({ labelled, found }) => labelled.includes(rule) && found.includes(rule)).length,
  };
}

/** What finds nothing is never wrong. */
const precision = ({ found, right }: Count): number => (found === 0 ? 1 : right / found);
const recall = ({ labelled, right }: Count): number => right / labelled;

const cells = (count: Count): string =>
  `${count.labelled} | ${precision(count).toFixed(2)} | ${recall(count).toFixed(2)}`;

const row = (rule: WordingRule): string =>
  `| \`${rule}\` | ${languages.map((language) => cells(countOf(rule, language, 'sealed'))).join(' | ')} |`;

const headOf = ([rule, ...figures]: (typeof pages)[number]['words']): string =>
  `| ${rule} | ${languages.flatMap((language) => figures.map((figure) => `${language} ${figure}`)).join(' | ')} |`;

/** The rows of a table, however wide its columns are. */
const rowsOf = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .filter((line) => !/^\|[ :-]*-/u.test(line))
    .map((line) => line.replaceAll(/ *\| */gu, '|'));

describe('the rules of wording, on the labelled questions', () => {
  /** To publish what has changed: RECORD_FIGURES=1, then prettier. */
  it.each(pages)('give the figures that docs/$name publishes', ({ name, words, point }) => {
    const page = join(projectRoot, 'docs', name);
    const figures = [headOf(words), ...wordingRules.map((rule) => row(rule).replaceAll('.', point))];
    if (process.env['RECORD_FIGURES'] !== undefined) {
      const rule = `|${'---|'.repeat(1 + 3 * languages.length)}`;
      const table = [figures[0], rule, ...figures.slice(1)].join('\n');
      writeFileSync(page, readFileSync(page, 'utf8').replace(marked, `\n${table}\n\n`));
    }
    const published = marked.exec(readFileSync(page, 'utf8'))?.[0] ?? '';
    expect(rowsOf(published)).toEqual(rowsOf(figures.join('\n')));
  });

  it.each(languages)('only inform where they are wrong more than one time in ten, in %s', (language) => {
    const unsure = wordingRules.filter((rule) => precision(countOf(rule, language, 'sealed')) < least);
    expect(wordingRules.filter((rule) => informs[language].has(rule))).toEqual(unsure);
  });

  it.each(languages)('are right in the open half, and find most of it, in %s', (language) => {
    for (const rule of wordingRules) {
      const count = countOf(rule, language, 'open');
      expect(precision(count), rule).toBeGreaterThanOrEqual(0.95);
      expect(recall(count), rule).toBeGreaterThanOrEqual(0.7);
    }
  });
});
