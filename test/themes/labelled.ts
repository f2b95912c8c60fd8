import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../src/core/language.ts';
import { themeSuggester } from '../../src/core/template/key-words.ts';
import { stemOf } from '../../src/i18n/stemmer.ts';
import { readCodebookFile } from '../../src/templates/reading.ts';

export interface Labelled {
  readonly note: string;
  readonly themes: readonly string[];
}

export type Half = 'open' | 'sealed';

/** Key words were chosen by looking at the open half alone; the sealed one says what they are worth. */
export function labelledIn(language: Language): Readonly<Record<Half, readonly Labelled[]>> {
  return parse(readFileSync(join(import.meta.dirname, 'labelled', `${language}.yaml`), 'utf8'));
}

/** Of what was suggested, how much was right; of what was right, how much was suggested. */
export interface Score {
  readonly n: number;
  readonly suggested: number;
  readonly right: number;
}

export const precision = ({ right, suggested }: Score): number => (suggested === 0 ? 1 : right / suggested);
export const recall = ({ right, n }: Score): number => (n === 0 ? 1 : right / n);

export interface Suggested extends Labelled {
  readonly suggested: readonly string[];
}

/** What the shipped codebook suggests for each note. */
export async function suggestedFor(language: Language, half: Half): Promise<readonly Suggested[]> {
  const codebook = await readCodebookFile(join(import.meta.dirname, '..', '..', 'templates', 'codebook.yaml'));
  const suggest = themeSuggester(codebook, language, stemOf(language));
  return labelledIn(language)[half].map((one) => ({ ...one, suggested: suggest(one.note) }));
}

/** Over all themes, or of one. */
export function scoreOf(notes: readonly Suggested[], theme?: string): Score {
  const counted = (codes: readonly string[]): number =>
    codes.filter((code) => theme === undefined || code === theme).length;
  const sum = (count: (one: Suggested) => number): number => notes.reduce((total, one) => total + count(one), 0);
  return {
    n: sum(({ themes }) => counted(themes)),
    suggested: sum(({ suggested }) => counted(suggested)),
    right: sum(({ themes, suggested }) => counted(suggested.filter((code) => themes.includes(code)))),
  };
}
