import type { PromptWords } from '../core/prompt.ts';
import type { Language } from '../core/language.ts';
import type { Stem } from '../core/template/key-words.ts';
import type { BankWords } from './bank.ts';
import type { BeforehandWords } from './beforehand.ts';
import type { codes, purposes } from './codes.ts';
import type { AfterWords } from './en/after.ts';
import type { ActionWords } from './en/actions.ts';
import type { CopyWords } from './en/copy.ts';
import type { DecidingWords } from './en/deciding.ts';
import type { DisclosureWords } from './en/disclosure.ts';
import type { DocumentWords } from './en/document.ts';
import type { EmployerWords } from './en/employer.ts';
import type { ErasingWords } from './en/erasing.ts';
import type { FaultSentences } from './en/faults.ts';
import type { ImportWords } from './en/importing.ts';
import type { InvitationWords } from './invitation.ts';
import type { LeaverWords } from './en/leaver.ts';
import type { LintWords } from './lint.ts';
import type { OpeningWords } from './en/opening.ts';
import type { PatternWords } from './en/patterns.ts';
import type { PlanWords } from './en/plan.ts';
import type { PrepareWords } from './en/prepare.ts';
import type { ProblemSentences } from './en/problems.ts';
import type { ProgramWords } from './en/program.ts';
import type { ProgressWords } from './en/progress.ts';
import type { RehearsalWords } from './rehearsal.ts';
import type { SchemaWords } from './schema.ts';
import type { ScriptWords } from './script.ts';
import type { ReportWords } from './en/report.ts';
import type { extract } from './extract.ts';
import type { handed } from './handed.ts';
import type { Letters } from './letters.ts';
import type { spoken } from './spoken.ts';
import type { StatusWords } from './en/status.ts';
import type { Talk } from './en/talk.ts';
import type { TemplateNewWords } from './template-new.ts';
import type { TemplateDiffWords } from './template-diff.ts';
import type { ThemeWords } from './en/themes.ts';
import type { TimeWords } from './en/time.ts';
import type { TogetherWords } from './en/together.ts';
import type { ViewsWords } from './en/views.ts';
import type { WrapUpWords } from './en/wrap-up.ts';

/** Every sentence of one language: what is missing does not compile. */
export interface Messages {
  readonly language: Language;
  readonly after: AfterWords;
  readonly actions: ActionWords;
  /** By the language of the screen: the question bank. Loaded when it is asked for. */
  bankIn(language: Language): Promise<BankWords>;
  /** By the language of the talk: the sheet the leaver has before it. Loaded when it is asked for. */
  beforehandIn(language: Language): Promise<BeforehandWords>;
  readonly codes: typeof codes;
  readonly copy: CopyWords;
  readonly deciding: DecidingWords;
  readonly disclosure: DisclosureWords;
  /** What a report says of itself where it is a document to keep. */
  readonly document: DocumentWords;
  readonly employer: EmployerWords;
  readonly erasing: ErasingWords;
  /** By the language of the page: what is kept about one person. */
  readonly extract: typeof extract;
  readonly faults: FaultSentences;
  /** By the language of the talk: what is handed to the leaver or passed on. */
  readonly handed: typeof handed;
  readonly importing: ImportWords;
  /** By the language of the talk: the letter that asks the leaver to it. Loaded when it is asked for. */
  invitationIn(language: Language): Promise<InvitationWords>;
  readonly leaver: LeaverWords;
  /** By the language of the talk: what is asked of the leaver at its end, and written after it. Loaded when it is asked for. */
  lettersIn(language: Language): Promise<Letters>;
  /** By the language of the screen: what could be done better in a template. Loaded when it is asked for. */
  lintIn(language: Language): Promise<LintWords>;
  readonly opening: OpeningWords;
  readonly patterns: PatternWords;
  readonly plan: PlanWords;
  readonly prepare: PrepareWords;
  readonly purposes: typeof purposes;
  readonly problems: ProblemSentences;
  readonly program: ProgramWords;
  readonly progress: ProgressWords;
  readonly prompts: PromptWords;
  /** What is said of a template before anybody holds a talk by it. Loaded when it is asked for. */
  rehearsalIn(language: Language): Promise<RehearsalWords>;
  readonly report: ReportWords;
  /** What an editor shows of each key of a template. Loaded when it is asked for. */
  schemaIn(language: Language): Promise<SchemaWords>;
  /** By the language of the talk: the whole of it on paper. Loaded when it is asked for. */
  scriptIn(language: Language): Promise<ScriptWords>;
  readonly status: StatusWords;
  /** By the language of the talk, whatever the screen speaks. */
  readonly spoken: typeof spoken;
  /** No sentence, but a language all the same: what takes the endings off its words. Loaded when it is asked for. */
  stemOf(language: Language): Promise<Stem>;
  readonly talk: Talk;
  /** By the language of whoever writes it: a template of their own. Loaded when it is asked for. */
  templateNewIn(language: Language): Promise<TemplateNewWords>;
  /** What differs between templates, and what is said while one is written. Loaded when it is asked for. */
  templateDiffIn(language: Language): Promise<TemplateDiffWords>;
  readonly themes: ThemeWords;
  readonly time: TimeWords;
  readonly together: TogetherWords;
  readonly views: ViewsWords;
  readonly wrapUp: WrapUpWords;
}

/** What each language has of its own. */
export type Catalogue = Omit<
  Messages,
  | 'bankIn'
  | 'beforehandIn'
  | 'codes'
  | 'extract'
  | 'handed'
  | 'invitationIn'
  | 'lettersIn'
  | 'lintIn'
  | 'purposes'
  | 'rehearsalIn'
  | 'schemaIn'
  | 'scriptIn'
  | 'spoken'
  | 'stemOf'
  | 'templateNewIn'
  | 'templateDiffIn'
>;
