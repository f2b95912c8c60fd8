import type { PromptWords } from '../core/prompt.ts';
import type { Language } from '../core/language.ts';
import type { codes } from './codes.ts';
import type { FaultSentences } from './en/faults.ts';
import type { ProblemSentences } from './en/problems.ts';
import type { ProgramWords } from './en/program.ts';
import type { ReportWords } from './en/report.ts';
import type { spoken } from './spoken.ts';
import type { Talk } from './en/talk.ts';

/** Every sentence of one language: what is missing does not compile. */
export interface Messages {
  readonly language: Language;
  readonly codes: typeof codes;
  readonly faults: FaultSentences;
  readonly problems: ProblemSentences;
  readonly program: ProgramWords;
  readonly prompts: PromptWords;
  readonly report: ReportWords;
  /** By the language of the talk, whatever the screen speaks. */
  readonly spoken: typeof spoken;
  readonly talk: Talk;
}

/** What each language has of its own. */
export type Catalogue = Omit<Messages, 'codes' | 'spoken'>;
