import type { TemplateCopy } from '../core/interview/interview.ts';
import type { Reason } from '../core/template/codebook.ts';
import { questionsOf } from '../core/template/template.ts';

/** A reason with the heading it stands under. */
export interface Headed extends Reason {
  readonly heading: string;
}

/** A template copy with what every talk by it looks up, gathered once. */
export interface Script {
  readonly copy: TemplateCopy;
  /** Every theme somebody can have a view on. */
  readonly themes: readonly string[];
  /** Those a line can be tagged with. */
  readonly tags: ReadonlySet<string>;
  /** In the order of the codebook. */
  readonly reasons: readonly Headed[];
  /** Questions that conditions ask about: after them, what applies may be something else. */
  readonly decisive: ReadonlySet<string>;
}

export function scriptOf(copy: TemplateCopy): Script {
  const { template, codebook } = copy;
  const questions = questionsOf(template).map(({ question }) => question);
  const tags = codebook.themes.map(({ code }) => code);
  const asked = questions.flatMap(({ theme }) => (theme === undefined ? [] : [theme]));
  const conditions = [...template.sections, ...questions].flatMap(({ when }) => Object.keys(when ?? {}));
  return {
    copy,
    themes: [...new Set([...tags, ...asked])],
    tags: new Set(tags),
    reasons: codebook.reasons.flatMap(({ code, reasons }) => reasons.map((reason) => ({ ...reason, heading: code }))),
    decisive: new Set(conditions),
  };
}
