import type { PromptWords } from '../core/prompt.ts';
import type { Language } from '../core/language.ts';
import type { codes } from './codes.ts';
import type { CopyWords } from './en/copy.ts';
import type { DisclosureWords } from './en/disclosure.ts';
import type { ErasingWords } from './en/erasing.ts';
import type { FaultSentences } from './en/faults.ts';
import type { LeaverWords } from './en/leaver.ts';
import type { OpeningWords } from './en/opening.ts';
import type { ProblemSentences } from './en/problems.ts';
import type { ProgramWords } from './en/program.ts';
import type { ProgressWords } from './en/progress.ts';
import type { ReportWords } from './en/report.ts';
import type { extract } from './extract.ts';
import type { handed } from './handed.ts';
import type { spoken } from './spoken.ts';
import type { Talk } from './en/talk.ts';
import type { TimeWords } from './en/time.ts';
import type { WrapUpWords } from './en/wrap-up.ts';

/** Every sentence of one language: what is missing does not compile. */
export interface Messages {
  readonly language: Language;
  readonly codes: typeof codes;
  readonly copy: CopyWords;
  readonly disclosure: DisclosureWords;
  readonly erasing: ErasingWords;
  /** By the language of the page: what is kept about one person. */
  readonly extract: typeof extract;
  readonly faults: FaultSentences;
  /** By the language of the talk: what is handed to the leaver or passed on. */
  readonly handed: typeof handed;
  readonly leaver: LeaverWords;
  readonly opening: OpeningWords;
  readonly problems: ProblemSentences;
  readonly program: ProgramWords;
  readonly progress: ProgressWords;
  readonly prompts: PromptWords;
  readonly report: ReportWords;
  /** By the language of the talk, whatever the screen speaks. */
  readonly spoken: typeof spoken;
  readonly talk: Talk;
  readonly time: TimeWords;
  readonly wrapUp: WrapUpWords;
}

/** What each language has of its own. */
export type Catalogue = Omit<Messages, 'codes' | 'extract' | 'handed' | 'spoken'>;
