import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../src/core/language.ts';
import type { QuestionType } from '../../src/core/template/template.ts';
import { projectRoot } from './harness.ts';

/** The faults of wording that the questions are labelled with; what each one means: test/core/lint/README.md. */
export const wordingFaults = [
  'double-barrelled',
  'leading',
  'blaming',
  'jargon',
  'stacked-why',
  'closed-wording',
  'special-category',
  'scale-question',
  'negated-scale',
  'too-long',
  'absolute',
  'names-person',
] as const;
export type WordingFault = (typeof wordingFaults)[number];

/** A question and every fault that a careful reader finds in its wording; none = fine. */
export interface LabelledQuestion {
  readonly ask: string;
  readonly type: QuestionType;
  readonly rules: readonly WordingFault[];
  readonly choices?: readonly string[];
}

/** Rules are written by looking at the open half alone; the sealed one says what they are worth. */
export interface LabelledQuestions {
  readonly open: readonly LabelledQuestion[];
  readonly sealed: readonly LabelledQuestion[];
}

/** FNV-1a, 32 bits, over the bytes of the text. */
function hashOf(text: string): number {
  return new TextEncoder().encode(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

/** The half that a wording falls in: it depends on nothing but the language and the text. */
export function halfOf(language: Language, ask: string): keyof LabelledQuestions {
  return hashOf(language + ask) % 2 === 0 ? 'open' : 'sealed';
}

/** The labelled questions of a language, in their two halves. */
export function labelledQuestions(language: Language): LabelledQuestions {
  const file = join(projectRoot, 'test', 'core', 'lint', `questions.${language}.yaml`);
  const questions: readonly LabelledQuestion[] = parse(readFileSync(file, 'utf8'));
  const half = (wanted: keyof LabelledQuestions): readonly LabelledQuestion[] =>
    questions.filter(({ ask }) => halfOf(language, ask) === wanted);
  return { open: half('open'), sealed: half('sealed') };
}
