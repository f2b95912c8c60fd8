import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/core/language.ts';
import { projectRoot } from '../support/harness.ts';
import { labelledIn, precision, recall, scoreOf, suggestedFor, type Score, type Suggested } from './labelled.ts';

const page = join(projectRoot, 'docs', 'codebook.md');
const table = /\| theme +\| sv notes.*?\n\n/su;

/** A theme with fewer notes has no figure of its own. */
const fewest = 5;

const cells = (score: Score): string =>
  score.n < fewest ? '| | ' : `${score.n} | ${precision(score).toFixed(2)} | ${recall(score).toFixed(2)}`;

type Notes = Readonly<Record<Language, readonly Suggested[]>>;

const row = (name: string, notes: Notes, theme?: string): string =>
  `| ${name} | ${languages.map((language) => cells(scoreOf(notes[language], theme))).join(' | ')} |`;

/** What docs/codebook.md publishes of the sealed half. */
async function published(): Promise<string> {
  const notes = { sv: await suggestedFor('sv', 'sealed'), en: await suggestedFor('en', 'sealed') };
  const codes = [...new Set(languages.flatMap((language) => notes[language].flatMap(({ themes }) => themes)))];
  const shown = codes.filter((code) => languages.some((language) => scoreOf(notes[language], code).n >= fewest));
  return [row('all', notes), ...shown.toSorted().map((code) => row(`\`${code}\``, notes, code))].join('\n');
}

/** The rows of the table, however wide its columns are. */
const rowsOf = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .filter((line) => !/^\| ?(?:theme|-)/u.test(line))
    .map((line) => line.replaceAll(/ *\| */gu, '|'));

describe('the labelled notes', () => {
  it.each(languages)('are over 200 in %s, each once', (language) => {
    const { open, sealed } = labelledIn(language);
    const notes = [...open, ...sealed].map(({ note }) => note);
    expect(notes.length).toBeGreaterThanOrEqual(200);
    expect(new Set(notes).size).toBe(notes.length);
  });

  /** To publish what has changed: RECORD_FIGURES=1, then prettier. */
  it('give the figures that docs/codebook.md publishes', async () => {
    const figures = await published();
    if (process.env['RECORD_FIGURES'] !== undefined)
      writeFileSync(
        page,
        readFileSync(page, 'utf8').replace(table, (old) => `${old.split('\n').slice(0, 2).join('\n')}\n${figures}\n\n`),
      );
    expect(rowsOf(table.exec(readFileSync(page, 'utf8'))?.[0] ?? '')).toEqual(rowsOf(figures));
  });

  it.each(languages)('are suggested no worse in the open half than is published, in %s', async (language) => {
    const open = precision(scoreOf(await suggestedFor(language, 'open')));
    expect(open).toBeGreaterThanOrEqual(precision(scoreOf(await suggestedFor(language, 'sealed'))));
  });
});
